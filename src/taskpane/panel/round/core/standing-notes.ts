import { type Box, type CellValue, isErrorValue, type Sheet } from "../../../../workbook/model";
import type { CellChange } from "./sheet-changes";

/**
 * Those of a sheet's foreign cells that can stay when another is written over it: notes in the margin, right of all that
 * is written, beside a row that begins as before. A note beside a row that moves or goes would stand by another's name.
 */
export function standingNotes(foreign: readonly CellChange[], before: Sheet, after: Sheet): CellChange[] {
  const margin = after.rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  const spills = before.rows.flatMap((row) => (row ?? []).flatMap((cell) => cell?.spill ?? []));
  return foreign.filter(
    ({ row, column, was }) =>
      column >= margin &&
      textOf(before.rows[row]?.[0]?.value) === textOf(after.rows[row]?.[0]?.value) &&
      (was.formula !== undefined || !isErrorValue(was.value)) &&
      !spills.some((box) => isWithin(box, row, column)),
  );
}

const isWithin = (box: Box, row: number, column: number): boolean =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;

const textOf = (value: CellValue | undefined): string => (isErrorValue(value) ? "" : String(value ?? "").trim());
