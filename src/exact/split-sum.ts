import { Fraction, nearestDouble } from "./fraction";
import { GRID } from "./grid";
import type { MicroKey } from "./micro";
import type { Sum } from "./sum";

/** Behind the millionths: what is left of a decimal of up to 17 places, as a whole number. */
const REST = 1e11;
const REST_PLACES = 17;

/** A decimal in two whole numbers, `millionths` ÷ 10⁶ + `rest` ÷ 10¹⁷: both fit a double where the decimal does not. */
export interface SplitDecimal {
  readonly millionths: number;
  readonly rest: number;
}

/**
 * The shortest decimal that reads back to a double, split; null where it is negative, longer than 17 places, or not
 * written with a point. A seventh of a whole number is such a decimal: 61.857142857142854.
 */
export function splitDecimal(x: number): SplitDecimal | null {
  const text = String(x);
  const point = text.indexOf(".");
  if (x < 0 || point < 0 || text.length - point - 1 > REST_PLACES || text.includes("e")) return null;
  return {
    millionths: digits(text, 0, point) * GRID + digits(text, point + 1, point + 7),
    rest: digits(text, point + 7, point + 1 + REST_PLACES),
  };
}

/** The digits between two places as a whole number; behind the text's end stand zeros. */
function digits(text: string, from: number, to: number): number {
  let value = 0;
  for (let i = from; i < to; i++) value = value * 10 + (i < text.length ? text.charCodeAt(i) - ZERO : 0);
  return value;
}

const ZERO = "0".charCodeAt(0);

/** (`millionths` ÷ 10⁶ + `rest` ÷ 10¹⁷) ÷ `common`, all whole, below 2⁵³ and not negative. */
export class SplitSum implements Sum {
  constructor(
    private readonly millionths: number,
    private readonly rest: number,
    private readonly common: number,
  ) {}

  /**
   * Whole points are exact; if what the part below one may have lost does not move their sum, it is the nearest double
   * (Ziv's rounding test). Else the long way: for one sum in a hundred at some hundreds of points, for most below ten.
   */
  toNumber(): number {
    const unit = this.common * GRID;
    const over = this.millionths % unit;
    const points = (this.millionths - over) / unit;
    const part = (over + this.rest / REST) / unit;
    const least = points + part * (1 - LOSS);
    return least === points + part * (1 + LOSS) ? least : nearestDouble(this.numerator(), this.denominator());
  }

  micro(): MicroKey {
    const rest = this.rest % REST;
    const whole = this.millionths + (this.rest - rest) / REST;
    const over = whole % this.common;
    const key = (whole - over) / this.common;
    const up = over * 2 >= this.common || (over * 2 === this.common - 1 && rest * 2 >= REST);
    return up ? key + 1 : key;
  }

  fraction(): Fraction {
    return Fraction.of(this.numerator(), this.denominator());
  }

  private numerator(): bigint {
    return BigInt(this.millionths) * BigInt(REST) + BigInt(this.rest);
  }

  private denominator(): bigint {
    return BigInt(this.common) * BigInt(GRID) * BigInt(REST);
  }
}

/** More than the part's three roundings and that of the test itself lose, as a part of it; 1 ± this is exact. */
const LOSS = 3 * 2 ** -52;
