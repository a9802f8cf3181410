import { decimalOf } from "../exact/decimal";
import { Fraction } from "../exact/fraction";

/** A weight: a decimal, or as text the fraction that no decimal equals (three stages that weigh 1/3 each). */
export type Weight = number | `${number}/${number}`;

const FRACTION = /^(\d+)\/(\d+)$/;

/** A weight's exact value. It must be one: see `isWeight`. */
export function weightOf(weight: Weight): Fraction {
  if (typeof weight === "number") return decimalOf(weight);
  const match = FRACTION.exec(weight);
  if (!match) throw new RangeError(`not a weight: ${weight}`);
  return Fraction.of(BigInt(match[1]), BigInt(match[2]));
}

/** Whether a weight is a finite number of at least 0, or a fraction of whole numbers. */
export function isWeight(weight: Weight): boolean {
  if (typeof weight === "number") return Number.isFinite(weight) && weight >= 0;
  const match = FRACTION.exec(weight);
  return match !== null && BigInt(match[2]) !== 0n;
}

/** The shortest way to write an exact weight: the decimal where there is one, else the fraction in lowest terms. */
export function asWeight(value: Fraction): Weight {
  const nearest = value.toNumber();
  return decimalOf(nearest).equals(value) ? nearest : (`${value.numerator}/${value.denominator}` as Weight);
}
