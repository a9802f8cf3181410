import { Fraction } from "../exact/fraction";
import { Gap } from "../scoring/gap";
import { applicantsOf, reviewersOf, wholeUnits, type PanelScores } from "./units";

/**
 * Krippendorff's α for interval data (K. Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011, section D):
 * 1 − observed ÷ expected disagreement, where a reviewer may have left applicants out. An applicant with a single score
 * pairs with nothing and does not count. Without two applicants that pair, or without variation, there is no value.
 *
 * With squared differences both disagreements are sums of squares: Σ over pairs of (x − y)² = m·Σx² − (Σx)².
 */
export function krippendorffAlpha(scores: PanelScores): number | Gap {
  const rows = applicantsOf(scores);
  if (rows.length < 2) return Gap.missing({ code: "too-few-applicants", params: { found: rows.length } });
  const reviewers = reviewersOf(rows);
  if (reviewers < 2) return Gap.missing({ code: "too-few-reviewers", params: { found: reviewers } });
  const pairable = wholeUnits(rows)
    .map((row) => row.filter((score) => score !== null))
    .filter((row) => row.length > 1);
  if (pairable.length === 0) return Gap.missing({ code: "no-pairs", params: undefined });
  if (pairable.length < 2) return Gap.missing({ code: "too-few-applicants", params: { found: pairable.length } });
  const all = pairable.flat();
  const expected = pairDifferences(all);
  if (expected === 0n) return Gap.missing({ code: "no-variation", params: undefined });
  const observed = pairable.reduce(
    (sum, row) => sum.plus(Fraction.of(pairDifferences(row), row.length - 1)),
    Fraction.ZERO,
  );
  return Fraction.ONE.minus(observed.times(Fraction.of(all.length - 1)).over(Fraction.of(expected))).toNumber();
}

/** The squared differences of all pairs of values. */
function pairDifferences(values: readonly bigint[]): bigint {
  let sum = 0n;
  let squares = 0n;
  for (const value of values) {
    sum += value;
    squares += value * value;
  }
  return BigInt(values.length) * squares - sum * sum;
}
