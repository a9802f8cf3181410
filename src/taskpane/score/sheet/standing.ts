import { decimalOf } from "../../../exact/decimal";
import { Fraction } from "../../../exact/fraction";
import { microOfNumber } from "../../../exact/micro";
import { readScoreCell } from "../../../scoring/score-cell";
import type { PercentSteps } from "../../../standard/criteria";
import type { Cell, Sheet } from "../../../workbook/model";
import type { Slot, Spot } from "./slot";

/** How the cell of a slot stands. */
export type Standing =
  | { readonly is: "missing" }
  | { readonly is: "fine" | "off-step" | "outside"; readonly value: number }
  /** No number: `absent` for 回避 and the like, which is an answer; anything else is a fault. */
  | { readonly is: "absent" | "odd"; readonly shown: string };

export const cellAt = ({ rows }: Sheet, { row, column }: Spot): Cell | null => rows[row]?.[column] ?? null;

/** How a slot stands with what its cell holds now. */
export function standingOf(slot: Slot, cell: Cell | null): Standing {
  const read = readScoreCell(cell?.value ?? null, slot.unit ?? "points");
  if (read === null) return { is: "missing" };
  if (typeof read !== "number") return { is: read.kind === "absent" ? "absent" : "odd", shown: read.shown };
  if (microOfNumber(read) < 0 || (slot.most !== null && microOfNumber(read) > microOfNumber(slot.most)))
    return { is: "outside", value: read };
  const off = isInSteps(slot) && !isOnStep(percentOf(slot, read), slot.steps);
  return { is: off ? "off-step" : "fine", value: read };
}

/** Whether a slot takes percentages in steps: points are free between 0 and their maximum. */
export const isInSteps = (slot: Slot): slot is Slot & { readonly steps: PercentSteps } =>
  slot.steps !== null && (slot.unit === "percent" || slot.unit === "fraction");

/** A score of a slot as a percentage of its maximum, exactly; of points too, where the maximum is known. */
export function percentOf({ unit, most }: Slot, value: number): Fraction {
  if (unit === "percent") return decimalOf(value);
  if (unit === "points" && most !== null && most > 0) return decimalOf(value).times(HUNDRED).over(decimalOf(most));
  return decimalOf(value).times(HUNDRED);
}

const HUNDRED = Fraction.of(100);

function isOnStep(percent: Fraction, { step, bands }: PercentSteps): boolean {
  const inBand = bands.some(
    ([low, high]) => percent.compare(decimalOf(low)) >= 0 && percent.compare(decimalOf(high)) <= 0,
  );
  return inBand && percent.over(decimalOf(step)).denominator === 1n;
}

/** What a score counts in points, exactly; null where the unit or the maximum is not known. */
export function pointsOf({ unit, part }: Slot, value: number): Fraction | null {
  if (unit === null) return null;
  if (unit === "points") return decimalOf(value);
  if (!part || part.points === null) return null;
  const share = decimalOf(part.points).times(decimalOf(value));
  return unit === "percent" ? share.over(HUNDRED) : share;
}

/** Whether a slot waits for a score: blank, and somebody is to fill it. */
export const isOpen = (slot: Slot, cell: Cell | null): boolean =>
  slot.barred === null && standingOf(slot, cell).is === "missing";
