import { contains } from "../address";
import { isErrorValue, type CellValue, type Sheet } from "../model";

/** A cell that holds something, with its text as written. */
export interface Filled {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly value: CellValue;
}

/** A hint in brackets, as the template has them beside what is to be filled in. */
const HINT = /^[（(][^（()）]*[）)]$/u;

/** The rows of a sheet that hold something, each with its filled cells from the left; hints are passed over. */
export function linesOf({ rows }: Sheet): Filled[][] {
  const lines: Filled[][] = [];
  // Sparse rows are walked in the steps they have, not in those they span.
  for (const key of Object.keys(rows)) {
    const row = Number(key);
    const cells = rows[row] ?? [];
    const line = Object.keys(cells).flatMap((at) => {
      const value = cells[Number(at)]?.value ?? null;
      const text = textOf(value);
      return text === "" || HINT.test(text) ? [] : [{ row, column: Number(at), text, value }];
    });
    if (line.length > 0) lines.push(line);
  }
  return lines;
}

/** A cell's text; that of a merged range in each row it covers. */
export function textAt({ rows, merges }: Sheet, row: number, column: number): string {
  const own = textOf(rows[row]?.[column]?.value ?? null);
  if (own !== "") return own;
  const merged = merges.find((box) => contains(box, row, column));
  return merged ? textOf(rows[merged.row]?.[merged.column]?.value ?? null) : "";
}

function textOf(value: CellValue): string {
  if (value === null) return "";
  return isErrorValue(value) ? value.error : String(value).trim();
}
