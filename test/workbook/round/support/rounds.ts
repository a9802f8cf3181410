import { a1, parseA1 } from "../../../../src/workbook/address";
import type { Book, Cell, CellValue, Sheet } from "../../../../src/workbook/model";
import type { Round, RoundReviewer } from "../../../../src/workbook/round/round";

export const reviewers = (stage: string, count: number, group: string | null = null): RoundReviewer[] =>
  Array.from({ length: count }, (_, i) => ({
    name: `评审员${String(i + 1).padStart(2, "0")}`,
    stage,
    group,
    adviser: false,
  }));

/** Three applicants, one of whose names looks like a formula; three reviewers, one of them recused, seven for the defence. */
export const ROUND: Round = {
  scheme: "重庆2015",
  applicants: ["样例铝业有限公司", "=1+样例化工有限公司", "样例食品有限公司"],
  reviewers: [
    ...reviewers("document", 3),
    ...reviewers("site", 3),
    ...reviewers("defence", 7),
    { name: "顾问1", stage: "defence", group: null, adviser: true },
  ],
  recusals: [{ reviewer: "评审员02", applicant: "样例铝业有限公司", reason: "曾任职" }],
  seals: [],
  merge: { document: "mean", site: "trimmed", defence: "median" },
};

export function sheetIn(book: Book, name: string): Sheet {
  const sheet = book.sheets.find((each) => each.name === name);
  if (!sheet) throw new Error(`no sheet ${name} among ${book.sheets.map((each) => each.name).join()}`);
  return sheet;
}

export function cellAt(sheet: Sheet, address: string): Cell | undefined {
  const box = parseA1(address);
  if (!box) throw new Error(address);
  return sheet.rows[box.row]?.[box.column];
}

export const valueAt = (sheet: Sheet, address: string): CellValue => cellAt(sheet, address)?.value ?? null;

/** The book with values typed into a sheet's cells, and every formula left to be computed. */
export function filled(book: Book, values: Readonly<Record<string, Readonly<Record<string, CellValue>>>>): Book {
  const typed = (sheet: Sheet): Sheet["rows"] =>
    sheet.rows.map((row, r) =>
      row?.map((cell, c) => {
        const value = values[sheet.name]?.[a1(r, c)];
        if (value !== undefined) return { ...cell, value };
        return cell?.formula ? { ...cell, value: null, uncached: true } : cell;
      }),
    );
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, rows: typed(sheet) })) };
}
