import { resultsBook, resultSheets } from "../../src/reports/results-book/results-book";
import { jiyuan2025 } from "../../src/schemes/jiyuan-2025";
import type { Book, Cell, Sheet } from "../../src/workbook/model";
import { readBook } from "../../src/workbook/read";
import { writeBook } from "../../src/workbook/write";
import { describeOffice } from "../workbook/support/office";
import { answer } from "./support/answers";
import { checked, listOf, roundOf, sampleBook, sampleList, sampleOpen, sheetOf, STATED } from "./support/sample";

const FILE = "样例评审.xlsx";
const here = (book: Book) => ({
  open: new Set([FILE]),
  taken: book.sheets.map(({ name }) => name),
  schemeArgument: '"重庆2015"',
});
const headed = (sheet: Sheet, heading: string) => (sheet.rows[1] ?? []).findIndex((cell) => cell?.value === heading);
const column = (sheet: Sheet, c: number) => sheet.rows.slice(2).map((row) => row?.[c]);
const named = (book: Book | readonly Sheet[], name: string): Sheet => {
  const found = ("sheets" in book ? book.sheets : book).find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
};
const uncached = (cell: Cell | undefined): Cell | undefined =>
  cell?.formula ? { value: null, formula: cell.formula, spill: cell.spill, uncached: true } : cell;

