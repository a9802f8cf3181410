import type { Entry } from "../../../../hosts/port";
import type { Cell, Sheet } from "../../../../workbook/model";

export interface CellChange {
  readonly row: number;
  readonly column: number;
  readonly was: Cell;
}

/**
 * What writing a sheet's cells over another's would change there, and the entries that do it, from the first cell on.
 * @param standing cells of the first that stay as they are
 */
export function sheetChanges(
  before: Sheet,
  after: Sheet,
  standing: readonly CellChange[] = [],
): { readonly changes: readonly CellChange[]; readonly entries: readonly (readonly Entry[])[] } {
  const rows = Math.max(before.rows.length, after.rows.length);
  const widths = [before, after].map((sheet) => sheet.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0));
  const columns = Math.max(...widths);
  const changes: CellChange[] = [];
  const stays = new Set(standing.map(({ row, column }) => row * columns + column));
  const entries = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column): Entry => {
      const was = before.rows[row]?.[column];
      if (was && stays.has(row * columns + column))
        return was.formula === undefined ? { value: was.value } : { formula: was.formula };
      const value = after.rows[row]?.[column]?.value ?? null;
      if (was && was.value !== null && was.value !== "" && (was.value !== value || was.formula !== undefined))
        changes.push({ row, column, was });
      return { value };
    }),
  );
  return { changes, entries };
}
