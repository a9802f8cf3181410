import { sha256 } from "@noble/hashes/sha2";
import { plainDecimal } from "./plain-decimal";
import { utf8 } from "./utf8";

/** A cell as it is sealed; null for a blank. */
export type SealedCell = string | number | boolean | null | { readonly error: string };

/**
 * A short code that changes when a cell changes: SHA-256 over the UTF-8 of the range, its first 16 hexadecimal digits, upper
 * case, in fours: 9F86-D081-884C-7D65. Two ranges share a code by chance once in 1.8·10¹⁹.
 *
 * Rows are joined by LF, cells by TAB. A number stands in its shortest decimal form without an exponent (0.1, 500, 0.0000001;
 * −0 is 0), text in NFC and trimmed, a logical value as TRUE or FALSE, a blank (and text of nothing but space) as nothing,
 * an error as what it shows (#N/A): a score that turns into an error changes the code. Cells that read alike seal alike: the
 * number 86.5 and the text 86.5, the value TRUE and the text TRUE.
 *
 * Nothing is escaped. A TAB or line break inside a text stands as it is, so a text that holds one could be cut into cells
 * elsewhere without changing the code, where the neighbouring cell gives up exactly that part. Names and scores hold none.
 */
export function seal(rows: readonly (readonly SealedCell[])[]): string {
  const text = rows.map((row) => row.map(written).join("\t")).join("\n");
  const digits = Array.from(sha256(utf8(text)).subarray(0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
  return digits.toUpperCase().replace(/(.{4})(?=.)/g, "$1-");
}

function written(cell: SealedCell): string {
  if (cell === null) return "";
  if (typeof cell === "number") return Number.isFinite(cell) ? plainDecimal(cell) : "#NUM!";
  if (typeof cell === "boolean") return cell ? "TRUE" : "FALSE";
  return (typeof cell === "string" ? cell : cell.error).normalize("NFC").trim();
}
