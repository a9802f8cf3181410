import { readFileSync } from "node:fs";
import path from "node:path";
import type { CheckedFile } from "../../../src/checks/checked-file";
import { joinStages } from "../../../src/checks/totals/join";
import { gather, stageTotals } from "../../../src/reports/gather";
import { type Shortlist, shortlistOf } from "../../../src/reports/result";
import { sampleRound, SUMMARIES } from "../../../src/playground/sample";
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { isUnsaid, type MergeMethod, type Scheme } from "../../../src/schemes/scheme";
import type { Book, CellValue, Sheet } from "../../../src/workbook/model";
import { readBook } from "../../../src/workbook/read";
import { readScoreBook } from "../../../src/workbook/recognise";

const ROOT = path.resolve(__dirname, "../../..");
const FOLDER = path.join(ROOT, "assets/sample");

export async function sampleBook(name: string): Promise<Book> {
  const read = await readBook(new Uint8Array(readFileSync(path.join(FOLDER, name))), name);
  if (!read.ok) throw new Error(read.refusal.message.en);
  return read.book;
}

export const checked = (file: string, book: Book, scheme: Scheme = chongqing2015): CheckedFile => ({
  file,
  sha256: "",
  book,
  reading: readScoreBook(file, book, scheme),
});

/** The sample round as it stands open in the playground. */
export const sampleOpen = async (): Promise<Book> => sampleRound(await Promise.all(SUMMARIES.map(sampleBook)));

/** What the sample's makers state of each firm in the final table. */
export const STATED = (
  JSON.parse(readFileSync(path.join(ROOT, "test/fixtures/workbooks/clean/expected.json"), "utf8")) as {
    files: Record<string, Record<string, { composite: number; outcome: string; document: number; site: number }>>;
  }
).files["综合评选得分表.xlsx"];

/** The shortlist of files, each stage merged by one method; faults fail the test. */
export function listOf(
  files: readonly CheckedFile[],
  merge: MergeMethod | null = "mean",
  scheme: Scheme = chongqing2015,
): Shortlist {
  const all = isUnsaid(scheme.stages) ? [] : scheme.stages.value;
  const given = all
    .map((stage) => ({ books: { stage, files }, totals: stageTotals(scheme, { stage, files }, null) }))
    .filter(({ totals }) => totals.length > 0);
  const { stages, faults } = gather(scheme, given, null, () => merge);
  const joined = joinStages(scheme, stages);
  if (faults.length + joined.faults.length > 0) throw new Error(JSON.stringify([...faults, ...joined.faults]));
  return shortlistOf(scheme, stages, joined.applicants, null, new Map());
}

export const sampleList = async (): Promise<Shortlist> => listOf([checked("样例评审.xlsx", await sampleOpen())]);

/** A sheet of rows of values, as a test writes them. */
export const sheetOf = (name: string, rows: readonly (readonly CellValue[])[]): Sheet => ({
  name,
  visibility: "visible",
  rows: rows.map((row) => row.map((value) => ({ value }))),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  widths: new Map(),
  heights: new Map(),
  validations: [],
});

export const bookOf = (...sheets: Sheet[]): Book => ({ sheets, externalLinks: [], settings: {} });

/** A round of 重庆2015 with a summary sheet a stage: rows of a firm (甲 is 甲机械有限公司) and its reviewers' scores. */
export function roundOf(
  document: Readonly<Record<string, readonly CellValue[]>>,
  site: Readonly<Record<string, readonly CellValue[]>>,
  defence: Readonly<Record<string, readonly CellValue[]>>,
): Book {
  const sheet = (name: string, title: string, rows: Readonly<Record<string, readonly CellValue[]>>) => {
    const most = Math.max(...Object.values(rows).map(({ length }) => length));
    const heads = Array.from({ length: most }, (_, i) => `评审员${String(i + 1).padStart(2, "0")}`);
    return sheetOf(name, [
      [title],
      ["序号", "申报组织", ...heads],
      ...Object.entries(rows).map(([firm, scores], i) => [i + 1, `${firm}机械有限公司`, ...scores]),
    ]);
  };
  return bookOf(
    sheet("资料评审汇总", "资料评审得分汇总表（满分1000分）", document),
    sheet("现场评审汇总", "现场评审得分汇总表（满分1000分）", site),
    sheet("答辩", "企业答辩评分汇总表（满分100分）", defence),
  );
}
