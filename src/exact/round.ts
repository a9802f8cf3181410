import { Fraction } from "./fraction";

/** `half-up`: away from zero, as a spreadsheet's ROUND. `half-even`: GB/T 8170—2008, 3.2 (四舍六入五成双). */
export type RoundingMode = "half-up" | "half-even";

/** Rounds once, from the exact value, to a whole number of `places` decimals (≥ 0). */
export function round(value: Fraction, places: number, mode: RoundingMode): Fraction {
  const scale = 10n ** BigInt(places);
  const negative = value.numerator < 0n;
  const doubled = (negative ? -value.numerator : value.numerator) * scale * 2n;
  const base = value.denominator * 2n;
  const whole = doubled / base;
  const rest = doubled % base;
  const up = rest > value.denominator || (rest === value.denominator && (mode === "half-up" || whole % 2n === 1n));
  const units = up ? whole + 1n : whole;
  return Fraction.of(negative ? -units : units, scale);
}
