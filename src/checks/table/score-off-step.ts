import { decimalOf } from "../../exact/decimal";
import { Fraction } from "../../exact/fraction";
import type { PercentSteps } from "../../standard/criteria";
import { otherEdition } from "../match-parts";
import { inTable, nameOf, type TableCheck } from "../scope";
import { scoreEntries } from "../score-entries";

/** A percentage off the steps of the edition. Out of range is another finding. */
export const scoreOffStep: TableCheck = (scope) => {
  // A sheet of another edition is held to that edition's steps: that it is another is a finding of its own.
  const { criteria, table } = scope;
  const steps = ((criteria && otherEdition(criteria, table.parts)) ?? criteria)?.steps;
  if (!steps) return [];
  return scoreEntries(scope).flatMap(({ entry, cell, unit }) => {
    if (typeof cell !== "number" || unit === "points" || entry.part === null) return [];
    const percent = unit === "percent" ? decimalOf(cell) : decimalOf(cell).times(Fraction.of(100));
    if (percent.compare(Fraction.ZERO) < 0 || percent.compare(Fraction.of(100)) > 0 || onStep(percent, steps))
      return [];
    const expected = steps.bands.map(([low, high]) => (low === high ? String(low) : `${low}–${high}`)).join(", ");
    return [
      inTable(scope, "score-off-step", entry, {
        what: nameOf(scope, entry),
        found: percent.toNumber(),
        expected: `${expected}; ${steps.step}%`,
      }),
    ];
  });
};

function onStep(percent: Fraction, { step, bands }: PercentSteps): boolean {
  const whole = percent.over(decimalOf(step)).denominator === 1n;
  return (
    whole && bands.some(([low, high]) => percent.compare(decimalOf(low)) >= 0 && percent.compare(decimalOf(high)) <= 0)
  );
}
