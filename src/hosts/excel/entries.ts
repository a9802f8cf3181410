import { isErrorValue } from "../../workbook/model";
import type { Entry } from "../port";

/** The most characters that a cell and a formula take. */
const LONGEST_TEXT = 32767;
const LONGEST_FORMULA = 8192;

/** The errors that can be entered; the others only come out of formulas. */
const ERRORS: ReadonlySet<string> = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"]);

/** What in an entry Excel would not take: the number, the text or the formula; null where it takes it. */
export function faultOf(entry: Entry): string | null {
  if ("formula" in entry) {
    const fits = /^=./s.test(entry.formula) && entry.formula.length <= LONGEST_FORMULA;
    return fits ? null : entry.formula.slice(0, 80);
  }
  const { value } = entry;
  if (typeof value === "number" && !Number.isFinite(value)) return String(value);
  return typeof value === "string" && value.length > LONGEST_TEXT ? `${value.slice(0, 80)}…` : null;
}

/**
 * What Range.formulas is given for an entry. Blank and the empty text are "", which clears a cell (null would leave it
 * as it was). Errors that cannot be entered become text.
 */
export function inputOf(entry: Entry): string | number | boolean {
  if ("formula" in entry) return entry.formula;
  const { value } = entry;
  if (value === null) return "";
  if (isErrorValue(value)) return ERRORS.has(value.error) ? value.error : guarded(value.error);
  return typeof value === "string" ? guarded(value) : value;
}

/** What a cell is given: its input, and the number format it needs for it (null: the one it has). */
export interface Put {
  readonly input: string | number | boolean;
  readonly format: string | null;
}

/**
 * How an entry goes into a cell of a number format. Under the format "@" Excel would keep numbers and formulas as text:
 * such a cell becomes General. Text stays as it is there; every other format is left alone.
 */
export function putInto(format: string, entry: Entry): Put {
  const input = inputOf(entry);
  if (format !== "@" || input === "") return { input, format: null };
  const text = "value" in entry && typeof entry.value === "string" && !entry.value.startsWith("'") ? entry.value : null;
  return text === null ? { input, format: "General" } : { input: text, format: null };
}

/**
 * Text as Excel keeps it as text: with an apostrophe before it wherever it could be taken for a formula, a number, a
 * date, an error or a truth value. The apostrophe belongs to the entry and not to the text; unlike the format "@" it
 * does not turn later formulas in the cell into text, and leaves the cell's own format alone.
 */
export const guarded = (text: string): string => (text === "" || isPlain(text) ? text : `'${text}`);

/** Begins with a letter, has no digit in any script, and is no single Latin word (TRUE, WAHR …). */
const isPlain = (text: string): boolean =>
  /^\p{L}/u.test(text) && !/[\p{N}〇一二三四五六七八九十百千万]/u.test(text) && !/^[\p{Script=Latin}\s]+$/u.test(text);

/** Whether the cell came out as the entry says; a blank may be filled again by an array beside it. */
export function holds(entry: Entry, type: string, isFormula: boolean): boolean {
  if ("formula" in entry) return isFormula;
  const { value } = entry;
  if (value === null || value === "" || type === "Unknown") return true;
  if (isErrorValue(value)) return type === (ERRORS.has(value.error) ? "Error" : "String");
  if (typeof value === "number") return type === "Double" || type === "Integer";
  return type === (typeof value === "boolean" ? "Boolean" : "String");
}
