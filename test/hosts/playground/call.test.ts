import { call } from "../../../src/hosts/playground/runtime/call";
import {
  CustomFunctionsError,
  CustomFunctionsRuntime,
  type Implementation,
} from "../../../src/hosts/playground/runtime/custom-functions";

const OPTIONS = { errors: true, blank: null } as const;

/** What the sheet shows for a function that declares a matrix, or a single value. */
const shows = (body: Implementation, dimensionality = "matrix") => {
  const metadata = { id: "F", name: "F", parameters: [], result: { type: "any", dimensionality } };
  return call(metadata, body, [], OPTIONS);
};

describe("results show as in Excel", () => {
  test("a matrix fills its cells", () => {
    expect(shows(() => [[1, "x"], [true, ""]])).toEqual([[{ value: 1 }, { value: "x" }], [{ value: true }, { value: "" }]]); // prettier-ignore
  });

  test("in a matrix nothing, NaN and infinity show as 0", () => {
    const row = shows(() => [[null, undefined, NaN, Infinity, -Infinity]])[0];
    expect(row.map(({ value }) => value)).toEqual([0, 0, 0, 0, 0]);
  });

  test("an error keeps its code and its words, thrown, returned or inside a matrix", () => {
    const error = new CustomFunctionsError("#N/A", "缺现场评审得分");
    const cell = { value: { error: "#N/A" }, message: "缺现场评审得分" };
    expect(shows(() => [[1, error]])).toEqual([[{ value: 1 }, cell]]);
    expect(shows(() => error)).toEqual([[cell]]);
    expect(
      shows(() => {
        throw error;
      }),
    ).toEqual([[cell]]);
  });

  test("any other exception is #VALUE! without words", () => {
    expect(
      shows(() => {
        throw new TypeError("x is undefined");
      }),
    ).toEqual([[{ value: { error: "#VALUE!" } }]]);
  });

  test("what is declared a matrix and is none shows #VALUE!", () => {
    for (const odd of [1, "x", null, [], [[]], [1, 2], [[1], [1, 2]], Promise.resolve([[1]])])
      expect(shows(() => odd)).toEqual([[{ value: { error: "#VALUE!" } }]]);
  });

  test("a single number that is none shows #VALUE!, an infinite one #NUM!", () => {
    expect(shows(() => NaN, "scalar")).toEqual([[{ value: { error: "#VALUE!" } }]]);
    expect(shows(() => -Infinity, "scalar")).toEqual([[{ value: { error: "#NUM!" } }]]);
    expect(shows(() => 7, "scalar")).toEqual([[{ value: 7 }]]);
  });

  test("a data type shows its plain value", () => {
    const cells = [{ type: "FormattedNumber", basicValue: 0.5 }, { type: "Error", basicValue: "#N/A" }, { other: 1 }];
    expect(shows(() => [cells])[0].map(({ value }) => value)).toEqual([0.5, { error: "#N/A" }, { error: "#VALUE!" }]);
  });

  test("a text of more than 32,767 characters is #VALUE!", () => {
    expect(shows(() => [["x".repeat(32767)]])[0][0].value).toHaveLength(32767);
    expect(shows(() => [["x".repeat(32768)]])[0][0].value).toEqual({ error: "#VALUE!" });
  });
});

test("the invocation comes last, behind the parameters", () => {
  const metadata = {
    id: "RANK",
    name: "RANK",
    parameters: [
      { name: "scores", dimensionality: "matrix" },
      { name: "ties", optional: true },
    ],
    result: { dimensionality: "matrix" },
  };
  let seen: unknown[] = [];
  call(metadata, (...values) => ((seen = values), [[1]]), [[[1]]], OPTIONS);
  expect(seen).toEqual([[[1]], null, { functionName: "RANK" }]);
});

test("functions are associated one by one or all at once, whatever the case of their ids", () => {
  const runtime = new CustomFunctionsRuntime();
  const [one, two] = [() => 1, () => 2];
  runtime.associate("Rank", one);
  runtime.associate({ SCORE: two });
  expect(runtime.implementation("RANK")).toBe(one);
  expect(runtime.implementation("score")).toBe(two);
  expect(runtime.implementation("GATE")).toBeUndefined();
});
