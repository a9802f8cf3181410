import fc from "fast-check";
import { gb2004 } from "../../../src/standard/gb-2004";
import type { Cell, Sheet } from "../../../src/workbook/model";
import { recognise } from "../../../src/workbook/recognise";
import type { SheetReading } from "../../../src/workbook/score-book";
import { judges, long } from "./books/panel-en";
import { sheetOf } from "./books/make";
import { longList, namedJudges } from "./books/panel-more";
import { finalWithInfo, numbersAsText } from "./books/panel-zh";
import { read } from "./recognising";
import { only, tell } from "./tell";

const WORDS = [
  ...["序号", "申报组织", "评审员", "评审员01", "评委1", "条款", "4.1.1", "4.1 领导(100分)", "分值", "百分比", "得分"],
  ...["平均分", "合计", "小计", "名次", "结果", "资料评审", "综合得分", "甲公司", "张三", "注：说明", "评审员签字："],
  ...[
    "申报组织：",
    "酒样品5",
    "外观分析 15",
    "",
    "  ",
    "回避",
    "８５",
    "60%",
    "总分：100",
    "满分",
    "改进",
    "Judge A",
    "x".repeat(99),
  ],
];
const cell: fc.Arbitrary<Cell | undefined> = fc.oneof(
  { weight: 3, arbitrary: fc.constant(undefined) },
  { weight: 5, arbitrary: fc.constantFrom(...WORDS).map((value) => ({ value })) },
  { weight: 5, arbitrary: fc.integer({ min: -5, max: 1100 }).map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.double().map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.boolean().map((value) => ({ value })) },
  { weight: 1, arbitrary: fc.constant({ value: { error: "#REF!" }, formula: "=A1" }) },
  { weight: 1, arbitrary: fc.constant({ value: null, formula: "=SUM(A1:A3)", uncached: true }) },
  { weight: 1, arbitrary: fc.string().map((value) => ({ value })) },
);
const box = fc.record({
  row: fc.integer({ min: -1, max: 14 }),
  column: fc.integer({ min: -1, max: 9 }),
  rows: fc.integer({ min: 0, max: 5 }),
  columns: fc.integer({ min: 0, max: 5 }),
});
const sheets: fc.Arbitrary<Sheet> = fc
  .record({
    name: fc.oneof(fc.constantFrom("Sheet1", "评审设置", "张三", "附件2"), fc.string()),
    rows: fc.array(fc.oneof(fc.constant(undefined), fc.array(cell, { maxLength: 9 })), { maxLength: 14 }),
    merges: fc.array(box, { maxLength: 5 }),
  })
  .map((made) => ({ ...sheetOf(made.name, []), ...made }));

/** Every entry points at a cell of the sheet and at names that the table has. */
function holds(sheet: Sheet, { tables }: SheetReading): boolean {
  return tables.every(({ applicants, reviewers, parts, entries, confidence }) => {
    const known = (index: number | null, list: readonly unknown[]) => index === null || index in list;
    return (
      confidence >= 0 &&
      confidence <= 1 &&
      entries.every(
        (entry) =>
          known(entry.applicant, applicants) &&
          known(entry.reviewer, reviewers) &&
          known(entry.part, parts) &&
          (entry.cell === null || entry.cell === sheet.rows[entry.row]?.[entry.column]),
      )
    );
  });
}

it("throws for no sheet, and every entry is a cell of it", () => {
  fc.assert(
    fc.property(sheets, fc.boolean(), (sheet, known) => holds(sheet, recognise(sheet, known ? gb2004 : null, []))),
    { numRuns: 3000 },
  );
});

it("throws for no mapping, wherever it points", () => {
  const span = fc.tuple(fc.nat(16), fc.nat(3)).map(([first, more]) => ({ first, last: first + more }));
  const uses = fc.constantFrom(
    "applicant",
    "item",
    "score",
    "mean",
    "maximum",
    "ignore",
    "measure",
    "reviewer",
    "code",
  );
  const roles = fc.array(fc.record({ column: fc.nat(9), is: uses }), { maxLength: 5 });
  fc.assert(
    fc.property(sheets, span, roles, (sheet, header, said) =>
      holds(sheet, recognise(sheet, gb2004, [], { tables: [{ header, roles: said as never }] })),
    ),
    { numRuns: 1000 },
  );
});

