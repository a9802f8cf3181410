import { decimalOf } from "./decimal";
import { Fraction, gcd } from "./fraction";
import { exactSum, GRID, type Sum, wholeSum } from "./sum";

/**
 * A weighted sum with exact weights. Every score of the product is one: points are scores × (points ÷ 100), a total is
 * the sum of its categories, a panel's mean is the sum ÷ n, a composite is 20% + 80% + defence.
 *
 * Scores on a grid of millionths (all that people type) are summed as whole numbers in doubles, which is exact below
 * 2⁵³; anything else is summed as fractions. Both ways give the same value.
 */
export class LinearForm {
  private readonly whole: Float64Array;
  private readonly common: number;
  private readonly reach: number;

  constructor(readonly weights: readonly Fraction[]) {
    let common = 1n;
    for (const { denominator } of weights) common = (common * denominator) / gcd(common, denominator);
    const scaled = weights.map((w) => (w.numerator * common) / w.denominator);
    this.common = Number(common);
    this.whole = Float64Array.from(scaled, Number);
    const heaviest = this.whole.reduce((sum, w) => sum + Math.abs(w), 0);
    const safe = Number.isSafeInteger(this.common * GRID) && this.whole.every(Number.isSafeInteger) && heaviest > 0;
    this.reach = safe ? Math.min(FIFTEEN_DIGITS, Number.MAX_SAFE_INTEGER / heaviest) : -1;
  }

  /** The exact value of Σ wᵢ·xᵢ; `values` has as many numbers as there are weights, all finite. */
  of(values: ArrayLike<number>): Sum {
    let units = 0;
    for (let i = 0; i < this.whole.length; i++) {
      const x = values[i];
      const k = Math.round(x * GRID);
      if (k / GRID !== x || Math.abs(k) > this.reach) return exactSum(this.exactly(values));
      units += this.whole[i] * k;
    }
    return wholeSum(units, this.common);
  }

  private exactly(values: ArrayLike<number>): Fraction {
    return this.weights.reduce((sum, w, i) => sum.plus(w.times(decimalOf(values[i]))), Fraction.ZERO);
  }
}

/** Up to here a double that equals k ÷ 10⁶ has no other decimal as short: k ÷ 10⁶ is the number that was typed. */
const FIFTEEN_DIGITS = 1e15;
