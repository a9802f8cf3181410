import { Fraction } from "../exact/fraction";
import type { MicroKey } from "../exact/micro";
import { Gap } from "../scoring/gap";
import { draws } from "./draws";
import { RedrawnMean } from "./redrawn-mean";
import { applicantsOf, reviewersOf, type PanelScores } from "./units";

/**
 * How firmly each applicant holds a seat: the probability of one when the panel's m reviewers are drawn again, m times
 * with replacement, and everyone is ranked by the drawn panel's mean (the bootstrap of B. Efron, Annals of Statistics 7,
 * 1979, over reviewers). All mᵐ draws count for m ≤ 6, else 10,000 seeded ones, the same on every machine. Means
 * compare at 10⁻⁶, half-up; applicants tied at the last seat share the seats left equally. The counting is exact, the
 * result the nearest double.
 *
 * A row of nothing is no applicant: its result is null. A blank or a recusal is no gap: an applicant's mean is over the
 * drawn reviewers who scored it. *Decision*: a draw that leaves some applicant without any score could not have been a
 * panel; it does not count. (For m ≤ 6 there is always one that does: everyone drawn once.)
 *
 * `seats` must be whole and at least 1; with at least as many seats as applicants everyone has one.
 */
export function stability(scores: PanelScores, seats: number): (number | null)[] | Gap {
  if (!Number.isInteger(seats) || seats < 1) return Gap.bad({ code: "seats-not-whole", params: { found: seats } });
  const rows = applicantsOf(scores);
  const held = rows.length === 0 ? [] : chances(rows, Math.min(seats, rows.length));
  if (held instanceof Gap) return held;
  let next = 0;
  return scores.map((row) => (row === rows[next] ? held[next++] : null));
}

function chances(rows: PanelScores, seats: number): number[] | Gap {
  const means = rows.map((row) => new RedrawnMean(row));
  const won = rows.map(() => new Tally());
  const keys = new Float64Array(rows.length);
  let counted = 0;
  for (const { times, orders } of draws(reviewersOf(rows))) {
    if (!fill(keys, means, times)) continue;
    counted += orders;
    award(keys, seats, orders, won);
  }
  if (counted === 0) return Gap.missing({ code: "never-drawn", params: undefined });
  return won.map((tally) => tally.total().over(Fraction.of(counted)).toNumber());
}

/** False when the drawn panel leaves somebody without a score. */
function fill(keys: Float64Array, means: readonly RedrawnMean[], times: readonly number[]): boolean {
  for (let i = 0; i < means.length; i++) {
    const key: MicroKey | null = means[i].of(times);
    if (key === null) return false;
    keys[i] = key;
  }
  return true;
}

/** Whoever lies above the last seat's score has a seat; those at it share what is left. */
function award(keys: Float64Array, seats: number, orders: number, won: readonly Tally[]): void {
  const last = keys.slice().sort()[keys.length - seats];
  let above = 0;
  let tied = 0;
  for (const key of keys) {
    if (key > last) above++;
    else if (key === last) tied++;
  }
  const left = seats - above;
  for (let i = 0; i < keys.length; i++) {
    if (keys[i] > last) won[i].add(orders, 1);
    else if (keys[i] === last) won[i].add(orders * left, tied);
  }
}

/** A sum of fractions of few denominators, kept as whole numerators until the end. */
class Tally {
  private readonly numerators = new Map<number, number>();

  add(numerator: number, denominator: number): void {
    this.numerators.set(denominator, (this.numerators.get(denominator) ?? 0) + numerator);
  }

  total(): Fraction {
    let total = Fraction.ZERO;
    for (const [denominator, numerator] of this.numerators) total = total.plus(Fraction.of(numerator, denominator));
    return total;
  }
}
