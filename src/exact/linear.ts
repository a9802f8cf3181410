import { type Decimal, shortestDecimal, tenTo } from "./decimal";
import { type Fraction, gcd } from "./fraction";
import { GRID, ratioSum, type Sum, wholeSum } from "./sum";

/**
 * A weighted sum with exact weights. Every score of the product is one: points are scores × (points ÷ 100), a total is
 * the sum of its categories, a panel's mean is the sum ÷ n, a composite is 20% + 80% + defence.
 *
 * Scores on a grid of millionths (all that people type) are summed as whole numbers in doubles, which is exact below
 * 2⁵³; anything else is summed as long decimals. Both ways give the same value.
 */
export class LinearForm {
  /** The weights over their common denominator: as they are, and as doubles. */
  private readonly scaled: readonly bigint[];
  private readonly denominator: bigint;
  private readonly whole: Float64Array;
  /** The same again as integers, where all of them are that small. */
  private readonly small: Int32Array | null;
  private readonly common: number;
  private readonly reach: number;

  constructor(readonly weights: readonly Fraction[]) {
    let common = 1n;
    for (const { denominator } of weights) common = (common * denominator) / gcd(common, denominator);
    this.denominator = common;
    this.scaled = weights.map((w) => (w.numerator * common) / w.denominator);
    this.common = Number(common);
    this.whole = Float64Array.from(this.scaled, Number);
    const heaviest = this.whole.reduce((sum, w) => sum + Math.abs(w), 0);
    const safe = Number.isSafeInteger(this.common * GRID) && this.whole.every(Number.isSafeInteger) && heaviest > 0;
    const integers = Int32Array.from(this.whole);
    this.small = safe && this.whole.every((w, i) => w >= 0 && w === integers[i]) ? integers : null;
    this.reach = safe ? Math.min(FIFTEEN_DIGITS, Number.MAX_SAFE_INTEGER / heaviest) : -1;
  }

  /** The exact value of Σ wᵢ·xᵢ; `values` has as many numbers as there are weights, all finite. */
  of(values: ArrayLike<number>): Sum {
    let units = 0;
    for (let i = 0; i < this.whole.length; i++) {
      const x = values[i];
      const k = Math.round(x * GRID);
      if (k / GRID !== x || Math.abs(k) > this.reach) return this.exactly(values);
      units += this.whole[i] * k;
    }
    return wholeSum(units, this.common);
  }

  /**
   * The same sum over whole numbers from 0 to `most`, which is what nearly every score is; null where a value is anything
   * else, a blank or a text among them: those want a closer look.
   */
  ofWhole(values: readonly unknown[], most: Int32Array): Sum | null {
    const { small } = this;
    if (!small) return null;
    let units = 0;
    for (let i = 0; i < small.length; i++) {
      const x = values[i];
      if (typeof x !== "number") return null;
      const k = x | 0;
      if (k !== x || k < 0 || k > most[i]) return null;
      units += small[i] * k;
    }
    return units > Number.MAX_SAFE_INTEGER / GRID ? null : wholeSum(units * GRID, this.common);
  }

  /** Decimals of any length over one power of ten; only the result is ever reduced. */
  private exactly(values: ArrayLike<number>): Sum {
    const decimals = Array.from(this.weights, (_, i) => decimal(values[i]));
    const places = decimals.reduce((most, each) => Math.max(most, each.places), 0);
    let units = 0n;
    decimals.forEach((each, i) => (units += this.scaled[i] * each.digits * tenTo(places - each.places)));
    return ratioSum(units, this.denominator * tenTo(places));
  }
}

/** Of what lies on the grid the decimal is known without writing the number out. */
function decimal(x: number): Decimal {
  const k = Math.round(x * GRID);
  return k / GRID === x && Math.abs(k) < FIFTEEN_DIGITS ? { digits: BigInt(k), places: 6 } : shortestDecimal(x);
}

/** Up to here a double that equals k ÷ 10⁶ has no other decimal as short: k ÷ 10⁶ is the number that was typed. */
const FIFTEEN_DIGITS = 1e15;
