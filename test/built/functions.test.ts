import { CURRENT } from "../support/excel/cells";
import { excelHost } from "../support/excel/excel-host";
import { microsoftRuntime } from "../support/excel/microsoft-runtime";
import { readBundle } from "../support/excel/bundle";

const bundle = readBundle();
const ids = bundle.metadata.functions.map(({ id }) => id).sort();

describe("the functions bundle", () => {
  test("loads where there is JavaScript and nothing else, and leaves nothing behind", () => {
    expect(excelHost().globals).toEqual([]);
  });

  test("associates every function of functions.json and no other", () => {
    expect([...excelHost().associated].sort()).toEqual(ids);
    expect([...microsoftRuntime().associated].sort()).toEqual(ids);
  });

  test.each(["Math.random", "Date.now", "new Date()", "performance.", "fetch(", "XMLHttpRequest", "import(", "eval("])(
    "depends on its arguments alone: no %s",
    (word) => {
      expect(bundle.script).not.toContain(word);
    },
  );

  test.each([
    ["Chinese where Excel says nothing", undefined, /^第 1 行：/],
    ["Chinese to a Chinese Excel", "zh-CN", /^第 1 行：/],
    ["English to an English Excel", "en-US", /^Row 1: /],
  ])("says what is wrong in %s", (_, language, words) => {
    const shown = excelHost({ language }).call("RANK", [["?"]]);
    expect(shown).toEqual([[{ error: "#VALUE!", message: expect.stringMatching(words) as string }]]);
  });
});

describe("the double of Excel", () => {
  const script = `
    const shows = (result) => () => result;
    CustomFunctions.associate("CELL", (value) => value);
    CustomFunctions.associate("SEEN", (value, text, number, missing, ...rest) => [[
      Array.isArray(value) + " " + JSON.stringify(value), typeof text + " " + text, typeof number + " " + number,
      String(missing), rest.length + " " + rest[0].functionName,
    ]]);
    CustomFunctions.associate("ODD", () => [[NaN, Infinity, null, undefined, "", true]]);
    CustomFunctions.associate("PLAIN", () => { throw new Error("a detail of ours"); });
    CustomFunctions.associate("OWN", () => { throw new CustomFunctions.Error("#N/A", "why"); });
    CustomFunctions.associate("LATER", () => Promise.resolve(1));
    CustomFunctions.associate("LIST", shows([1, 2]));
  `;
  const any = { type: "any", dimensionality: "matrix" } as const;
  const matrix = { dimensionality: "matrix" } as const;
  const entry = (id: string, parameters: object[], result: object = matrix) => ({ id, name: id, parameters, result });
  const functions = [
    entry("CELL", [{ name: "value", type: "any" }], {}),
    entry("SEEN", [
      { name: "value", ...any },
      { name: "text", type: "string" },
      { name: "number", type: "number" },
      { name: "missing", type: "any", optional: true },
    ]),
    ...["ODD", "PLAIN", "OWN", "LATER", "LIST", "GONE"].map((id) => entry(id, [])),
  ] as typeof bundle.metadata.functions;
  const metadata = { allowErrorForDataTypeAny: true, functions };
  const trial = { script, metadata, entry: (id: string) => functions.find((known) => known.id === id)! };
  const host = excelHost({ bundle: trial });
  const runtime = microsoftRuntime({ bundle: trial });

  const SHOWN = [
    ["a single cell comes as a matrix, an omitted argument as null, the invocation last", "SEEN", ["x", 12, "7"]],
    ["a blank, a truth and a number become what the metadata says", "SEEN", [[[null, true]], true, null]],
    ["an error where a text is wanted is Excel's own answer", "SEEN", [1, { error: "#REF!" }, 1]],
    ["a text that is no number is Excel's own answer", "SEEN", [1, "a", "b"]],
    ["what no cell can show becomes 0", "ODD", []],
    ["a plain exception loses its words", "PLAIN", []],
    ["a CustomFunctions.Error keeps them", "OWN", []],
  ] as const;
  const EXPECTED = [
    [['true [["x"]]', "string 12", "number 7", "null", "1 SEEN"]],
    [["true [[null,true]]", "string TRUE", "number 0", "null", "1 SEEN"]],
    { error: "#REF!" },
    { error: "#VALUE!" },
    [[0, 0, 0, 0, "", true]],
    { error: "#VALUE!" },
    { error: "#N/A", message: "why" },
  ];
  test.each(SHOWN.map((row, i) => [row[0], row, EXPECTED[i]] as const))("%s", async (_, [, id, args], expected) => {
    expect(host.call(id, ...args)).toEqual(expected);
    expect(await runtime.call(id, ...args)).toEqual(expected);
  });

  test("a blank is null, or 0 on older builds", () => {
    const older = excelHost({ bundle: trial, build: { ...CURRENT, blank: 0 } });
    expect(older.call("SEEN", [[null]], "", 0)).toEqual([["true [[0]]", "string ", "number 0", "null", "1 SEEN"]]);
  });

  test("what Excel could not show as meant fails the test instead", () => {
    expect(() => host.call("LATER")).toThrow("synchronous");
    expect(() => host.call("LIST")).toThrow("promises a matrix");
    expect(() => host.call("CELL", [[1, 2]])).toThrow("takes one cell");
    expect(() => host.call("CELL")).toThrow("is wanted");
    expect(host.call("GONE")).toEqual({ error: "#NAME?" });
  });
});
