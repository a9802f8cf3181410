import type { Box } from "../model";
import type { Label, ScoreTable } from "../score-book";

/**
 * Joins what is one table in two pieces: a form whose items go on beside or below under a heading of their own. Pieces
 * have one layout, the same owner and reviewers, and no item in common; a piece that names no owner takes that before it.
 */
export function joinPieces(tables: readonly ScoreTable[]): ScoreTable[] {
  const joined: ScoreTable[] = [];
  for (const table of tables) {
    const before = joined.at(-1);
    if (before && continues(before, table)) joined[joined.length - 1] = join(before, table);
    else joined.push(table);
  }
  return joined;
}

const PIECES: ReadonlySet<string> = new Set(["items-of-one", "items-by-reviewers"]);

function continues(first: ScoreTable, second: ScoreTable): boolean {
  if (!PIECES.has(first.layout) || first.layout !== second.layout || first.transposed || second.transposed)
    return false;
  if (first.unit !== second.unit || first.stage !== second.stage) return false;
  const parts = new Set(first.parts.map(({ code, text }) => `${code} ${text}`));
  return (
    owned(first.applicants, second.applicants) &&
    owned(first.reviewers, second.reviewers) &&
    !second.parts.some(({ code, text }) => parts.has(`${code} ${text}`))
  );
}

/** The same names, or none in the second piece but what a sheet's or a file's name gives. */
function owned(first: readonly Label[], second: readonly Label[]): boolean {
  if (second.length === 0) return true;
  return first.length === second.length && first.every(({ text }, i) => text === second[i].text);
}

function join(first: ScoreTable, second: ScoreTable): ScoreTable {
  const shift = first.parts.length;
  const moved = <T extends number | null | undefined>(index: T) => (typeof index === "number" ? index + shift : index);
  const owner = first.applicants.length > 0 ? 0 : null;
  const reviewer = first.reviewers.length === 1 ? 0 : null;
  return {
    ...first,
    confidence: Math.min(first.confidence, second.confidence),
    body: around(first.body, second.body),
    full: first.full ?? second.full,
    parts: [...first.parts, ...second.parts.map((part) => ({ ...part, under: moved(part.under) }))],
    entries: [
      ...first.entries,
      ...second.entries.map((entry) => ({
        ...entry,
        applicant: entry.applicant ?? owner,
        reviewer: entry.reviewer ?? (entry.kind === "mean" || entry.kind === "agreed" ? null : reviewer),
        part: moved(entry.part),
      })),
    ],
  };
}

function around(a: Box, b: Box): Box {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
