import { Fraction, nearestDouble } from "./fraction";
import { GRID } from "./grid";
import { type MicroKey, microOfRatio } from "./micro";

/** An exact result: as the nearest double, as a key for comparison, as a fraction. */
export interface Sum {
  toNumber(): number;
  micro(): MicroKey;
  fraction(): Fraction;
}

/** `units` ÷ (`common` × 10⁶), both whole. */
class WholeSum implements Sum {
  constructor(
    private readonly units: number,
    private readonly common: number,
  ) {}
  toNumber(): number {
    // Two whole numbers below 2⁵³: their quotient is the nearest double. Adding 0 turns -0 into 0.
    return this.units / (this.common * GRID) + 0;
  }
  micro(): MicroKey {
    const rest = this.units % this.common;
    const below = (this.units - rest) / this.common - (rest < 0 ? 1 : 0);
    const part = rest < 0 ? rest + this.common : rest;
    return part * 2 >= this.common ? below + 1 : below;
  }
  fraction(): Fraction {
    return Fraction.of(this.units, this.common).over(MILLION);
  }
}

const MILLION = Fraction.of(GRID);

class RatioSum implements Sum {
  constructor(
    private readonly numerator: bigint,
    private readonly denominator: bigint,
  ) {}
  toNumber(): number {
    return nearestDouble(this.numerator, this.denominator);
  }
  micro(): MicroKey {
    return microOfRatio(this.numerator, this.denominator);
  }
  fraction(): Fraction {
    return Fraction.of(this.numerator, this.denominator);
  }
}

/** A sum that is `units` ÷ (`common` × 10⁶), both whole and below 2⁵³. */
export const wholeSum = (units: number, common: number): Sum => new WholeSum(units, common);

/** A sum that is `numerator` ÷ `denominator`, the denominator positive; it need not be in lowest terms. */
export const ratioSum = (numerator: bigint, denominator: bigint): Sum => new RatioSum(numerator, denominator);

/** A sum that is this fraction. */
export const exactSum = ({ numerator, denominator }: Fraction): Sum => ratioSum(numerator, denominator);
