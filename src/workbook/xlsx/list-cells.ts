import { COLUMNS, parseA1, ROWS } from "../address";
import type { Budget } from "../budget";
import type { Grid } from "../grid";
import { isErrorValue } from "../model";

/** A list longer than this is no list to choose from. */
const LONGEST = 5000;
/** Looking through rows costs something, so that many lists over a long sheet come to an end. */
const ROWS_A_CELL = 64;

/**
 * The texts of the cells a list validation points at: =$A$1:$A$9, ='名单'!$A:$A, or a name that stands for such a range.
 * @returns null where the formula points at no cells of this workbook.
 */
export function listCells(
  formula: string,
  home: Grid,
  grids: readonly Grid[],
  names: ReadonlyMap<string, string>,
  budget: Budget,
): readonly string[] | null {
  const text = formula.trim().replace(/^=/, "");
  const direct = names.get(text.toUpperCase())?.trim().replace(/^=/, "") ?? text;
  const match = /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?([$A-Za-z0-9:]+)$/.exec(direct);
  const box = match && parseA1(match[3]!);
  if (!match || !box) return null;
  const sheet = match[1]?.replaceAll("''", "'") ?? match[2];
  const grid = sheet === undefined ? home : grids.find(({ name }) => name.toLowerCase() === sheet.toLowerCase());
  if (!grid) return null;
  const lastRow = Math.min(box.row + box.rows, ROWS, grid.rows.length);
  const list: string[] = [];
  budget.spend(Math.ceil(Math.max(0, lastRow - box.row) / ROWS_A_CELL));
  for (let row = box.row; row < lastRow && list.length < LONGEST; row++) {
    const cells = grid.rows[row] ?? [];
    for (let column = box.column; column < Math.min(box.column + box.columns, COLUMNS, cells.length); column++) {
      const value = cells[column]?.value ?? null;
      if (value !== null && !isErrorValue(value))
        list.push(typeof value === "boolean" ? String(value).toUpperCase() : String(value));
    }
  }
  return list;
}
