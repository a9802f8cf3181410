import type { Scalar } from "./sheet";
import { invalid } from "./errors";

/** What Excel makes of something put into a cell. `clear`: the cell becomes blank. */
export type Taken = { clear: true } | { formula: string } | { value: Scalar; numberFormat?: string };

const ERRORS = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"];

/**
 * Takes a value as Excel does when it is typed or set through the API: a text may become a number, a date, a boolean,
 * an error or a formula, unless the cell is formatted as text or the text begins with an apostrophe.
 */
export function take(input: unknown, numberFormat: string): Taken {
  if (input === "") return { clear: true };
  if (numberFormat === "@") return { value: asText(input).replace(/^'/, "") };
  if (typeof input === "number" || typeof input === "boolean") return { value: input };
  if (typeof input !== "string") throw invalid();
  if (input.length > 32767) throw invalid();
  if (input.startsWith("'")) return { value: input.slice(1) };
  return formula(input) ?? constant(input) ?? { value: input };
}

const asText = (input: unknown): string => (typeof input === "boolean" ? String(input).toUpperCase() : String(input));

function formula(input: string): Taken | null {
  if (!/^[=+\-@]./s.test(input) || constant(input)) return null;
  const body = input.startsWith("=") ? input.slice(1) : input.startsWith("@") ? input.slice(1) : input;
  if (input.length > 8192 || !balanced(body) || /[-+*/&^=<>,(]\s*$/.test(body)) {
    throw invalid(`The formula is not complete or has an error: ${input}`);
  }
  return { formula: "=" + body };
}

/** Whether every parenthesis, brace and quote is closed. */
function balanced(body: string): boolean {
  const open: string[] = [];
  const text = body.replace(/"(?:[^"]|"")*"|'(?:[^']|'')*'/g, "");
  if (/["']/.test(text)) return false;
  for (const sign of text) {
    if (sign === "(" || sign === "{") open.push(sign);
    else if (sign === ")" && open.pop() !== "(") return false;
    else if (sign === "}" && open.pop() !== "{") return false;
  }
  return open.length === 0;
}

function constant(input: string): Taken | null {
  const text = input.trim();
  if (/^(TRUE|FALSE)$/i.test(text)) return { value: /^t/i.test(text) };
  if (ERRORS.includes(text.toUpperCase())) return { value: { error: text.toUpperCase() } };
  const number = /^[-+]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?(?:e[-+]?\d+)?$/i.test(text) && /\d/.test(text);
  if (number) return { value: Number(text.replaceAll(",", "")) };
  const percent = /^([-+]?\d+(?:\.\d+)?)%$/.exec(text);
  if (percent) return { value: Number(percent[1]) / 100, numberFormat: "0%" };
  return date(text);
}

function date(text: string): Taken | null {
  const full = /^(\d{4})[-/年](\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (full) return { value: serial(Number(full[1]), Number(full[2]), Number(full[3])), numberFormat: "yyyy/m/d" };
  const day = /^(\d{1,2})[-/月](\d{1,2})日?$/.exec(text);
  if (day && Number(day[1]) <= 12 && Number(day[2]) <= 31)
    return { value: serial(2024, Number(day[1]), Number(day[2])), numberFormat: 'm"月"d"日"' };
  const time = /^(\d{1,2}):(\d{2})$/.exec(text);
  return time ? { value: (Number(time[1]) + Number(time[2]) / 60) / 24, numberFormat: "h:mm" } : null;
}

const serial = (year: number, month: number, day: number): number =>
  Date.UTC(year, month - 1, day) / 86400000 - Date.UTC(1899, 11, 30) / 86400000;
