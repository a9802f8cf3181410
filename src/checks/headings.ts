import type { Sheet } from "../workbook/model";
import type { Entry, ScoreTable } from "../workbook/score-book";

interface Written {
  readonly sheet: Sheet;
  readonly table: ScoreTable;
}

/** What stands over the column of an entry (before its row where the table lies on its side); empty where nothing does. */
export function headingOf({ sheet, table }: Written, { row, column }: Entry): string {
  const { header } = table;
  const cells = table.transposed
    ? (sheet.rows[row] ?? []).slice(header.column, header.column + header.columns)
    : sheet.rows.slice(header.row, header.row + header.rows).map((cellsOfRow) => cellsOfRow?.[column]);
  const texts = cells.flatMap((cell) => (typeof cell?.value === "string" && cell.value.trim() ? [cell.value] : []));
  return texts.at(-1)?.replace(/\s+/gu, "") ?? "";
}

/** The first text of the row of an entry: what a total below the columns is called. */
export function rowLabelOf({ sheet }: Pick<Written, "sheet">, { row, column }: Entry): string {
  const before = (sheet.rows[row] ?? []).slice(0, column);
  const text = before.find((cell) => typeof cell?.value === "string" && cell.value.trim() !== "")?.value;
  return typeof text === "string" ? text : "";
}
