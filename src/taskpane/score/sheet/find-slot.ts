import type { Place } from "../../../hosts/port";
import type { ScoreSheet } from "./score-sheet";
import { cellKey, type CommentSpots, type Form, type Slot, type Spot } from "./slot";

/** A slot with the form it belongs to. */
export interface Found {
  readonly form: Form;
  readonly slot: Slot;
}

/**
 * The slot that a selection stands for: the one at its first cell, the one whose words stand there, or the only one (else
 * the first that `isOpen`, else the first) in its row. Null elsewhere: in headings, in rows of sums.
 */
export function findSlot(sheet: ScoreSheet, place: Place | null, isOpen: (slot: Slot) => boolean): Found | null {
  if (!place || place.sheet !== sheet.name) return null;
  const exact = sheet.at.get(cellKey(place));
  if (exact) return exact;
  const all = [...sheet.at.values()];
  const worded = all.filter(({ slot }) => hasSpot(slot.comments, place));
  const near = worded.length > 0 ? worded : all.filter(({ slot }) => slot.row === place.row);
  return near.find(({ slot }) => isOpen(slot)) ?? near[0] ?? null;
}

const hasSpot = (spots: CommentSpots, { row, column }: Spot): boolean =>
  [spots.strengths, spots.improvements, spots.remark].some((spot) => spot?.row === row && spot.column === column);

/** The slot so many steps from another among its reviewer's slots, form after form; null beyond the ends. */
export function stepFrom(sheet: ScoreSheet, from: Slot, steps: 1 | -1): Slot | null {
  const own = slotsOfReviewer(sheet, from.reviewer);
  const at = own.findIndex((slot) => cellKey(slot) === cellKey(from));
  return at < 0 ? null : (own[at + steps] ?? null);
}

/** The next slot of a reviewer that `isOpen`, after one and then around from the first; null where none is. */
export function nextOpen(
  sheet: ScoreSheet,
  reviewer: string | null,
  from: Slot | null,
  isOpen: (slot: Slot) => boolean,
): Slot | null {
  const own = slotsOfReviewer(sheet, reviewer);
  const at = from ? own.findIndex((slot) => cellKey(slot) === cellKey(from)) : -1;
  return own.slice(at + 1).find(isOpen) ?? own.slice(0, at + 1).find(isOpen) ?? null;
}

/** All places where one reviewer's scores belong on a sheet. */
export const slotsOfReviewer = ({ forms }: ScoreSheet, reviewer: string | null): Slot[] =>
  forms.filter((form) => form.reviewer === reviewer).flatMap(({ slots }) => slots);
