import type { CheckCode, Severity } from "../../../src/checks/codes";
import type { Finding } from "../../../src/checks/finding";
import { findingsBook } from "../../../src/checks/out/findings-book";
import { returnSlips } from "../../../src/checks/out/slips";
import { consolidatedBook } from "../../../src/checks/out/consolidated";
import type { CheckedFile } from "../../../src/checks/checked-file";
import { checkFiles } from "../../../src/checks/report";
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { inBoth } from "../../../src/text/text";
import { a1 } from "../../../src/workbook/address";
import type { CellValue, Sheet } from "../../../src/workbook/model";
import { readScoreBook } from "../../../src/workbook/recognise";
import { writeBook } from "../../../src/workbook/write";

const sheetOf = (name: string, rows: readonly (readonly CellValue[])[]): Sheet => ({
  name,
  visibility: "hidden",
  rows: rows.map((row) => row.map((value) => (value === null ? undefined : { value }))),
  merges: [],
  hiddenRows: new Set([2]),
  hiddenColumns: new Set([1]),
  widths: new Map(),
  heights: new Map(),
  validations: [],
  protected: true,
});
function fileOf(file: string, ...sheets: Sheet[]): Extract<CheckedFile, { book: object }> {
  const book = { sheets, externalLinks: [], settings: {} };
  return { file, sha256: "", book, reading: readScoreBook(file, book, chongqing2015) };
}
const finding = (more: Partial<Finding> & { code?: CheckCode; severity?: Severity }): Finding => ({
  file: "a.xlsx",
  sheet: "S",
  cell: "A1",
  code: "score-missing",
  severity: "error",
  found: inBoth(""),
  expected: inBoth(""),
  message: { zh: "缺少分数", en: "no score" },
  clause: "",
  ...more,
});
const reportOf = (files: readonly CheckedFile[], findings: readonly Finding[]) => ({
  scheme: "chongqing-2015",
  files: files.map(({ file }) => ({ file, sha256: "", sheets: [] })),
  findings,
});
const textOf = ({ rows }: Sheet) => rows.flatMap((row) => row?.flatMap((cell) => cell?.value ?? []) ?? []).map(String);

describe("the findings' workbook", () => {
  test("a hundred thousand findings on one sheet: what is left out is said, and it can be written", async () => {
    const file = fileOf("a.xlsx", sheetOf("S", [["x"]]));
    const many = Array.from({ length: 100_000 }, (_, i) => finding({ cell: a1(i % 50_000, i % 7) }));
    const book = findingsBook(reportOf([file], many), chongqing2015, [file], "zh");
    expect(textOf(book.sheets[0])).toContain("另有 50000 处未列出：请先改正已列出的再核对。");
    expect(textOf(book.sheets[1]).at(-1)).toMatch(/^另有 \d+ 个单元格的问题未在本表标出，见第一张表。$/);
    const notes = book.sheets[1].rows.flatMap((row) => row?.filter((cell) => cell?.note) ?? []);
    expect(notes).toHaveLength(500);
    expect((await writeBook(book)).length).toBeGreaterThan(0);
  });

  test("five thousand errors behind fifty-five thousand hints are all listed, hints before them in their order", () => {
    const hints = Array.from({ length: 55_000 }, (_, i) => finding({ severity: "info", cell: a1(i, 1) }));
    const errors = Array.from({ length: 5000 }, (_, i) => finding({ cell: a1(i, 0) }));
    const [list] = findingsBook(reportOf([], [...hints, ...errors]), chongqing2015, [], "zh").sheets;
    const column = (at: number) => list.rows.flatMap((row) => row?.[at]?.value ?? []);
    expect(column(1).filter((value) => value === "错误")).toHaveLength(5000);
    expect(column(1).filter((value) => value === "提示")).toHaveLength(45_000);
    expect(column(4).slice(1, 3)).toEqual(["B1", "B2"]);
    expect(column(4).at(-1)).toBe("A5000");
    expect(textOf(list)).toContain("另有 10000 处未列出：请先改正已列出的再核对。");
    const last = list.rows.filter((row) => row?.[1]?.value === "错误").at(-1);
    expect(last?.[1]?.style?.fill).toBe("#ffc7ce");
  });

  test("sheets are copied under legal names, two of one name told apart, at most two hundred", () => {
    const files = Array.from({ length: 250 }, (_, i) =>
      fileOf(`${"很长的文件名".repeat(8)}${i % 3}/同名.xlsx`, sheetOf("History", [["x"]]), sheetOf("S", [[i]])),
    );
    const findings = files.map(({ file }) => finding({ file }));
    const { sheets } = findingsBook(reportOf(files, findings), chongqing2015, files, "zh");
    const names = sheets.map(({ name }) => name);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
    for (const name of names) expect(name.length).toBeLessThanOrEqual(31);
    expect(sheets.length).toBeLessThanOrEqual(201);
  });

  test("a copy shows everything: nothing hidden, protected or computed, and a faulty cell that is blank gets its mark", () => {
    const source = sheetOf("S", [["标题", "b"], [1, 2], [3]]);
    const formula: Sheet = { ...source, rows: [...source.rows, [{ value: 4, formula: "=A2+3" }]] };
    const file = fileOf("a.xlsx", formula);
    const findings = [
      finding({ cell: "C3" }),
      finding({ cell: "C3", severity: "warning" }),
      finding({ cell: "A4", severity: "info" }),
    ];
    const [, copy] = findingsBook(reportOf([file], findings), chongqing2015, [file], "en").sheets;
    expect([copy.visibility, copy.protected, copy.hiddenRows.size, copy.hiddenColumns.size]).toEqual([
      "visible",
      undefined,
      0,
      0,
    ]);
    expect(copy.rows[2]?.[2]).toMatchObject({ value: null, note: "no score\nno score", style: { fill: "#ffc7ce" } });
    expect(copy.rows[3]?.[0]).toEqual({ value: 4, note: "no score", style: { fill: "#ddebf7" } });
  });

  test("a finding of a file that was not read stands in the list alone", () => {
    const refused: CheckedFile = { file: "b.xlsx", sha256: "", refusal: { zh: "坏了", en: "broken" } };
    const { findings } = checkFiles(chongqing2015, [refused], null);
    const { sheets } = findingsBook(reportOf([refused], findings), chongqing2015, [refused], "zh");
    expect(sheets).toHaveLength(1);
    expect(textOf(sheets[0])).toContain("unreadable");
  });
});

