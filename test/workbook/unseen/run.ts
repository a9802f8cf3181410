import type { CheckedFile } from "../../../src/checks/checked-file";
import { checkFiles } from "../../../src/checks/report";
import type { Finding } from "../../../src/checks/finding";
import { findScheme } from "../../../src/schemes";
import type { Scheme } from "../../../src/schemes/scheme";
import { readSchemeTable } from "../../../src/schemes/table";
import { a1, contains, parseA1 } from "../../../src/workbook/address";
import type { Book, Sheet } from "../../../src/workbook/model";
import { readScoreBook } from "../../../src/workbook/recognise";
import type { ScoreTable, SheetReading } from "../../../src/workbook/score-book";
import type { Case, Expected, File, Scores } from "./case";
import { bookOf } from "./grid";

export interface Read {
  readonly file: string;
  readonly book: Book;
  readonly checked: CheckedFile;
  readonly sheets: readonly SheetReading[];
}

export function schemeOf({ scheme }: Case): Scheme {
  const known = findScheme(scheme);
  if (known) return known;
  const [{ rows }] = bookOf([{ name: "方案", grid: scheme }]).sheets;
  const read = readSchemeTable(rows.map((row) => (row ?? []).map((cell) => cell?.value ?? null)) as never);
  if (!("scheme" in read) || !read.scheme) throw new Error(JSON.stringify(read));
  return read.scheme as Scheme;
}

export function readFile(each: Case, { file, drafts }: File, faulty: boolean): Read {
  const patches = faulty ? each.faults.patches.filter((patch) => (patch.file ?? each.files[0].file) === file) : [];
  const book = bookOf(drafts, patches, faulty && each.faults.links ? [...each.faults.links] : []);
  const reading = readScoreBook(file, book, schemeOf(each));
  return { file, book, checked: { file, sha256: "", book, reading }, sheets: reading.sheets };
}

export const findingsOf = (each: Case, faulty: boolean): readonly Finding[] =>
  checkFiles(
    schemeOf(each),
    each.files.map((file) => readFile(each, file, faulty).checked),
    null,
  ).findings;

/** What stands in a cell as one reads it. */
const textAt = (sheet: Sheet, row: number, column: number): string =>
  String(sheet.rows[row]?.[column]?.value ?? "").trim();

/** The scores that the design says are there: "B4 applicant | reviewer | part", null where nothing is said. */
export function scoresOf(sheet: Sheet, { scores = [] }: Expected): string[] {
  return scores.flatMap((block) => {
    const box = parseA1(block.range)!;
    return Array.from({ length: box.rows * box.columns }, (_, i) => {
      const row = box.row + Math.floor(i / box.columns);
      const column = box.column + (i % box.columns);
      return (block.but ?? []).includes(a1(row, column)) ? [] : [lineOf(sheet, block, row, column)];
    }).flat();
  });
}

function lineOf(sheet: Sheet, block: Scores, row: number, column: number): string {
  const [applicant, reviewer, part] = [block.applicant, block.reviewer, block.part].map((where) =>
    nameAt(sheet, where, row, column),
  );
  return `${a1(row, column)} ${applicant} | ${reviewer} | ${part}`;
}

/** An address stands for the label's cell; words for themselves. */
function nameAt(sheet: Sheet, where: string | undefined, row: number, column: number): string {
  if (where === undefined) return "";
  if (where.startsWith("=")) return where.slice(1);
  const box = /^[A-Z]+$/.test(where)
    ? { ...parseA1(`${where}1`)!, row }
    : /^\d+$/.test(where)
      ? { ...parseA1(`A${where}`)!, column }
      : parseA1(where)!;
  const merge = sheet.merges.find((each) => contains(each, box.row, box.column)) ?? box;
  return textAt(sheet, merge.row, merge.column);
}

/** The scores that were read, in the same words; a part by the cell of its label. */
export function scoresRead(sheet: Sheet, tables: readonly ScoreTable[], expected: Expected): string[] {
  const blocks = expected.scores ?? [];
  return tables.flatMap((table) =>
    table.entries
      .filter(({ kind }) => kind === "score")
      .map(({ row, column, applicant, reviewer, part }) => {
        const block = blocks.find(({ range }) => contains(parseA1(range)!, row, column));
        const names = [
          block?.applicant === undefined || block.applicant === "="
            ? ""
            : applicant === null
              ? "-"
              : table.applicants[applicant].text,
          block?.reviewer === undefined || block.reviewer === "="
            ? ""
            : reviewer === null
              ? "-"
              : table.reviewers[reviewer].text,
          block?.part === undefined || block.part === "="
            ? ""
            : part === null
              ? "-"
              : textAt(sheet, table.parts[part].row, table.parts[part].column),
        ];
        return `${a1(row, column)} ${names.join(" | ")}`;
      }),
  );
}
