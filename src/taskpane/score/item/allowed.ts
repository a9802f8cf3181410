import { decimalOf } from "../../../exact/decimal";
import { Fraction } from "../../../exact/fraction";
import { bandsOf } from "../../../standard/bands";
import type { PercentSteps } from "../../../standard/criteria";
import type { Text } from "../../../text/text";
import { percentages } from "../../../workbook/round/books/item-sheet";
import type { Slot } from "../sheet/slot";
import { percentOf } from "../sheet/standing";

/** A band of percentages with those that are allowed in it, and what earns it where the standard's words are known. */
export interface AllowedBand {
  readonly low: number;
  readonly high: number;
  readonly percents: readonly number[];
  readonly text: Text | null;
}

/** The bands of a slot, lowest first; none where it is not scored in steps. */
export function allowedBands({ part, steps }: Slot): AllowedBand[] {
  if (!steps) return [];
  const words = part?.kind ? bandsOf(part.kind, steps) : null;
  const all = percentages(steps);
  return steps.bands.map(([low, high], i) => ({
    low,
    high,
    percents: all.filter((percent) => percent >= low && percent <= high),
    text: words?.[i].text ?? null,
  }));
}

/** The band that a score lies in; below a band's start it still belongs to the band before. Null for no score. */
export function bandAt(bands: readonly AllowedBand[], slot: Slot, value: number | null): AllowedBand | null {
  if (value === null) return null;
  const percent = percentOf(slot, value);
  return bands.filter(({ low }) => percent.compare(decimalOf(low)) >= 0).at(-1) ?? null;
}

/** The allowed percentage next above or below; without a score from the middle of the scale. */
export function stepPercent(steps: PercentSteps, from: number | null, direction: 1 | -1): number {
  const all = percentages(steps);
  if (from === null) return all[Math.floor(all.length / 2)];
  const next = direction > 0 ? all.find((each) => each > from) : all.filter((each) => each < from).at(-1);
  return next ?? (direction > 0 ? all[all.length - 1] : all[0]);
}

/** What a percentage is in the slot's cell: 45 where percent is the unit, 0.45 in a cell of fractions. */
export const cellValueOf = ({ unit }: Slot, percent: number): number =>
  unit === "fraction" ? decimalOf(percent).over(Fraction.of(100)).toNumber() : percent;
