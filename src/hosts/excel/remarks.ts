import { supports } from "./batch";

/** What is said about a cell: a note, or the first words of a comment. */
export interface Remark {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** The members that Excel's notes and comments share. */
interface Remarks {
  readonly items: readonly { readonly content: string; getLocation(): Excel.Range }[];
  load(names: string): unknown;
}

/**
 * Asks for a sheet's notes and comments with the next sync; the answers ask where they are, which the sync
 * after it tells.
 * Notes need ExcelApi 1.18 and an office.js that knows them: the copies on npm do not.
 */
export function askForRemarks(sheet: Excel.Worksheet): () => (() => Remark)[] {
  const notes = notesOf(sheet);
  const asked: Remarks[] = notes ? [sheet.comments, notes] : [sheet.comments];
  for (const remarks of asked) remarks.load("items/content");
  return () =>
    asked.flatMap(({ items }) =>
      items.map((item) => {
        const at = item.getLocation().load("rowIndex,columnIndex");
        return () => ({ row: at.rowIndex, column: at.columnIndex, text: item.content });
      }),
    );
}

/** A sheet's notes, where host and office.js know them. */
export const notesOf = (sheet: Excel.Worksheet): Excel.NoteCollection | undefined =>
  supports("1.18") ? sheet.notes : undefined;
