import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { chongqing2025 } from "../../../src/schemes/chongqing-2025";
import { chongqingStandard2025Project } from "../../../src/schemes/chongqing-standard-2025/project";
import { jiyuan2025 } from "../../../src/schemes/jiyuan-2025";
import { yuncheng2023Organisation } from "../../../src/schemes/yuncheng-2023/organisation";
import type { Book, Sheet } from "../../../src/workbook/model";
import { readBook } from "../../../src/workbook/read";
import { makeBooks } from "../../../src/workbook/round/books/make-books";
import { readRound } from "../../../src/workbook/round/read-round";
import type { Round } from "../../../src/workbook/round/round";
import { writeBook } from "../../../src/workbook/write";
import { describeOffice } from "../support/office";
import { cellAt, filled, reviewers, ROUND, sheetIn, valueAt } from "./support/rounds";

const made = (round: Round = ROUND, scheme = chongqing2015) => makeBooks(round, scheme);
const bookOf = (file: string, round?: Round, scheme?: typeof chongqing2015): Book => {
  const found = made(round, scheme).books.find((each) => each.file === file);
  if (!found) throw new Error(`no ${file}`);
  return found.book;
};
const cellsOf = ({ rows }: Sheet) => rows.flatMap((row) => row ?? []).flatMap((cell) => cell ?? []);

