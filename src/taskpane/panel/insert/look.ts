import type { Place, WorkbookPort } from "../../../hosts/port";
import type { Cell } from "../../../workbook/model";
import { isBlankCell, scoreBlock, type ScoreBlock } from "./block";

/** What a selection is: scores, nothing to do with scores, too large to read, or on a sheet that is gone. */
export type Looked =
  | { readonly kind: "scores"; readonly block: ScoreBlock }
  | { readonly kind: "none" | "too-large" | "gone" };

/** More applicants or columns than any round has; a whole column is read this far. */
const MOST_ROWS = 10_000;
const MOST_COLUMNS = 64;
/** How far above a selection its headers may stand, and how far to the left its names. */
const ABOVE = 6;
const LEFT = 3;

/** Reads a selection with its headers and names, and finds the scores in it. */
export async function lookForScores(port: WorkbookPort, place: Place): Promise<Looked> {
  if (place.columns > MOST_COLUMNS) return { kind: "too-large" };
  const above = Math.min(ABOVE, place.row);
  const left = Math.min(LEFT, place.column);
  const read = await port.readCells({
    sheet: place.sheet,
    row: place.row - above,
    column: place.column - left,
    rows: above + Math.min(place.rows, MOST_ROWS),
    columns: left + place.columns,
  });
  if (!read) return { kind: "gone" };
  const rows = place.rows > MOST_ROWS ? withoutBlankEnd(read.slice(above)) : read.slice(above);
  if (place.rows > MOST_ROWS && rows.length === MOST_ROWS) return { kind: "too-large" };
  if (rows.length === 0) return { kind: "none" };
  const block = scoreBlock({
    place,
    cells: rows.map((row) => row.slice(left)),
    above: read.slice(0, above).map((row) => row.slice(left)),
    left: rows.map((row) => row.slice(0, left)),
  });
  return block ? { kind: "scores", block } : { kind: "none" };
}

const withoutBlankEnd = (rows: readonly (readonly Cell[])[]) =>
  rows.slice(0, rows.map((row) => !row.every(isBlankCell)).lastIndexOf(true) + 1);
