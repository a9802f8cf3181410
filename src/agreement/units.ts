import { decimalOf } from "../exact/decimal";
import { gcd } from "../exact/fraction";

/** Rows are applicants, columns reviewers; null where a reviewer gave no score. */
export type PanelScores = readonly (readonly (number | null)[])[];

/** A row of nothing is no applicant: a range may reach below the table. */
export const applicantsOf = (scores: PanelScores): PanelScores =>
  scores.filter((row) => row.some((score) => score !== null));

/** How many columns the widest row has. */
export const reviewersOf = (scores: PanelScores): number => scores.reduce((most, row) => Math.max(most, row.length), 0);

/**
 * Scores as whole numbers of one common unit (86.5 and 90 become 173 and 180 halves). Statistics of agreement do not
 * change with the unit, so from here on they are exact in whole numbers.
 */
export function wholeUnits<Cell extends number | null>(
  scores: readonly (readonly Cell[])[],
): (Cell extends number ? bigint : bigint | null)[][] {
  const decimals = scores.map((row) => row.map((score) => (score === null ? null : decimalOf(score))));
  let unit = 1n;
  for (const row of decimals)
    for (const decimal of row) if (decimal) unit *= decimal.denominator / gcd(unit, decimal.denominator);
  return decimals.map((row) =>
    row.map((decimal) => (decimal ? (decimal.numerator * unit) / decimal.denominator : null)),
  ) as (Cell extends number ? bigint : bigint | null)[][];
}
