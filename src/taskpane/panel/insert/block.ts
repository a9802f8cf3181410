import type { Place } from "../../../hosts/port";
import { OddCell, readScoreCell } from "../../../scoring/score-cell";
import type { Cell } from "../../../workbook/model";

/** The scores in a selection: header rows, name columns and empty columns around them left out. */
export interface ScoreBlock {
  readonly place: Place;
  readonly cells: readonly (readonly Cell[])[];
  /** The texts above each column, the nearest first. */
  readonly headers: readonly (readonly string[])[];
  /** The texts to the left of each row, the nearest first. */
  readonly labels: readonly (readonly string[])[];
  /** False while every cell is blank. */
  readonly scored: boolean;
}

/** The selected cells, and what stands above and to the left of them. */
export interface Surroundings {
  readonly place: Place;
  readonly cells: readonly (readonly Cell[])[];
  /** The rows above, top first, with the selection's columns. */
  readonly above: readonly (readonly Cell[])[];
  /** The columns at the left, with the selection's rows. */
  readonly left: readonly (readonly Cell[])[];
}

/**
 * Finds the scores in the selected cells. Leading rows that hold text and no score are headers; leading columns of
 * text without a score are names; blank columns without a header at the right are nothing.
 * Null where there is no column to score.
 */
export function scoreBlock({ place, cells, above, left }: Surroundings): ScoreBlock | null {
  const first = cells.findIndex((row) => !isHeaderRow(row));
  if (first < 0) return null;
  const body = cells.slice(first);
  const headings = [...above, ...cells.slice(0, first)].reverse();
  const columns = cells[0].map((_, column) => ({
    kind: kindOf(body.map((row) => row[column])),
    headers: textsOf(headings.map((row) => row[column])),
  }));
  const start = columns.findIndex(({ kind }) => kind !== "names");
  const end = columns
    .map(({ kind, headers }) => kind === "scores" || (kind === "blank" && headers.length > 0))
    .lastIndexOf(true);
  if (start < 0 || end < start) return null;
  return {
    place: {
      sheet: place.sheet,
      row: place.row + first,
      column: place.column + start,
      rows: body.length,
      columns: end - start + 1,
    },
    cells: body.map((row) => row.slice(start, end + 1)),
    headers: columns.slice(start, end + 1).map(({ headers }) => headers),
    labels: body.map((row, i) => textsOf([...(left[first + i] ?? []), ...row.slice(0, start)].reverse())),
    scored: columns.some(({ kind }) => kind === "scores"),
  };
}

/** A number, text that is plainly one, a reviewer's 回避, or a formula whose value is not known yet. */
export function isScore({ value, formula, uncached }: Cell): boolean {
  if (uncached && formula !== undefined) return true;
  return (["points", "percent"] as const).some((unit) => {
    const read = readScoreCell(value, unit);
    return typeof read === "number" || (read instanceof OddCell && read.kind === "absent");
  });
}

export const isBlankCell = ({ value, formula }: Cell): boolean =>
  formula === undefined && (value === null || (typeof value === "string" && value.trim() === ""));

const isHeaderRow = (row: readonly Cell[]): boolean => !row.some(isScore) && textsOf(row).length > 0;

function kindOf(column: readonly Cell[]): "scores" | "names" | "blank" {
  if (column.some(isScore)) return "scores";
  return column.every(isBlankCell) ? "blank" : "names";
}

const textsOf = (cells: readonly (Cell | undefined)[]): string[] =>
  cells.flatMap((cell) => (typeof cell?.value === "string" && cell.value.trim() !== "" ? [cell.value] : []));
