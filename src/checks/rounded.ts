import { Fraction } from "../exact/fraction";
import type { Entry } from "../workbook/score-book";

/**
 * Half a unit of the decimals of a part that was rounded before it was typed here: 590.33 may have been 590.3333. What a
 * formula computes is not rounded, and neither are whole or half points, which people give.
 */
export function roundedHalf({ cell }: Entry): Fraction {
  const value = cell?.value;
  if (cell?.formula || typeof value !== "number") return Fraction.ZERO;
  const places = decimals(value);
  return places >= 2 ? halfUnit(places) : Fraction.ZERO;
}

/** Half a unit of the decimals that a stated value shows: by its number format, else by its digits. */
export function shownHalf({ cell }: Entry): Fraction {
  const value = cell?.value;
  if (typeof value !== "number") return Fraction.ZERO;
  const shown = /^[^;]*?[0#](?:\.([0#?]+))?[^;%]*(?:;|$)/.exec(cell?.style?.format ?? "");
  const places = shown && !/general/i.test(cell?.style?.format ?? "") ? (shown[1]?.length ?? 0) : decimals(value);
  return halfUnit(places);
}

const halfUnit = (places: number): Fraction => Fraction.of(1n, 2n * 10n ** BigInt(places));

function decimals(value: number): number {
  const [digits, exponent] = String(value).split("e");
  return Math.max(0, (digits.split(".")[1]?.length ?? 0) - Number(exponent ?? 0));
}
