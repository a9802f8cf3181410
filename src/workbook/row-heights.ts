import { linesOf } from "./text-lines";

/** Points that a line of text takes, and the most that Excel gives a row. */
const LINE = 16;
const TALLEST = 409;

/**
 * The height of a row by its wrapped texts and the widths of their columns in characters, null where one line is enough:
 * not every program that opens a file fits rows to their text.
 */
export function heightOf(texts: readonly (readonly [text: string, width: number])[]): number | null {
  const lines = texts.reduce((most, [text, width]) => Math.max(most, linesOf(text, width - 1)), 1);
  return lines > 1 ? Math.min(lines * LINE, TALLEST) : null;
}
