import { seal } from "../../../eligibility/seal";
import { contains, parseA1, rangeRef } from "../../../workbook/address";
import { valuesOf } from "../../../checks/sheet-checks";
import type { Box, CellValue, Sheet } from "../../../workbook/model";
import type { ScoreSheet } from "../sheet/score-sheet";
import type { Slot, Spot } from "../sheet/slot";
import { slotsOfReviewer } from "../sheet/find-slot";
import { sameValue } from "../write/undo";

/** What is sealed together. */
export interface SealUnit {
  /** Null where the scores of several reviewers cannot be told apart by a range. */
  readonly reviewer: string | null;
  readonly box: Box;
  readonly slots: readonly Slot[];
}

/** The scores of one reviewer on a sheet; of all, where others' stand between them. */
export function sealUnit(sheet: ScoreSheet, reviewer: string | null): SealUnit {
  const own = slotsOfReviewer(sheet, reviewer);
  const box = boxAround(own);
  const all = sheet.forms.flatMap(({ slots }) => slots);
  const between = all.some((slot) => slot.reviewer !== reviewer && contains(box, slot.row, slot.column));
  return between ? { reviewer: null, box: boxAround(all), slots: all } : { reviewer, box, slots: own };
}

function boxAround(slots: readonly Slot[]): Box {
  let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
  for (const { row, column } of slots) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  return { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

/** The code of a range of a sheet: what =AWARD.SEAL(range) gives. */
export const codeOf = (sheet: Sheet, box: Box): string => seal(valuesOf(sheet, box));

/** A cell that is not as it was sealed. */
export interface Change extends Spot {
  readonly was: CellValue;
  readonly now: CellValue;
}

/** The cells of a sealed range that have changed; null where what was sealed is not known. */
export function changesIn(
  sheet: Sheet,
  { range, values }: { readonly range: string; readonly values?: readonly (readonly CellValue[])[] },
): Change[] | null {
  const box = parseA1(range);
  if (!box || !values) return null;
  return valuesOf(sheet, box).flatMap((row, r) =>
    row.flatMap((now, c) => {
      const was = values[r]?.[c] ?? null;
      return sameValue(was, now) ? [] : [{ row: box.row + r, column: box.column + c, was, now }];
    }),
  );
}

/** More cells than these are sealed without keeping what they hold: settings are small. */
const KEPT_CELLS = 1000;

/** What a seal keeps of the cells it covers. */
export const keptValues = (sheet: Sheet, box: Box): CellValue[][] | undefined =>
  box.rows * box.columns > KEPT_CELLS ? undefined : valuesOf(sheet, box);

export const rangeOf = (box: Box): string => rangeRef(box);
