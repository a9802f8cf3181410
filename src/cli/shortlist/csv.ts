import { cellText, type Shortlist } from "../../reports/result";

/** A text that a spreadsheet would take for a formula, were it opened. */
const FORMULA = /^[\s]*[=+\-@\t\r＝＋－＠]/u;

/**
 * The list as CSV that Excel opens rightly: UTF-8 with its mark, CRLF, and an apostrophe before texts that it would take
 * for formulas. Numbers stay numbers.
 */
export function shortlistCsv({ table }: Shortlist): string {
  const lines = table.map((row) =>
    row.map((cell) => (typeof cell === "number" ? String(cell) : quoted(harmless(cellText(cell))))).join(","),
  );
  return `\ufeff${lines.join("\r\n")}\r\n`;
}

const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
