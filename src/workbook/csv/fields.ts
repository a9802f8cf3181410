export const DELIMITERS = [",", "\t", ";"] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How many lines tell the delimiter. */
const SAMPLE = 30;

/**
 * Goes through the fields of a delimited text (RFC 4180; a quote counts only at a field's start, and a text without
 * its closing quote ends with the file). Stops when `field` gives false.
 */
export function eachField(
  text: string,
  delimiter: Delimiter,
  field: (value: string, row: number, column: number) => boolean | void,
): void {
  let row = 0;
  let column = 0;
  for (let at = 0; at < text.length; ) {
    let value = "";
    if (text[at] === '"') {
      for (let from = at + 1; ; ) {
        const quote = text.indexOf('"', from);
        const end = quote < 0 ? text.length : quote;
        value += text.slice(from, end);
        at = end + 1;
        if (text[at] !== '"') break;
        value += '"';
        from = at + 1;
      }
    }
    const end = fieldEnd(text, at, delimiter);
    value += text.slice(at, end);
    if (field(value, row, column) === false) return;
    if (text[end] === delimiter) {
      column++;
      at = end + 1;
    } else {
      row++;
      column = 0;
      at = end + (text[end] === "\r" && text[end + 1] === "\n" ? 2 : 1);
    }
  }
}

function fieldEnd(text: string, from: number, delimiter: Delimiter): number {
  let at = from;
  while (at < text.length && text[at] !== delimiter && text[at] !== "\n" && text[at] !== "\r") at++;
  return at;
}

/** The delimiter that cuts the most of the first lines into the same number of fields; a comma where none does. */
export function delimiterOf(text: string): Delimiter {
  let best: Delimiter = ",";
  let bestScore = 0;
  for (const delimiter of DELIMITERS) {
    const counts: number[] = [];
    eachField(text, delimiter, (_, row, column) => {
      if (row >= SAMPLE) return false;
      counts[row] = column + 1;
    });
    const score = Math.max(...counts.filter((n) => n > 1).map((n) => counts.filter((m) => m === n).length), 0);
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}
