import { Fraction } from "./fraction";

/** A decimal written as whole `digits` and the number of them behind the point (negative: zeros to be added). */
export interface Decimal {
  readonly digits: bigint;
  readonly places: number;
}

/**
 * The shortest decimal that reads back to a double: 0.1 is one tenth, not 0x1.999999999999ap-4. What a person typed into
 * a cell is that decimal, so arithmetic starts from it. The number must be finite.
 */
export function shortestDecimal(x: number): Decimal {
  const [mantissa, exponent = "0"] = String(x).split("e");
  const point = mantissa.indexOf(".");
  if (point < 0) return { digits: BigInt(mantissa), places: -Number(exponent) };
  const digits = BigInt(mantissa.slice(0, point) + mantissa.slice(point + 1));
  return { digits, places: mantissa.length - point - 1 - Number(exponent) };
}

const POWERS = Array.from({ length: 40 }, (_, n) => 10n ** BigInt(n));

/** A power of ten; those that scores need are kept. */
export const tenTo = (places: number): bigint => POWERS[places] ?? 10n ** BigInt(places);

/** The same decimal as a fraction. */
export function decimalOf(x: number): Fraction {
  if (!Number.isFinite(x)) throw new RangeError(`not a finite number: ${x}`);
  const { digits, places } = shortestDecimal(x);
  return places >= 0 ? Fraction.of(digits, tenTo(places)) : Fraction.of(digits * tenTo(-places));
}
