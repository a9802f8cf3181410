import { Fraction } from "../../../exact/fraction";
import type { Sheet } from "../../../workbook/model";
import type { ScoreSheet } from "./score-sheet";
import type { Form, SheetCategory, Slot } from "./slot";
import { cellAt, pointsOf, type Standing, standingOf } from "./standing";

/** What is to be looked at in a form: missing, off the steps, beyond the maximum, no number. */
export interface Fault {
  readonly slot: Slot;
  readonly standing: Exclude<Standing, { readonly is: "fine" | "absent" }>;
}

/** A sum of scores in points: exact, of those that are there; `open` are missing or bad. */
export interface PartialSum {
  readonly points: Fraction;
  readonly open: number;
}

export interface CategorySum extends PartialSum {
  readonly category: SheetCategory;
}

/** How far a form is. */
export interface Tally {
  /** Slots that somebody is to fill, and those of them that have an answer. */
  readonly asked: number;
  readonly done: number;
  readonly faults: readonly Fault[];
  readonly categories: readonly CategorySum[];
  /** Null where a score's worth in points is not known, or the scores are not parts of one whole. */
  readonly total: PartialSum | null;
  /** The full mark: the sum of the maxima; null where one is not known. */
  readonly full: number | null;
}

/** Counts and sums a form with what the cells hold now. */
export function tallyOf({ categories }: ScoreSheet, { slots }: Form, sheet: Sheet): Tally {
  const faults: Fault[] = [];
  const sums = new Map<number | null, { points: Fraction; open: number }>();
  let asked = 0;
  let done = 0;
  let known = true;
  for (const slot of slots) {
    if (slot.barred !== null) continue;
    const standing = standingOf(slot, cellAt(sheet, slot));
    asked++;
    const value = "value" in standing && standing.is !== "outside" ? standing.value : null;
    if (standing.is === "absent" || value !== null) done++;
    if (standing.is !== "fine" && standing.is !== "absent") faults.push({ slot, standing });
    const points = value === null ? null : pointsOf(slot, value);
    known &&= points !== null || value === null;
    const key = slot.part?.category ?? null;
    const sum = sums.get(key) ?? { points: Fraction.ZERO, open: 0 };
    if (points) sum.points = sum.points.plus(points);
    else if (standing.is !== "absent") sum.open++;
    sums.set(key, sum);
  }
  const whole = slots.every(({ part }) => part !== null);
  const rows = [...sums.values()];
  const total = known && whole && slots[0]?.unit !== null ? addUp(rows) : null;
  return {
    asked,
    done,
    faults,
    categories: total ? categories.flatMap((category, i) => (sums.has(i) ? [{ category, ...sums.get(i)! }] : [])) : [],
    total,
    full: total ? fullOf(slots) : null,
  };
}

const addUp = (sums: readonly PartialSum[]): PartialSum =>
  sums.reduce<PartialSum>((all, { points, open }) => ({ points: all.points.plus(points), open: all.open + open }), {
    points: Fraction.ZERO,
    open: 0,
  });

function fullOf(slots: readonly Slot[]): number | null {
  const points = slots.map(({ part }) => part?.points ?? null);
  return points.includes(null) ? null : points.reduce<number>((sum, each) => sum + (each ?? 0), 0);
}
