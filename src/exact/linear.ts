import { type Decimal, shortestDecimal, tenTo } from "./decimal";
import { type Fraction, gcd } from "./fraction";
import { GRID, millionthsOf } from "./grid";
import { COARSE } from "./micro";
import { splitDecimal, SplitSum } from "./split-sum";
import { ratioSum, type Sum, wholeSum } from "./sum";
import { IntegerForm } from "./integer-form";

/**
 * A weighted sum with exact weights. Every score of the product is one: points are scores × (points ÷ 100), a total is
 * the sum of its categories, a panel's mean is the sum ÷ n, a composite is 20% + 80% + defence.
 *
 * Scores on a grid of millionths (all that people type) are summed as whole numbers in doubles, which is exact below
 * 2⁵³; means that do not end (sixths, sevenths) as two such sums; anything else as long decimals. Every way gives the
 * same value.
 */
export class LinearForm {
  /** The weights over their common denominator: as they are, and as doubles. */
  private readonly scaled: readonly bigint[];
  private readonly denominator: bigint;
  private readonly multiples: Float64Array;
  private readonly common: number;
  /** The most millionths of one value that the sums hold exactly, and far from where keys turn coarse; −1 for none. */
  private readonly reach: number;
  private readonly noneNegative: boolean;

  constructor(readonly weights: readonly Fraction[]) {
    let common = 1n;
    for (const { denominator } of weights) common = (common * denominator) / gcd(common, denominator);
    this.denominator = common;
    this.scaled = weights.map((w) => (w.numerator * common) / w.denominator);
    this.common = Number(common);
    this.multiples = Float64Array.from(this.scaled, Number);
    const heaviest = this.multiples.reduce((sum, w) => sum + Math.abs(w), 0);
    const safe = Number.isSafeInteger(this.common * GRID) && this.multiples.every(Number.isSafeInteger) && heaviest > 0;
    this.noneNegative = safe && this.multiples.every((w) => w >= 0);
    this.reach = safe ? (COARSE * GRID) / 2 / heaviest : -1;
  }

  /** The exact value of Σ wᵢ·xᵢ; `values` has as many numbers as there are weights, all finite. */
  of(values: ArrayLike<number>): Sum {
    const { multiples, reach } = this;
    let millionths = 0;
    let rest = 0;
    for (let i = 0; i < multiples.length; i++) {
      let k = millionthsOf(values[i]);
      if (Number.isNaN(k)) {
        const parts = this.noneNegative ? splitDecimal(values[i]) : null;
        if (!parts) return this.exactly(values);
        k = parts.millionths;
        rest += multiples[i] * parts.rest;
      }
      if (Math.abs(k) > reach) return this.exactly(values);
      millionths += multiples[i] * k;
    }
    if (rest === 0) return wholeSum(millionths, this.common);
    const fits = millionths >= 0 && rest <= Number.MAX_SAFE_INTEGER;
    return fits ? new SplitSum(millionths, rest, this.common) : this.exactly(values);
  }

  /** The same sum over whole numbers from 0 to `most`, the short way; null where the weights are not made for it. */
  integers(most: readonly number[]): IntegerForm | null {
    return this.noneNegative ? IntegerForm.of(Array.from(this.multiples), most, this.common) : null;
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
  const k = millionthsOf(x);
  return Number.isNaN(k) ? shortestDecimal(x) : { digits: BigInt(k), places: 6 };
}