describe("the blank books of a round", () => {
  test("each reviewer has a book of each stage, advisers have none, the office has one", () => {
    const { books, faults } = made();
    expect(faults).toEqual([]);
    expect(books.map(({ file }) => file)).toEqual([
      ...["01", "02", "03"].map((n) => `资料评审独立评分-评审员${n}.xlsx`),
      ...["01", "02", "03"].map((n) => `现场评审独立评分-评审员${n}.xlsx`),
      ...["01", "02", "03", "04", "05", "06", "07"].map((n) => `答辩独立评分-评审员${n}.xlsx`),
      "评审汇总.xlsx",
    ]);
  });

  test("a reviewer's book has a sheet an applicant and that reviewer's share of the round", () => {
    const { sheets } = bookOf("资料评审独立评分-评审员02.xlsx");
    expect(sheets.map(({ name }) => name)).toEqual(["01 样例铝业", "02 =1+样例化工", "03 样例食品", "评审设置"]);
    const { round, findings } = readRound(sheets[3]);
    expect(findings).toEqual([]);
    expect(round).toMatchObject({ share: "评审员02", stages: ["document"], merge: { document: "mean" } });
    expect(round?.reviewers.map(({ name }) => name)).toEqual(["评审员02"]);
    expect(round?.recusals).toEqual(ROUND.recusals);
  });

  test("a sheet has the 22 items of 2004 with their points, and 1000 as their sum (第十五条)", () => {
    const sheet = sheetIn(bookOf("资料评审独立评分-评审员01.xlsx"), "03 样例食品");
    const codes = sheet.rows.flatMap((row) => row?.[0]?.value ?? []);
    expect(codes.filter((code) => /^4\.\d\.\d$/.test(String(code)))).toHaveLength(22);
    expect(["C4", "C5", "C6", "C27", "C33"].map((at) => valueAt(sheet, at))).toEqual([100, 60, 40, 400, 1000]);
  });

  test("only scores, words and the place of the seal are unlocked on a protected sheet", () => {
    const sheet = sheetIn(bookOf("资料评审独立评分-评审员01.xlsx"), "01 样例铝业");
    expect(sheet.protected).toBe(true);
    const open = sheet.rows.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) => (cell?.style?.locked === false ? [`${r + 1},${c}`] : [])),
    );
    const items = sheet.rows.flatMap((row, r) => (/^4\.\d\.\d$/.test(String(row?.[0]?.value)) ? [r + 1] : []));
    const SIGNED = sheet.rows.findIndex((row) => row?.[0]?.value === "评审员签字：") + 1;
    expect(open.sort()).toEqual(
      items
        .flatMap((row) => [3, 5, 6].map((column) => `${row},${column}`))
        .concat(`${SIGNED},6`)
        .sort(),
    );
  });

  test("percentages are chosen from the steps of the edition", () => {
    const steps = (scheme: typeof chongqing2015, file: string, round: Round) => {
      const [sheet] = bookOf(file, round, scheme).sheets;
      return new Set(sheet.validations.map(({ list }) => list?.join()));
    };
    const ten = "0,10,20,30,40,50,60,70,80,90,100";
    expect(steps(chongqing2015, "资料评审独立评分-评审员01.xlsx", ROUND)).toEqual(new Set([ten]));
    // 2012: 0–5, 10–25, 30–45, 50–65, 70–85, 90–100 by 5, which is every multiple of 5.
    const five = Array.from({ length: 21 }, (_, i) => i * 5).join();
    const round = { ...ROUND, scheme: "重庆2025", full: { defence: 100 } };
    expect(steps(chongqing2025, "资料评审独立评分-评审员01.xlsx", round)).toEqual(new Set([five]));
  });

  test("a recused applicant's sheet says 回避 for each item and takes nothing", () => {
    const sheet = sheetIn(bookOf("资料评审独立评分-评审员02.xlsx"), "01 样例铝业");
    const values = cellsOf(sheet).map(({ value }) => value);
    expect(values.filter((value) => value === "回避")).toHaveLength(22);
    expect(cellsOf(sheet).some(({ formula, style }) => formula || style?.locked === false)).toBe(false);
    const summary = sheetIn(bookOf("评审汇总.xlsx"), "资料评审汇总");
    expect(["C4", "D4", "E4", "D5"].map((at) => valueAt(summary, at))).toEqual([null, "回避", null, null]);
  });

  test("a name that looks like a formula stays a name, also in the file", async () => {
    const read = await readBook(await writeBook(bookOf("资料评审独立评分-评审员01.xlsx")), "a.xlsx");
    if (!read.ok) throw new Error(read.refusal.code);
    const cell = cellAt(read.book.sheets[1], "B2");
    expect([cell?.value, cell?.formula]).toEqual(["=1+样例化工有限公司", undefined]);
  });

  test("with groups, each has its own applicants, books and summary", () => {
    const round: Round = {
      ...ROUND,
      stages: ["document"],
      entrants: ROUND.applicants.map((applicant, i) => ({ applicant, group: i < 2 ? "一组" : "二组", stages: null })),
      reviewers: [...reviewers("document", 1, "一组"), ...reviewers("document", 1, "二组")],
    };
    const { books } = made(round);
    expect(books.map(({ file }) => file)).toEqual([
      "资料评审独立评分-一组-评审员01.xlsx",
      "资料评审独立评分-二组-评审员01.xlsx",
      "评审汇总.xlsx",
    ]);
    expect(books[0].book.sheets.map(({ name }) => name)).toEqual(["01 样例铝业", "02 =1+样例化工", "评审设置"]);
    expect(books[2].book.sheets.map(({ name }) => name)).toEqual([
      "资料评审汇总 一组",
      "资料评审汇总 二组",
      "评审设置",
    ]);
    expect(valueAt(books[2].book.sheets[1], "B4")).toBe("样例食品有限公司");
  });

  test("without a method the merged score is left to the panel, with a word on it", () => {
    const sheet = sheetIn(bookOf("评审汇总.xlsx", { ...ROUND, merge: {} }), "资料评审汇总");
    expect(valueAt(sheet, "F3")).toBe("合议分");
    expect(cellAt(sheet, "F4")).toMatchObject({ value: null, style: { locked: false } });
    expect(cellsOf(sheet).some(({ value }) => String(value).includes("没有写明评审员得分如何合并"))).toBe(true);
  });

  test("without weights there is no composite, and the clause is said", () => {
    const round = { ...ROUND, scheme: "济源2025", full: { defence: 100 } };
    const book = bookOf("评审汇总.xlsx", round, jiyuan2025);
    const final = sheetIn(book, "综合评选");
    expect(final.rows[1]?.map((cell) => cell?.value)).toEqual([
      "序号",
      "申报组织",
      "材料评审得分",
      "现场评审得分",
      "陈述展示得分",
    ]);
    expect(cellsOf(final).some(({ value }) => /未规定.*第十一条/.test(String(value)))).toBe(true);
    expect(book.sheets.some(({ name }) => name === "入围名单")).toBe(false);
  });

  test("under a scheme with a bonus the final table has room for it, and the list takes it", () => {
    const round = { ...ROUND, scheme: "运城2023", full: { defence: 100 } };
    const final = sheetIn(bookOf("评审汇总.xlsx", round, yuncheng2023Organisation), "综合评选");
    expect(final.rows[1]?.map((cell) => cell?.value)).toContain("加分");
  });

  test.each<[string, string, Partial<Round>, typeof chongqing2015]>([
    ["a stage whose full mark nobody says", "full-unsaid", {}, jiyuan2025],
    [
      "a rubric that the notice does not print",
      "criteria-unsaid",
      { reviewers: [{ name: "张三", stage: null, group: null, adviser: false }] },
      chongqingStandard2025Project,
    ],
    [
      "a stage without reviewers",
      "stage-without-reviewers",
      { reviewers: reviewers("document", 3), stages: ["site"] },
      chongqing2015,
    ],
    ["a round without applicants", "stage-without-applicants", { applicants: [], stages: ["site"] }, chongqing2015],
  ])("%s is a fault", (_, code, more, scheme) => {
    expect(made({ ...ROUND, ...more }, scheme).faults.map((fault) => fault.code)).toEqual([code]);
  });

  test("what can be made is made beside a stage that cannot", () => {
    const { books, faults } = made(ROUND, jiyuan2025);
    expect(faults).toHaveLength(1);
    expect(books.map(({ file }) => file)).toContain("材料评审独立评分-评审员01.xlsx");
    expect(books.at(-1)?.book.sheets.map(({ name }) => name)).toEqual(["材料评审汇总", "现场评审汇总", "评审设置"]);
  });
});

