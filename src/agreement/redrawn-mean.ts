import { decimalOf } from "../exact/decimal";
import { Fraction } from "../exact/fraction";
import { microOf, type MicroKey } from "../exact/micro";
import { GRID } from "../exact/grid";

/** Below this, twice a panel's sum in millionths is a whole number that a double holds and divides without doubt. */
const REACH = 2 ** 52;
/** Far more than doubles lose on the rests of a panel's scores, each at most half a millionth. */
const DOUBT = 1e-6;

/**
 * One applicant's mean over a drawn panel as a key in millionths, half-up. A reviewer without a score for the applicant
 * is left out of the mean, as in PANEL; when nobody drawn has scored it there is none.
 *
 * A score is a whole number of millionths and a rest (0 for what people type, not for what a formula computed). The
 * whole numbers sum exactly; the rests matter only within a hair of a half millionth, and there the exact sum decides.
 */
export class RedrawnMean {
  private readonly exact: readonly (Fraction | null)[];
  private readonly whole: Float64Array;
  private readonly rest: Float64Array;
  private readonly onGrid: boolean;
  private readonly reach: number;

  constructor(scores: readonly (number | null)[]) {
    this.exact = scores.map((score) => (score === null ? null : decimalOf(score)));
    this.whole = Float64Array.from(scores, (score) => Math.round((score ?? 0) * GRID));
    this.rest = Float64Array.from(this.exact, (score, i) =>
      // A score beyond all counting has no rest: its means are taken exactly.
      score && Number.isFinite(this.whole[i]) ? restOf(score, this.whole[i]) : 0,
    );
    this.onGrid = this.rest.every((rest) => rest === 0);
    this.reach = this.whole.reduce((most, units) => Math.max(most, Math.abs(units)), 0) + 1;
  }

  /** `times`: how often each reviewer was drawn. */
  of(times: readonly number[]): MicroKey | null {
    let drawn = 0;
    let units = 0;
    let rests = 0;
    for (let i = 0; i < times.length; i++) {
      if (times[i] === 0 || !this.exact[i]) continue;
      drawn += times[i];
      units += times[i] * this.whole[i];
      rests += times[i] * this.rest[i];
    }
    if (drawn === 0) return null;
    const span = 2 * drawn;
    if (span * this.reach >= REACH) return this.exactly(times, drawn);
    // ⌊(units + rests) ÷ drawn + ½⌋, over twice the number drawn so that all but the rests is whole.
    const doubled = 2 * units + drawn;
    const key = Math.floor(doubled / span);
    if (this.onGrid) return key;
    const place = doubled - key * span + 2 * rests;
    const carry = Math.floor(place / span);
    const above = place - carry * span;
    return above < DOUBT || span - above < DOUBT ? this.exactly(times, drawn) : key + carry;
  }

  private exactly(times: readonly number[], drawn: number): MicroKey {
    const sum = this.exact.reduce(
      (total, score, i) => (score && times[i] > 0 ? total!.plus(score.times(Fraction.of(times[i]))) : total),
      Fraction.ZERO,
    )!;
    return microOf(sum.over(Fraction.of(drawn)));
  }
}

const MILLION = Fraction.of(GRID);

/** What a score in millionths is beyond the whole number; the whole number itself may be too large to be exact. */
const restOf = (score: Fraction, whole: number): number => score.times(MILLION).minus(Fraction.of(whole)).toNumber();
