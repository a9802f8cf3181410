import type { Fraction } from "../../../../exact/fraction";
import { round } from "../../../../exact/round";

/** Decimals as far as they end within so many places. */
const PLACES = 4;
/** Panels' means have denominators as large as the panel; what is larger nobody reads. */
const LONGEST = 12n;
const WHOLE = 10n ** BigInt(PLACES);

/**
 * An exact value as one writes it: 46.25; 46 2/3 where the decimals do not end. A fraction too long to read is rounded
 * and says so: ≈46.6667.
 */
export function exactText(value: Fraction): string {
  const { numerator, denominator } = value;
  if ((numerator * WHOLE) % denominator === 0n) return String(value.toNumber());
  if (denominator > LONGEST) return `≈${round(value, PLACES, "half-up").toNumber()}`;
  const sign = numerator < 0n ? "-" : "";
  const above = numerator < 0n ? -numerator : numerator;
  const whole = above / denominator;
  return `${sign}${whole === 0n ? "" : `${whole} `}${above % denominator}/${denominator}`;
}

/** The same with its sign: a deviation. */
export function signedText(value: Fraction): string {
  const text = exactText(value);
  return value.numerator > 0n ? text.replace(/^≈?/u, "$&+") : text;
}