describe("the results of the open workbook", () => {
  test("take names that are free, so that formulas meet their own sheets", async () => {
    const open = await sampleOpen();
    const sheets = resultSheets(await sampleList(), here(open));
    expect(sheets.map(({ name }) => name)).toEqual([
      "资料评审得分",
      "现场评审得分",
      "答辩得分",
      "结果",
      "入围名单",
      "入围名单（数值）",
      "条款",
      "来历",
    ]);
    expect(named(sheets, "入围名单").rows[1]?.[0]?.formula).toBe(
      `=AWARD.SHORTLIST("重庆2015",'结果'!B3:B16,'结果'!C3:C16,'结果'!D3:D16,'结果'!E3:E16)`,
    );
  });

  test("refer to the workbook's own cells, each once, and hand them over to one formula a panel", async () => {
    const sheets = resultSheets(await sampleList(), here(await sampleOpen()));
    const [document] = sheets;
    expect(document.rows[2]?.[1]).toMatchObject({
      value: 514,
      formula: `=IF(COUNT('资料评审汇总'!C4)=1,'资料评审汇总'!C4,"")`,
    });
    const ours = sheets.flatMap(({ name, rows }) =>
      rows.flatMap((row) =>
        (row ?? []).flatMap((cell) =>
          cell?.formula?.includes("AWARD.") ? [[name, cell.formula, cell.spill?.rows]] : [],
        ),
      ),
    );
    expect(ours.map(([name, formula, rows]) => [name, String(formula).replace(/\(.*/u, ""), rows])).toEqual([
      ["资料评审得分", "=AWARD.PANEL", 14],
      ["现场评审得分", "=AWARD.PANEL", 14],
      ["答辩得分", "=AWARD.PANEL", 14],
      ["结果", "=AWARD.COMBINE", 14],
      ["结果", "=AWARD.GATE", 14],
      ["结果", "=AWARD.RANK", 14],
      ["入围名单", "=AWARD.SHORTLIST", 15],
    ]);
  });

  test("a reviewer's own sheet is summed item by item, percent of each maximum", async () => {
    const name = "资料评审独立评分-评审员01.xlsx";
    const list = listOf([checked(name, await sampleBook(name))]);
    const [document] = resultSheets(list, { open: new Set([name]), taken: [], schemeArgument: null });
    const formula = document.rows[2]?.[1]?.formula ?? "";
    expect(formula).toMatch(/^=IF\(COUNT\(.*\)=22,.*\*3\/5\+/u);
    expect(document.rows[2]?.[1]?.value).toBe(514);
  });

  test("keep texts that look like formulas texts, and quote sheet names", () => {
    const evil = roundOf(
      { '=HYPERLINK("x")': [600, 610] },
      { '=HYPERLINK("x")': [600, 610] },
      { '=HYPERLINK("x")': [80, 90] },
    );
    const renamed = { ...evil, sheets: evil.sheets.map((each) => ({ ...each, name: `资料'${each.name}` })) };
    const sheets = resultSheets(listOf([checked(FILE, renamed)]), here(renamed));
    const cells = sheets.flatMap(({ rows }) => rows.flatMap((row) => row ?? []));
    expect(cells.filter((cell) => cell?.formula?.includes("HYPERLINK"))).toEqual([]);
    expect(sheets[0].rows[2]?.[0]).toMatchObject({ value: '=HYPERLINK("x")机械有限公司' });
    expect(sheets[0].rows[2]?.[1]?.formula).toContain("'资料''资料评审汇总'!C3");
  });

  test("where the rules give no weights there is no composite, and the sheet says with which clause", () => {
    const book = roundOf({ 甲: [600, 610] }, { 甲: [600, 610] }, {});
    const list = listOf([checked(FILE, { ...book, sheets: book.sheets.slice(0, 2) }, jiyuan2025)], "mean", jiyuan2025);
    const sheets = resultSheets(list, { ...here(book), schemeArgument: '"济源2025"' });
    const final = named(sheets, "结果");
    expect(headed(final, "综合得分")).toBe(-1);
    expect(column(final, headed(final, "综合得分（加载项）"))[0]).toMatchObject({ value: { error: "#N/A" } });
    expect(JSON.stringify(named(sheets, "条款").rows)).toContain("办法未规定各环节的权重");
  });
});

describeOffice("the results, recalculated by LibreOffice", (convert) => {
  const recalculated = async (sheets: readonly Sheet[]): Promise<Book> => {
    const open = sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map((row) => row?.map(uncached)) }));
    const bytes = await writeBook({ sheets: open, externalLinks: [], settings: {} });
    const [saved] = convert([{ name: "r.xlsx", bytes }], "xlsx");
    const read = await readBook(saved, "r.xlsx");
    if (!read.ok) throw new Error(read.refusal.code);
    return read.book;
  };
  const numbers = (cells: readonly (Cell | undefined)[]) =>
    cells.map((cell) => (typeof cell?.value === "number" ? cell.value : null));

  /** The plain columns as LibreOffice computes them, and what our functions answer to the very same cells. */
  function twins(book: Book, made: readonly Sheet[], name: string, plain: string, ours: string) {
    const sheet = named(book, name);
    const formula = column(named(made, name), headed(sheet, ours))[0]?.formula ?? "";
    const answered = answer(book, sheet, formula).map(([value]) => value);
    const computed = numbers(column(sheet, headed(sheet, plain))).slice(0, answered.length);
    return { computed, answered };
  }

  test("plain formulas and our functions give the same, and what the sample's makers state", async () => {
    const open = await sampleOpen();
    const made = resultSheets(await sampleList(), here(open));
    const book = await recalculated([...open.sheets.filter(({ name }) => name !== "名次"), ...made]);
    for (const stage of ["资料评审得分", "现场评审得分", "答辩得分"]) {
      const { computed, answered } = twins(book, made, stage, "平均", "平均（加载项）");
      expect(computed).toHaveLength(14);
      computed.forEach((value, i) => expect(Math.abs(Number(value) - Number(answered[i]))).toBeLessThan(5e-7));
    }
    const final = "结果";
    const composites = twins(book, made, final, "综合得分", "综合得分（加载项）");
    const firms = column(named(book, final), 1).map((cell) => String(cell?.value));
    composites.computed.forEach((value, i) => {
      expect(Math.abs(Number(value) - Number(composites.answered[i]))).toBeLessThan(5e-7);
      expect(Math.abs(Number(value) - STATED[firms[i]].composite)).toBeLessThan(0.02);
    });
    const sheet = named(book, final);
    const ranks = numbers(column(sheet, headed(sheet, "名次"))).slice(0, 14);
    expect(answer(book, sheet, `=AWARD.RANK(${"G3:G16"})`).map(([value]) => value)).toEqual(ranks);
    const list = answer(book, named(book, "入围名单"), named(made, "入围名单").rows[1]?.[0]?.formula ?? "");
    const outcome = list[0].indexOf("结果");
    expect(Object.fromEntries(list.slice(1).map((row) => [row[0], row[outcome]]))).toEqual(
      Object.fromEntries(firms.slice(0, 14).map((name) => [name, STATED[name].outcome])),
    );
  });

  test("composites that are equal share a rank although their doubles differ", async () => {
    // 0.2·500⅓ + 0.8·500 = 500 1/15 = 0.2·501⅔ + 0.8·499⅔, in thirds of three reviewers.
    const book = roundOf(
      { 甲: [500, 500, 501], 乙: [501, 502, 502], 丙: [400, 400, 400] },
      { 甲: [500, 500, 500], 乙: [499, 500, 500], 丙: [400, 400, 400] },
      { 甲: [80, 80, 80], 乙: [80, 80, 80], 丙: [80, 80, 80] },
    );
    const made = resultSheets(listOf([checked(FILE, book)]), here(book));
    const saved = await recalculated([...book.sheets, ...made]);
    const sheet = named(saved, "结果");
    expect(numbers(column(sheet, headed(sheet, "名次"))).slice(0, 3)).toEqual([1, 1, 3]);
    const { answered } = twins(saved, made, "结果", "名次", "名次（加载项）");
    expect(answered).toHaveLength(3);
  });

  test("a score that is cleared leaves its applicant without a total, not with a 0", async () => {
    const book = roundOf(
      { 甲: [600, 610], 乙: [500, 500] },
      { 甲: [600, 610], 乙: [500, 500] },
      { 甲: [80, 90], 乙: [80, 90] },
    );
    const made = resultSheets(listOf([checked(FILE, book)]), here(book));
    const cleared = book.sheets.map((sheet, i) =>
      i === 0
        ? sheetOf(
            sheet.name,
            sheet.rows.map((row, r) =>
              (row ?? []).map((cell, c) => (r === 2 && c === 2 ? null : (cell?.value ?? null))),
            ),
          )
        : sheet,
    );
    const saved = await recalculated([...cleared, ...made]);
    const sheet = named(saved, "资料评审得分");
    expect(sheet.rows[2]?.[1]?.value ?? "").toBe("");
    expect(sheet.rows[2]?.[3]?.value).toBe(610);
  });
});

test("the command line's workbook is the same, its lists first and its scores as values", async () => {
  const book = resultsBook(await sampleList());
  expect(book.sheets.slice(0, 3).map(({ name }) => name)).toEqual(["入围名单（数值）", "入围名单", "结果"]);
  expect(named(book, "资料评审得分").rows[2]?.[1]).toEqual(expect.not.objectContaining({ formula: expect.anything() }));
});
