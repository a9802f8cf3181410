import { contains } from "../../../workbook/address";
import type { Box, Sheet } from "../../../workbook/model";
import type { Spot } from "../sheet/slot";

const SIGNATURE = /签\s*[字名章]|signature|signed\s+by/iu;
/** How the code is introduced in its cell. */
const LABEL = "封签：";

/** What is written: the code, introduced so that a reader of the printed sheet knows what it is. */
export const sealText = (code: string): string => LABEL + code;

/**
 * Where the code of a sealed sheet goes: in the signature line behind what stands there, leaving one cell for what is
 * written by hand; without such a line in the row after the next below everything, under the table's first column.
 * @param table the table with its headings
 */
export function sealPlace(sheet: Sheet, table: Box): Spot {
  const last = sheet.rows.map((row) => !!row?.some((cell) => cell && !isFree(cell))).lastIndexOf(true);
  for (let row = last; row > table.row; row--) {
    const cells = sheet.rows[row] ?? [];
    const signature = cells.findIndex((cell) => typeof cell?.value === "string" && SIGNATURE.test(cell.value));
    if (signature < 0 || contains(table, row, signature)) continue;
    const spot = inLine(sheet, row, cells.map((cell) => !!cell && !isFree(cell)).lastIndexOf(true), table);
    if (spot) return spot;
  }
  return { row: last + 2, column: table.column };
}

function inLine(sheet: Sheet, row: number, last: number, table: Box): Spot | null {
  const free = (column: number) =>
    !sheet.merges.some((box) => contains(box, row, column)) && !sheet.hiddenColumns.has(column);
  for (let column = last + 2; column < table.column + table.columns; column++) if (free(column)) return { row, column };
  return free(last + 1) ? { row, column: last + 1 } : null;
}

const isFree = ({ value, formula }: { readonly value: unknown; readonly formula?: string }): boolean =>
  formula === undefined && (value === null || value === "");
