import { seal as codeOf } from "../../eligibility/seal";
import { isBlank, isErrorCell, plain, textOf } from "../decode";
import { answer } from "../failure";

/**
 * A short code that changes when any cell of the range changes (SHA-256). It shows tampering; it is no signature.
 * @customfunction SEAL
 * @param {any[][]} scores The range to seal.
 * @returns {any[][]} One code of 16 hexadecimal digits in fours.
 */
export function seal(scores: any[][]): any[][] {
  return answer(() => (scores ? [[codeOf(scores.map((row) => row.map(sealed)))]] : []));
}

function sealed(cell: unknown) {
  const value = plain(cell);
  if (isBlank(value)) return null;
  if (typeof value === "number" || typeof value === "boolean" || isErrorCell(value)) return value;
  return textOf(value);
}
