import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { readBook } from "../../../src/workbook/read";
import { readScoreBook } from "../../../src/workbook/recognise";
import type { EntryKind, ScoreBook, ScoreTable } from "../../../src/workbook/score-book";
import { describeShared } from "../support/shared";
import { only } from "./tell";

interface OneReviewer {
  readonly percent: number[];
  readonly categories: number[];
  readonly total: number;
}
interface Panel {
  readonly reviewers: number[];
  readonly mean: number;
}
interface Final {
  readonly document: number;
  readonly site: number;
  readonly review: number;
}
interface Expected {
  readonly firms: string[];
  readonly files: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}

/** The numbers of a kind, for one applicant, in the order of the sheet. */
const numbersOf = (table: ScoreTable, kind: EntryKind, applicant: number): unknown[] =>
  table.entries
    .filter((entry) => entry.kind === kind && entry.applicant === applicant)
    .map(({ cell }) => cell?.value ?? null);

async function readAt(folder: string, file: string): Promise<ScoreBook> {
  const read = await readBook(new Uint8Array(readFileSync(path.join(folder, file))), file);
  if (!read.ok) throw new Error(`${file}: ${read.refusal.code}`);
  return readScoreBook(file, read.book, chongqing2015);
}

describeShared("workbooks/clean", (folder) => {
  const expected = JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8")) as Expected;
  const files = Object.keys(expected.files);

  it("has a score book for each file, sure of every sheet", async () => {
    expect(
      readdirSync(folder)
        .filter((name) => name.endsWith(".xlsx"))
        .sort(),
    ).toEqual([...files].sort());
    for (const file of files)
      for (const { verdict, tables, seen } of (await readAt(folder, file)).sheets) {
        expect([file, verdict, seen]).toEqual([file, "scores", null]);
        expect(only({ sheet: file, tables, verdict, seen }).confidence).toBeGreaterThan(0.95);
      }
  });

  it.each(files.filter((file) => file.includes("独立评分")))(
    "reads %s: a reviewer's percentages, categories, totals",
    async (file) => {
      const book = await readAt(folder, file);
      const reviewer = /评审员\d+/u.exec(file)?.[0];
      expect(book.sheets.map(({ tables }) => tables[0].applicants[0].text)).toEqual(expected.firms);
      for (const reading of book.sheets) {
        const table = only(reading);
        const { percent, categories, total } = expected.files[file][table.applicants[0].text] as OneReviewer;
        expect([table.layout, table.stage, table.unit, table.full?.value]).toEqual([
          "items-of-one",
          "document",
          "percent",
          1000,
        ]);
        expect(table.reviewers.map(({ text }) => text)).toEqual([reviewer]);
        expect(numbersOf(table, "score", 0)).toEqual(percent);
        expect(numbersOf(table, "subtotal", 0)).toEqual(categories);
        expect(numbersOf(table, "total", 0)).toEqual([total]);
        expect(table.parts.filter(({ level }) => level === "category").map(({ points }) => points?.value)).toEqual([
          100, 80, 90, 120, 110, 100, 400,
        ]);
        expect(table.parts.filter(({ level }) => level === "item")).toHaveLength(22);
      }
    },
  );

  it.each([
    ["资料评审得分汇总表.xlsx", "document", 6],
    ["现场评审得分汇总表.xlsx", "site", 6],
    ["企业答辩评分汇总表.xlsx", "defence", 7],
  ])("reads %s: each reviewer's score and the mean", async (file, stage, count) => {
    const table = only((await readAt(folder, file)).sheets[0]);
    expect([table.layout, table.stage, table.unit]).toEqual(["applicants-by-reviewers", stage, "points"]);
    expect(table.applicants.map(({ text }) => text)).toEqual(expected.firms);
    expect(table.reviewers.filter(({ role }) => role === "reviewer")).toHaveLength(count);
    expect(table.reviewers.filter(({ role }) => role === "adviser")).toHaveLength(stage === "defence" ? 3 : 0);
    table.applicants.forEach(({ text }, i) => {
      const { reviewers, mean } = expected.files[file][text] as Panel;
      expect(numbersOf(table, "score", i).slice(0, count)).toEqual(reviewers);
      expect(numbersOf(table, "mean", i)[0]).toBeCloseTo(mean, 9);
    });
  });

  it("reads the seven categories and their sum", async () => {
    const file = "现场评审七类得分表.xlsx";
    const table = only((await readAt(folder, file)).sheets[0]);
    expect([table.layout, table.stage, table.unit, table.full?.value]).toEqual([
      "applicants-by-categories",
      "site",
      "points",
      1000,
    ]);
    table.applicants.forEach(({ text }, i) =>
      expect([...numbersOf(table, "score", i), ...numbersOf(table, "total", i)]).toEqual(expected.files[file][text]),
    );
  });

  it("reads the final table: stages, review score, composite, rank, outcome", async () => {
    const file = "综合评选得分表.xlsx";
    const table = only((await readAt(folder, file)).sheets[0]);
    expect(table.layout).toBe("applicants-by-stages");
    table.applicants.forEach(({ text }, i) => {
      const { document, site, review } = expected.files[file][text] as Final;
      const own = table.entries.filter(({ kind, applicant }) => kind === "score" && applicant === i);
      expect(own.map(({ stage }) => stage)).toEqual(["document", "site", "defence"]);
      expect(own.slice(0, 2).map(({ cell }) => cell?.value)).toEqual([document, site]);
      expect(numbersOf(table, "review", i)[0]).toBeCloseTo(review, 9);
      for (const kind of ["composite", "rank", "outcome"] as const) expect(numbersOf(table, kind, i)).toHaveLength(1);
    });
  });
});

describeShared("workbooks/faulty", (folder) => {
  const faults = JSON.parse(readFileSync(path.join(folder, "expected.json"), "utf8")) as {
    findings: { file: string; sheet: string; cell: string; code: string }[];
  };
  it("is read whole: faults are for the checks, the layouts fall over none of them", async () => {
    for (const file of new Set(faults.findings.map((finding) => finding.file)))
      for (const reading of (await readAt(folder, file)).sheets) {
        expect([file, reading.sheet, reading.verdict]).toEqual([file, reading.sheet, "scores"]);
        expect(only(reading).confidence).toBeGreaterThan(0.9);
      }
  });
  it("keeps what is wrong where it stands", async () => {
    const [, second, , fourth, , , , eighth, ninth] = (
      await readAt(folder, "资料评审独立评分-评审员01.xlsx")
    ).sheets.map(only);
    const at = (table: ScoreTable, row: number, column: number) =>
      table.entries.find((entry) => entry.row === row - 1 && entry.column === column);
    expect(at(second, 8, 3)).toMatchObject({ kind: "score", cell: null });
    expect(typeof at(fourth, 17, 3)?.cell?.value).toBe("string");
    expect(eighth.parts.find(({ code }) => code === "4.7.1")?.points).toEqual({ value: 100, row: 27, column: 2 });
    expect(ninth.parts.map(({ code }) => code)).not.toContain("4.1.2");
  });
  it("reads a sheet of the other edition as what it is", async () => {
    const table = only((await readAt(folder, "资料评审独立评分-评审员02.xlsx")).sheets[0]);
    expect(table.parts.filter(({ level }) => level === "item")).toHaveLength(23);
    expect(table.parts[0]).toMatchObject({ code: "4.1", text: "领导", level: "category", points: { value: 110 } });
    expect(table.parts.find(({ code }) => code === "4.7.2")).toMatchObject({
      text: "产品和服务结果",
      under: table.parts.findIndex(({ code }) => code === "4.7"),
    });
  });
});
