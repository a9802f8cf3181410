import { decimalOf } from "./decimal";
import { type Fraction, nearestDouble } from "./fraction";

/**
 * Ranks, ties and gates compare at 10⁻⁶ of a point, half-up: a key is the score in whole millionths, so the noise of a
 * double (499.99999999999994) falls away and 499.999999 stays below 500. Keys are plain numbers that order and equal as
 * the rounded scores do.
 */
export type MicroKey = number;

/** Beyond this, neighbouring doubles lie more than a millionth apart: each is its own key. */
export const COARSE = 2 ** 33;
/** A product this close to a half may have been rounded across it: only then the exact way is walked. */
const DOUBT = 1e-5;
/** What a product loses at most, as a part of itself. */
const LOSS = 2 ** -51;

/** The key of a double. Infinite and NaN have none: guard before. */
export function microOfNumber(x: number): MicroKey {
  if (Math.abs(x) >= COARSE) return x * 2 ** 20;
  const scaled = x * 1e6;
  const floor = Math.floor(scaled);
  const rest = scaled - floor;
  if (Math.abs(rest - 0.5) > Math.max(DOUBT, Math.abs(scaled) * LOSS)) return rest > 0.5 ? floor + 1 : floor;
  return microOf(decimalOf(x));
}

const MILLION = 1_000_000n;

/** The key of an exact value. */
export const microOf = ({ numerator, denominator }: Fraction): MicroKey => microOfRatio(numerator, denominator);

/** The key of `numerator` ÷ `denominator`, the denominator positive. */
export function microOfRatio(numerator: bigint, denominator: bigint): MicroKey {
  const doubled = 2n * numerator * MILLION + denominator;
  const base = 2n * denominator;
  let key = doubled / base;
  if (doubled < 0n && key * base !== doubled) key -= 1n;
  const units = Number(key);
  return Number.isSafeInteger(units) && Math.abs(units) < COARSE * 1e6
    ? units
    : nearestDouble(numerator, denominator) * 2 ** 20;
}
