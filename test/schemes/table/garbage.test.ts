import fc from "fast-check";
import { schemes } from "../../../src/schemes";
import { checkScheme } from "../../../src/schemes/check";
import { readSchemeTable, templateTable, writeSchemeTable } from "../../../src/schemes/table";
import { COLUMNS, REFERENCE } from "../../../src/schemes/table/reference";
import { say } from "../../../src/text/messages";
import type { Row } from "./support/tables";

const KEYS = REFERENCE.flatMap(({ rows }) => rows.flatMap(({ key }) => [key.zh, key.en]));
const WORDS = [
  ...[
    "济源2025",
    "重庆2015",
    "资料评审",
    "材料评审",
    "现场评审",
    "市长质量奖",
    "综合得分",
    "4.1 领导",
    "无",
    "未规定",
    "决定",
  ],
  ...[
    "40%",
    "1/3",
    "三分之一",
    "3–6",
    "≥500",
    "资料评审≥500",
    "2026-01-01",
    "2025-06-40",
    "任一",
    "全部1·任一2",
    "是",
    "__proto__",
  ],
];

const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...WORDS) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      "",
      " ",
      "\u3000",
      0,
      -1,
      1,
      46088,
      1e308,
      NaN,
      -0,
      true,
      false,
    ),
  },
  { weight: 2, arbitrary: fc.double() },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme" }) },
  fc.constantFrom<unknown>(
    "#N/A",
    { error: "#REF!" },
    { code: "#VALUE!" },
    { type: "Error", basicValue: "#DIV/0!" },
    [],
    {},
  ),
  fc.object({ maxDepth: 1 }),
);
const item = fc.oneof({ weight: 5, arbitrary: fc.constantFrom<unknown>(...KEYS) }, cell);
const row = fc.tuple(item, fc.array(cell, { maxLength: COLUMNS.length })).map(([first, rest]) => [first, ...rest]);
const header = fc.constantFrom<Row>(
  [],
  COLUMNS.map(({ name }) => name.zh),
  ["item", "object", "value", "clause"],
);
const table = fc.tuple(header, fc.array(row, { maxLength: 14 })).map(([first, rows]): Row[] => [first, ...rows]);

/** A table that was right, with some of its cells changed. */
const spoilt = fc
  .tuple(
    fc.constantFrom(...schemes.map(writeSchemeTable), templateTable()),
    fc.array(fc.tuple(fc.nat(), fc.nat(), cell), { minLength: 1, maxLength: 5 }),
  )
  .map(([rows, changes]) => {
    const spoiled: unknown[][] = rows.map((each) => [...each]);
    for (const [i, j, changed] of changes) {
      const own = spoiled[i % spoiled.length];
      own[j % own.length] = changed;
    }
    return spoiled;
  });

function answers(rows: readonly Row[]): void {
  const read = readSchemeTable(rows);
  if (read.ok) {
    expect(checkScheme(read.scheme)).toEqual([]);
    return;
  }
  expect(read.faults.length).toBeGreaterThan(0);
  for (const { cell: where, reason } of read.faults) {
    const [, letters, number] = /^([A-Z]+)([1-9]\d*)$/.exec(where) ?? [];
    const column = [...letters].reduce((all, letter) => all * 26 + letter.charCodeAt(0) - 64, 0);
    const widest = Math.max(1, ...rows.map(({ length }) => length));
    expect([column <= widest, Number(number) <= Math.max(1, rows.length)]).toEqual([true, true]);
    const { zh, en } = say(reason);
    expect(`${zh} ${en}`).not.toMatch(/undefined|NaN|\[object Object|内部出错/);
  }
}

describe("whatever stands in the cells", () => {
  it("a table is a scheme without fault, or its faults are told with cells of the table", () => {
    fc.assert(fc.property(table, answers), { numRuns: 1000 });
  });

  it("and so is a table that was right and has been changed", () => {
    fc.assert(fc.property(spoilt, answers), { numRuns: 200 });
  });

  it("a table that is read is the same after it is written and read", () => {
    fc.assert(
      fc.property(fc.oneof(table, spoilt), (rows) => {
        const read = readSchemeTable(rows);
        if (read.ok) expect(readSchemeTable(writeSchemeTable(read.scheme))).toStrictEqual(read);
      }),
      { numRuns: 1000 },
    );
  });
});