const SUMMARY = sheetOf("资料评审汇总", [
  ["资料评审得分汇总表（满分1000分）"],
  ["序号", "申报组织", "评审员01", "评审员02", "评审员03", "顾问1", "平均分"],
  [1, "样例铝业有限公司", 500, 1200, null, 88, 510],
  [2, "样例化工有限公司", 510, 520, 530, null, 520],
  [3, "样例食品有限公司", 520, 530, 540, null, 530],
]);

describe("return slips", () => {
  const file = fileOf("汇总.xlsx", {
    ...SUMMARY,
    visibility: "visible",
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  });
  const report = checkFiles(chongqing2015, [file], null);
  const slips = returnSlips(report, chongqing2015, [file], "zh");
  const of = (reviewer: string | null) =>
    textOf(slips.find((slip) => slip.reviewer === reviewer)?.book.sheets[0] ?? sheetOf("", []));

  test("each reviewer is told of the own column alone, an adviser's column goes to the office", () => {
    expect(slips.map(({ reviewer }) => reviewer)).toEqual(["评审员02", "评审员03", null]);
    expect(of("评审员02").filter((text) => /^[A-Z]+\d+$/.test(text))).toEqual(["D3"]);
    expect(of("评审员03").filter((text) => /^[A-Z]+\d+$/.test(text))).toEqual(["E3"]);
    expect(of(null)).toContain("F3");
  });

  test("what is between reviewers is told to the office only", () => {
    const identical = finding({
      file: "汇总.xlsx",
      sheet: "资料评审汇总",
      cell: "D2",
      code: "scores-identical",
      severity: "warning",
    });
    const found = returnSlips({ ...report, findings: [identical] }, chongqing2015, [file], "zh");
    expect(found.map(({ reviewer }) => reviewer)).toEqual([null]);
  });

  test("hints ask nobody for anything", () => {
    const hint = finding({ severity: "info", code: "score-cleaned" });
    expect(returnSlips({ ...report, findings: [hint] }, chongqing2015, [file], "zh")).toEqual([]);
  });

  test("a slip is polite, and says where, what stands there and what is wanted", () => {
    expect(of("评审员02")[1]).toBe("评审员02：您好！");
    expect(of("评审员02")).toEqual(expect.arrayContaining(["汇总.xlsx", "资料评审汇总", "D3", "1200", "0–1000"]));
  });
});

describe("the consolidated book", () => {
  const own = sheetOf("01", [
    ["资料评审独立评分表"],
    ["申报组织：", "样例化工有限公司", null, null, "评审员：", "评审员02"],
    ["条款号", "评分条款", "分值", "百分比(%)", "得分"],
    ...(
      chongqing2015.criteria as {
        value: { categories: readonly { items: readonly { code: string; name: { zh: string }; points: number }[] }[] };
      }
    ).value.categories.flatMap(({ items }) =>
      items.map(({ code, name, points }): CellValue[] => [code, name.zh, points, 50, points / 2]),
    ),
  ]);
  const files = [fileOf("汇总.xlsx", SUMMARY), fileOf("评审员02.xlsx", own)];
  const { sheets } = consolidatedBook(chongqing2015, files, "zh");
  const rowsOf = (name: string) =>
    sheets
      .find((sheet) => sheet.name === name)
      ?.rows.slice(2)
      .map((row) => (row ?? []).map((cell) => cell?.value ?? null)) ?? [];

  test("every score stands in points with what was given and its cell", () => {
    const long = rowsOf("全部评分");
    // Nine marks of the summary but one blank, an adviser's beside them, and 22 items.
    expect(long).toHaveLength(8 + 1 + 22);
    expect(long[0]).toEqual(
      ["样例铝业有限公司", "资料评审", null, "评审员01", null, 500, null, "汇总.xlsx", "资料评审汇总", "C3"].map(
        (each) => each ?? "",
      ),
    );
    const [item] = long.filter((row) => String(row[4]).startsWith("4.1.1"));
    // 60 points at 50 %.
    expect(item.slice(5)).toEqual([30, "50%", "评审员02.xlsx", "01", "D4"]);
  });

  test("each reviewer's total for each applicant, and a mark where two books differ", () => {
    const wide = sheets.find(({ name }) => name === "资料评审");
    const cell = wide?.rows[4]?.[2];
    expect(wide?.rows[1]?.[0]?.value).toMatch(/^标黄/);
    expect(wide?.rows[2]?.map((each) => each?.value)).toEqual(["申报组织", "评审员01", "评审员02", "评审员03"]);
    expect(cell?.value).toBe(520);
    expect(cell?.note).toContain("评审员02.xlsx 01!D4:D25: 500");
  });
});