const inAnyOrder = [numbersAsText, finalWithInfo, judges, long, longList, namedJudges];

it.each(inAnyOrder.map((sheet) => [sheet.name, sheet] as const))(
  "reads the same from the columns of %s in any order",
  (_, sheet) => {
    const { merges, rows } = sheet;
    // Columns under a merged heading stay together, as they do when a person moves them.
    const width = Math.max(...rows.map((row) => row?.length ?? 0));
    const wide = merges.filter(({ columns, rows: height }) => columns > 1 && height === 1);
    const groups: number[][] = [];
    for (let c = 0; c < width; c++) {
      const over = wide.find(({ column, columns }) => c > column && c < column + columns);
      if (over) groups.at(-1)?.push(c);
      else groups.push([c]);
    }
    const all = ["score", "points", "mean", "total", "review", "composite", "rank", "outcome", "comment"] as const;
    const expected = tell(only(read(sheet)), all).sort();
    fc.assert(
      fc.property(fc.shuffledSubarray(groups, { minLength: groups.length }), (order) => {
        const columns = order.flat();
        const moved: Sheet = {
          ...sheet,
          rows: rows.map((row) => columns.map((c) => row?.[c])),
          merges: merges.map((merge) => ({ ...merge, column: columns.indexOf(merge.column) })),
        };
        expect(tell(only(read(moved)), all).sort()).toEqual(expected);
      }),
      { numRuns: 40 },
    );
  },
);

it.each(inAnyOrder.map((sheet) => [sheet.name, sheet] as const))(
  "reads the same from %s with blank rows and columns put in",
  (_, sheet) => {
    const expected = tell(only(read(sheet)));
    fc.assert(
      fc.property(fc.nat(3), fc.nat(2), (above, before) => {
        const moved: Sheet = {
          ...sheet,
          rows: [
            ...Array.from({ length: above }, () => []),
            ...sheet.rows.map((row) => row && [...Array.from({ length: before }, () => undefined), ...row]),
          ],
          merges: sheet.merges.map((merge) => ({ ...merge, row: merge.row + above, column: merge.column + before })),
        };
        expect(tell(only(read(moved)))).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  },
);

describe("large and strange sheets", () => {
  const large = (rows: (string | number | null)[][]) => sheetOf("大表", rows);
  it("reads 20,000 applicants by 28 reviewers", () => {
    const reviewers = Array.from({ length: 28 }, (_, i) => `评审员${i + 1}`);
    const rows = Array.from({ length: 20000 }, (_, r) => [
      `第${r}有限公司`,
      ...reviewers.map((__, i) => 400 + ((r * 7 + i) % 200)),
    ]);
    expect(only(read(large([["申报组织", ...reviewers], ...rows]))).entries).toHaveLength(560000);
  });
  it("reads 1,000 blocks", () => {
    const block = (b: number) => [
      [`酒样品${b}`],
      ["项目", "分值", "评委1", "评委2"],
      ["香气", 40, 30, 31],
      ["滋味", 60, 50, 44],
      ["合计", 100, 80, 75],
      [],
    ];
    expect(read(large(Array.from({ length: 1000 }, (_, b) => block(b)).flat())).tables).toHaveLength(1000);
  });
  it("reads a cell far out without walking there", () => {
    const rows: (Cell | undefined)[][] = [];
    rows[1048575] = [];
    rows[1048575][16383] = { value: 5 };
    expect(read({ ...sheetOf("far", []), rows }).verdict).toBe("other");
  });
  it("says so where a sheet is too large to look at", () => {
    const rows = Array.from({ length: 5000 }, (_, r) => {
      const row: (Cell | undefined)[] = [];
      row[r % 5000] = { value: r };
      return row;
    });
    expect(read({ ...sheetOf("diagonal", []), rows })).toMatchObject({
      verdict: "unknown",
      seen: { code: "sheet-too-large" },
    });
  });
});
