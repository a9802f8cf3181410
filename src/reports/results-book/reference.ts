import type { Fraction } from "../../exact/fraction";
import type { Total } from "../../checks/totals/totals";
import { a1, sheetPrefix } from "../../workbook/address";

/** Excel takes formulas of 8,192 characters. */
const LONGEST = 8000;

/**
 * A total of the open workbook as a formula over its cells (without "="), empty while one of them is; null where they do
 * not all hold plain numbers.
 */
export function totalFormula({ terms, at }: Total): string | null {
  if (!terms || terms.length === 0) return null;
  const ref = sheetPrefix(at.sheet);
  const cells = terms.map(({ row, column }) => ref + a1(row, column));
  const sum = terms.map(({ times }, i) => `${cells[i]}${timesOf(times)}`).join("+");
  const formula = `IF(COUNT(${cells.join(",")})=${cells.length},${sum},"")`;
  return formula.length <= LONGEST ? formula : null;
}

function timesOf({ numerator, denominator }: Fraction): string {
  const up = numerator === 1n ? "" : `*${numerator}`;
  return denominator === 1n ? up : `${up}/${denominator}`;
}
