import { CustomFunctionsError } from "../../../src/hosts/playground/runtime/custom-functions";
import { type Argument, marshal, type MarshalOptions } from "../../../src/hosts/playground/runtime/marshal";
import type { ParameterMetadata } from "../../../src/hosts/playground/runtime/metadata";

const MATRIX: ParameterMetadata = { name: "scores", type: "any", dimensionality: "matrix" };
const OPTIONAL: ParameterMetadata = { ...MATRIX, name: "reference", optional: true };
const TODAY: MarshalOptions = { errors: true, blank: null };

const given = (parameters: ParameterMetadata[], values: Argument[], options = TODAY) => {
  const result = marshal({ id: "F", name: "F", parameters }, values, options);
  return result.ok ? result.values : result.code;
};

// What Excel hands over: Microsoft, "Custom functions parameter options" and "Custom functions metadata".
describe("arguments arrive as from Excel", () => {
  test("an optional argument that is left out is null; a required one is #VALUE!", () => {
    expect(given([MATRIX, OPTIONAL], [[[1]], undefined])).toEqual([[[1]], null]);
    expect(given([MATRIX], [undefined])).toBe("#VALUE!");
  });

  test("a range is rows of cells, and a single value is one too", () => {
    expect(given([MATRIX], [[[1, "x"], [true, null]]])).toEqual([[[1, "x"], [true, null]]]); // prettier-ignore
    expect(given([MATRIX], ["重庆2015"])).toEqual([[["重庆2015"]]]);
    expect(given([MATRIX], [null])).toEqual([[[null]]]);
  });

  test("a blank cell is null today, and 0 on desktop builds before 2024", () => {
    expect(given([MATRIX], [[[null]]])).toEqual([[[null]]]);
    expect(given([MATRIX], [[[null]]], { errors: true, blank: 0 })).toEqual([[[0]]]);
  });

  test("an error cell is an error where the metadata lets it in, else it passes the function by", () => {
    const [[[error]]] = given([MATRIX], [[[{ error: "#N/A" }]]]) as [[[unknown]]];
    expect(error).toBeInstanceOf(CustomFunctionsError);
    expect(error).toMatchObject({ code: "#N/A" });
    expect(given([MATRIX], [[[{ error: "#N/A" }]]], { errors: false, blank: null })).toBe("#N/A");
    expect(given([{ name: "n", type: "number" }], [{ error: "#DIV/0!" }])).toBe("#DIV/0!");
  });

  test("a parameter of a plain type gets one value of that type", () => {
    const number: ParameterMetadata = { name: "n", type: "number" };
    const text: ParameterMetadata = { name: "t", type: "string" };
    const truth: ParameterMetadata = { name: "b", type: "boolean" };
    expect(given([number, number, number], ["86.5", true, null])).toEqual([86.5, 1, 0]);
    expect(given([text, text, text], [86.5, true, null])).toEqual(["86.5", "TRUE", ""]);
    expect(given([truth, truth, truth], ["TRUE", 0, null])).toEqual([true, false, false]);
    expect(given([number], [[[7]]])).toEqual([7]);
    for (const bad of ["缺席", "", " "]) expect(given([number], [bad])).toBe("#VALUE!");
    expect(given([truth], ["yes"])).toBe("#VALUE!");
    expect(given([number], [[[1], [2]]])).toBe("#VALUE!");
  });

  test("parameters that repeat come as one list", () => {
    expect(given([{ ...MATRIX, repeating: true }], [[[1]], [[2]], 3])).toEqual([[[[1]], [[2]], [[3]]]]);
  });
});
