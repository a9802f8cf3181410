import { Fraction } from "./fraction";

const SHORTEST = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/;

/**
 * A double as the shortest decimal that reads back to it: 0.1 is one tenth, not 0x1.999999999999ap-4.
 * What a person typed into a cell is that decimal, so arithmetic starts from it.
 * The number must be finite.
 */
export function decimalOf(x: number): Fraction {
  const match = SHORTEST.exec(String(x));
  if (!match) throw new RangeError(`not a finite number: ${x}`);
  const [, sign, whole, part = "", exponent = "0"] = match;
  const digits = BigInt(sign + whole + part);
  const places = part.length - Number(exponent);
  return places >= 0 ? Fraction.of(digits, 10n ** BigInt(places)) : Fraction.of(digits * 10n ** BigInt(-places));
}
