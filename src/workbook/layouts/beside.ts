import type { Reason } from "../../text/messages";
import { a1 } from "../address";
import type { Label, ScoreTable } from "../score-book";
import type { Plane } from "./plane";
import { FEW, scoreLike } from "./seen";

/** Numbers that belong to no table of a sheet, and the first cell of them. */
export interface Beside {
  readonly seen: Reason;
  readonly at: { readonly row: number; readonly column: number };
}

/** Numbers that may be scores and that none of the sheet's tables has read; null where there are hardly any. */
export function besideTables(plane: Plane, tables: readonly ScoreTable[]): Beside | null {
  const known = new Uint8Array(plane.height * plane.width);
  for (const table of tables) cover(plane, table, known);
  let numbers = 0;
  let at: Beside["at"] | null = null;
  const rows = new Set<number>();
  for (let c = 0; c < plane.width; c++) {
    const free = (r: number) => known[r * plane.width + c] === 0;
    const found = scoreLike(plane, c, free);
    if (found === 0) continue;
    numbers += found;
    for (let r = 0; r < plane.height; r++) {
      if (!free(r) || plane.kind(r, c) !== "number") continue;
      rows.add(r);
      at ??= { row: plane.rows[r], column: plane.columns[c] };
    }
  }
  // One line of numbers is a note of some kind: weights, dates, a telephone number.
  if (numbers < FEW || rows.size < 2 || !at) return null;
  return { seen: { code: "numbers-beside", params: { numbers, at: a1(at.row, at.column) } }, at };
}

/** Marks the cells of a table, but for columns and rows in its midst of which nothing says or reads anything. */
function cover(plane: Plane, table: ScoreTable, known: Uint8Array): void {
  const { header, body, applicants, reviewers, parts, entries } = table;
  const labels: readonly Label[] = [...applicants, ...reviewers, ...parts];
  const stated = parts.flatMap(({ points }) => (points ? [points] : []));
  const cells = [...labels, ...stated, ...(table.full ? [table.full] : [])];
  const columns = new Set(cells.map(({ column }) => column));
  const rows = new Set(cells.map(({ row }) => row));
  for (const { row, column } of entries) {
    columns.add(column);
    rows.add(row);
  }
  const first = Math.min(header.row, body.row);
  const last = Math.max(header.row + header.rows, body.row + body.rows);
  const inside = (row: number) => row >= first && row < last;
  const headed = (c: number) =>
    plane.rows.some(
      (row, r) => row >= header.row && row < header.row + header.rows && plane.kind(...plane.anchor(r, c)) === "text",
    );
  const own = plane.columns.flatMap((column, c) =>
    column >= body.column && column < body.column + body.columns && (columns.has(column) || headed(c)) ? [c] : [],
  );
  plane.rows.forEach((row, r) => {
    const told = rows.has(row) || own.some((c) => plane.kind(r, c) === "text");
    if (inside(row) && told) for (const c of own) known[r * plane.width + c] = 1;
  });
}