describeOffice("the made books, filled in and computed by LibreOffice", (convert) => {
  const open = async (files: readonly { name: string; book: Book }[]): Promise<Book[]> => {
    const written = await Promise.all(files.map(async ({ name, book }) => ({ name, bytes: await writeBook(book) })));
    return Promise.all(
      convert(written, "xlsx").map(async (bytes, i) => {
        const read = await readBook(bytes, files[i].name);
        if (!read.ok) throw new Error(read.refusal.code);
        return read.book;
      }),
    );
  };

  test("points, subtotals and totals appear when all they rest on is there; means, composites and ranks follow", async () => {
    const own = bookOf("资料评审独立评分-评审员01.xlsx");
    const sheet = sheetIn(own, "03 样例食品");
    const rows = sheet.rows.flatMap((row, r) => (/^4\.\d\.\d$/.test(String(row?.[0]?.value)) ? [r + 1] : []));
    const fifty = Object.fromEntries(rows.map((row) => [`D${row}`, 50]));
    const office = bookOf("评审汇总.xlsx");
    const marks = (row: number, values: readonly number[]) =>
      Object.fromEntries(values.map((value, i) => [`${"CDEFGHI"[i]}${row}`, value]));
    const [partial, whole, round] = await open([
      { name: "partial.xlsx", book: filled(own, { "03 样例食品": { D5: 50, D6: 40, D8: 30 } }) },
      { name: "whole.xlsx", book: filled(own, { "03 样例食品": { ...fifty, D5: 60 } }) },
      {
        name: "round.xlsx",
        book: filled(office, {
          资料评审汇总: { C4: 500, E4: 601, ...marks(5, [400, 500, 700]), ...marks(6, [400, 500]) },
          现场评审汇总: { C4: 500, E4: 601, ...marks(5, [400, 500, 700]), ...marks(6, [1, 2, 3]) },
          答辩汇总: { ...marks(4, [80, 0, 90, 70, 75, 60, 100]), D4: "回避", ...marks(5, [1, 2, 3, 4, 5, 6, 7]) },
        }),
      },
    ]);
    // 60 × 50 % = 30, 40 × 40 % = 16, together 46; 4.2 lacks its second item.
    const some = sheetIn(partial, "03 样例食品");
    expect(["E5", "E6", "E4", "E8", "E9", "E7", "E33"].map((at) => valueAt(some, at) || null)).toEqual([
      30,
      16,
      46,
      12,
      null,
      null,
      null,
    ]);
    // All at 50 % are 500; 4.1.1 at 60 % adds 6.
    expect(valueAt(sheetIn(whole, "03 样例食品"), "E33")).toBe(506);

    const [document, site, defence, final] = ["资料评审汇总", "现场评审汇总", "答辩汇总", "综合评选"].map((name) =>
      sheetIn(round, name),
    );
    // Mean of 500 and 601 beside a recusal; of 400, 500, 700; and none while a cell is blank.
    expect(valueAt(document, "F4")).toBe(550.5);
    expect(valueAt(document, "F5")).toBeCloseTo(1600 / 3, 10);
    expect(valueAt(document, "F6") || null).toBeNull();
    // One highest and one lowest left out: two scores are too few, of three the middle one stays.
    expect(["F4", "F5", "F6"].map((at) => valueAt(site, at) || null)).toEqual([null, 500, 2]);
    // Median of 60, 70, 75, 80, 90, 100 and of 1…7.
    expect(["J4", "J5"].map((at) => valueAt(defence, at))).toEqual([77.5, 4]);
    // 0.2 × 1600/3 + 0.8 × 500 = 506⅔, and 4 for the defence.
    expect(valueAt(final, "F4")).toBeCloseTo(506 + 2 / 3, 10);
    expect(valueAt(final, "G4")).toBeCloseTo(510 + 2 / 3, 10);
    expect(["H3", "H4", "H5"].map((at) => valueAt(final, at) || null)).toEqual([null, 1, null]);
    expect(["C5", "F3", "I4"].map((at) => valueAt(final, at) || null)).toEqual([null, null, null]);
  }, 180_000);

  test("every made book opens, and its validations and protection are there", async () => {
    const { books } = made();
    const opened = await open(books.map(({ file, book }) => ({ name: file, book })));
    opened.forEach((book, i) => {
      const sheets = books[i].book.sheets;
      expect(book.sheets.map(({ name }) => name)).toEqual(sheets.map(({ name }) => name));
      expect(book.sheets.map((sheet) => sheet.protected === true)).toEqual(
        sheets.map((sheet) => sheet.protected === true),
      );
      const count = (all: readonly Sheet[]) => all.map(({ validations }) => validations.length > 0);
      expect(count(book.sheets)).toEqual(count(sheets));
    });
  }, 180_000);
});
