import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { functionPage } from "../../scripts/build/help/function-page";
import { localise, type Words } from "../../scripts/build/localise";
import type { Metadata } from "../../scripts/build/metadata";
import { readFace } from "../../scripts/build/read-face";

const TOTAL = `/**
 * Adds scores.
 * @customfunction TOTAL
 * @param {any[][]} scores The scores.
 * @param {string} [unit] Points or percent.
 * @returns {any[][]} The totals.
 */
export function total(scores: any[][], unit?: string): any[][] {
  return scores;
}
`;

let folder = "";
beforeEach(() => void (folder = mkdtempSync(path.join(tmpdir(), "face-"))));
afterEach(() => rmSync(folder, { recursive: true }));

function face(...sources: string[]) {
  return readFace(
    sources.map((source, i) => {
      const file = path.join(folder, `f${i}.ts`);
      writeFileSync(file, source);
      return file;
    }),
  );
}

test("a function's metadata are its doc comment's words and its declaration's shapes", async () => {
  const read = await face(TOTAL);
  expect(read).toMatchObject({
    ok: true,
    value: {
      allowErrorForDataTypeAny: true,
      allowCustomDataForDataTypeAny: true,
      functions: [
        {
          id: "TOTAL",
          name: "TOTAL",
          description: "Adds scores.",
          parameters: [
            { name: "scores", description: "The scores.", type: "any", dimensionality: "matrix" },
            { name: "unit", description: "Points or percent.", type: "string", optional: true },
          ],
          result: { dimensionality: "matrix" },
        },
      ],
    },
  });
});

test.each([
  ["no file at all", [], "no file holds a function"],
  ["a file without a function", ["export const x = 1;"], "f0.ts: no doc comment with @customfunction"],
  [
    "an arrow function, which the generator passes over",
    [TOTAL.replace("export function total(", "export const total = (").replace(": any[][] {", ": any[][] => {")],
    "f0.ts: 1 @customfunction, 0 read",
  ],
  ["a type Excel does not know", [TOTAL.replaceAll("any[][]", "Date")], "does not support type"],
  ["a readonly range", [TOTAL.replace("scores: any[][]", "scores: readonly any[][]")], "Type doesn't match"],
  [
    "a list, which the generator reads as repeating",
    [TOTAL.replace("scores: any[][]", "scores: any[]")],
    "scores repeats",
  ],
  ["a function without words", [TOTAL.replace(" * Adds scores.\n", "")], "the function has no description"],
  ["a parameter without words", [TOTAL.replace(" The scores.", "")], "scores has no description"],
  ["too many words", [TOTAL.replace("The scores.", "x".repeat(513))], "longer than 512"],
  ["an id too short", [TOTAL.replace("@customfunction TOTAL", "@customfunction TO")], "3 to 64"],
  ["a name beside the id", [TOTAL.replace("@customfunction TOTAL", "@customfunction TOTAL SUM")], "SUM is not the id"],
  [
    "an optional argument first",
    [TOTAL.replace("{any[][]} scores", "{any[][]} [scores]").replace("[unit]", "unit").replace("unit?", "unit")],
    "after an optional one",
  ],
  ["two functions of one id", [TOTAL, TOTAL], "TOTAL: two functions"],
])("%s is a fault", async (_, sources, fault) => {
  const read = await face(...sources);
  expect(read).toEqual({ ok: false, faults: expect.arrayContaining([expect.stringContaining(fault)]) as string[] });
});

const ENGLISH: Metadata = {
  functions: [
    {
      id: "TOTAL",
      name: "TOTAL",
      description: "Adds <scores> & more.",
      parameters: [
        { name: "scores", description: "The scores." },
        { name: "unit", description: "Which.", optional: true },
      ],
      result: {},
    },
  ],
};
const WORDS: Words = {
  TOTAL: { description: "求和。", parameters: { scores: ["分数", "各项得分。"], unit: ["单位", "哪一种。"] } },
};

test("another language changes descriptions and the names of parameters, and nothing else", () => {
  expect(localise(ENGLISH, WORDS)).toEqual({
    ok: true,
    value: {
      functions: [
        {
          ...ENGLISH.functions[0],
          description: "求和。",
          parameters: [
            { name: "分数", description: "各项得分。" },
            { name: "单位", description: "哪一种。", optional: true },
          ],
        },
      ],
    },
  });
});

test.each<[string, Words, string]>([
  ["a function left out", {}, "TOTAL: not translated"],
  ["a function too many", { ...WORDS, SUMS: WORDS.TOTAL }, "SUMS: no such function"],
  ["no description", { TOTAL: { ...WORDS.TOTAL, description: " " } }, "TOTAL: no description"],
  [
    "a parameter left out",
    { TOTAL: { ...WORDS.TOTAL, parameters: { scores: ["分数", "得分。"] } } },
    "parameter unit is not",
  ],
  [
    "a parameter too many",
    { TOTAL: { ...WORDS.TOTAL, parameters: { ...WORDS.TOTAL.parameters, ties: ["并列", "并列。"] } } },
    "no such parameter: ties",
  ],
  [
    "two parameters of one name",
    { TOTAL: { ...WORDS.TOTAL, parameters: { scores: ["分数", "一。"], unit: ["分数", "二。"] } } },
    "one name",
  ],
])("%s is a fault of the translation", (_, words, fault) => {
  expect(localise(ENGLISH, words)).toEqual({ ok: false, faults: [expect.stringContaining(fault) as string] });
});

test("the help page shows both languages and lets no markup through", () => {
  const chinese = localise(ENGLISH, WORDS);
  if (!chinese.ok) throw new Error(chinese.faults.join());
  const example = { call: "TOTAL", args: [[["<甲>", 5]]], about: ["求和", "summed"], gives: "<b>" } as const;
  const page = functionPage("AWARD", ENGLISH.functions[0], chinese.value.functions[0], [example]);
  expect(page).toContain("=AWARD.TOTAL({&quot;&lt;甲&gt;&quot;,5})");
  expect(page).not.toContain("<b>");
  expect(page).toContain("=AWARD.TOTAL(scores, [unit])");
  expect(page).toContain("Adds &lt;scores&gt; &amp; more.");
  for (const words of ["求和。", "分数", "各项得分。", "The scores."]) expect(page).toContain(words);
});
