import type { Sheet } from "../../../src/workbook/model";
import { readScoreBook } from "../../../src/workbook/recognise";
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { bracketBlocks, besideBlocks, criteria, headedBlocks, SCORED, SCORES, titledBlocks } from "./books/tasting";
import { readBare } from "./recognising";
import { matrix, tell } from "./tell";

const TASTERS = ["品酒员1号", "品酒员2号", "品酒员3号"];

/** What a person reads off any of the three sheets; the maxima behind the names are left out of them. */
const expected = Object.entries(SCORES).map(([sample, scores]) =>
  matrix(SCORED, TASTERS, scores, (part, taster) => `${sample} · ${taster} · ${part} · -`),
);
const bare = (line: string) => line.replace(/[ \u3000]+\d+(?=\/| ·)/gu, "");

const cases: readonly (readonly [name: string, sheet: Sheet])[] = [
  ["a heading for each block, its corner the sample", headedBlocks],
  ["one heading, each block begun by a row that names the sample", titledBlocks],
  ["the sample beside its first item", besideBlocks],
];

describe.each(cases)("a tasting sheet of ten items and 100 points: %s", (_, sheet) => {
  describe.each([
    ["without criteria", null],
    ["with its criteria", criteria],
  ])("%s", (_name, known) => {
    const reading = readBare(sheet, known);

    it("is a block a sample", () => {
      expect(reading.verdict).toBe("scores");
      expect(reading.tables.map(({ layout }) => layout)).toEqual(["blocks", "blocks"]);
      expect(reading.tables.map(({ applicants }) => applicants.map(({ text }) => text))).toEqual(
        Object.keys(SCORES).map((each) => [each]),
      );
      for (const { confidence } of reading.tables) expect(confidence).toBeGreaterThan(0.8);
    });
    it("has every score under its item, its category and its taster", () => {
      expect(reading.tables.map((table) => tell(table).map(bare))).toEqual(expected);
    });
  });

  it("holds the items' own maxima, as far as the sheet or the criteria state them", () => {
    const [table] = readBare(sheet, criteria).tables;
    expect(table.unit).toBe("points");
    if (sheet !== besideBlocks)
      expect(table.parts.map(({ points }) => points?.value)).toEqual([15, 5, 10, 30, 6, 8, 16, 44, 6, 8, 8, 22, 11]);
  });
});

it("does not name the unit where no maximum is known: points, percent and any other scale fit", () => {
  expect(readBare(besideBlocks).tables.map(({ unit }) => unit)).toEqual([null, null]);
});

it("reads the group of tasters off the sheet's name", () => {
  expect(readBare(headedBlocks).tables.map(({ group }) => group)).toEqual(["第一组", "第一组"]);
});

it("reads a sample whose name was typed as a number in the corner", () => {
  const rows = headedBlocks.rows.map((row) =>
    row?.map((cell) =>
      typeof cell?.value === "string" && cell.value.startsWith("酒样品")
        ? { value: Number(cell.value.slice(3)) }
        : cell,
    ),
  );
  const more = rows.map((row) => (row?.[2]?.value === "品酒员1号" ? [...row, { value: "品酒员4号" }] : row));
  expect(readBare({ ...headedBlocks, rows: more }).tables.map(({ applicants }) => applicants[0].text)).toEqual([
    "25",
    "27",
  ]);
});

it("reads titles over blocks, maxima in brackets, totals and means", () => {
  const { tables } = readBare(bracketBlocks);
  expect(tables.map(({ layout, applicants }) => [layout, applicants[0].text])).toEqual([
    ["blocks", "样品A"],
    ["blocks", "样品B"],
  ]);
  const items = ["外形(25分)", "汤色(10分)", "香气(25分)", "滋味(30分)", "叶底(10分)"];
  const scores = [
    [18, 19],
    [7, null],
    [19, 20],
    [24, 22],
    [6, 7],
  ];
  expect(tell(tables[1])).toEqual(
    matrix(items, ["评委甲", "评委乙"], scores, (item, judge) => `样品B · ${judge} · ${item} · -`),
  );
  expect(tell(tables[1], ["total"])).toEqual(["样品B · 评委甲 · - · -: total 74", "样品B · 评委乙 · - · -: total 68"]);
  expect(tables[0].parts.map(({ points }) => points?.value)).toEqual([25, 10, 25, 30, 10]);
});

it("reads a book sheet by sheet", () => {
  const book = { sheets: [headedBlocks, besideBlocks], externalLinks: [], settings: {} };
  const { file, sheets } = readScoreBook("葡萄酒.xlsx", book, chongqing2015);
  expect(file).toBe("葡萄酒.xlsx");
  expect(sheets.map(({ sheet, verdict }) => [sheet, verdict])).toEqual([
    ["第一组红葡萄酒品尝评分", "scores"],
    ["第二组白葡萄酒品尝评分", "scores"],
  ]);
});
