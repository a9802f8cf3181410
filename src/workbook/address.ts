import { a1, columnName } from "../text/a1";
import type { Box } from "./model";

export { a1, columnName };

/** The size of a sheet in Excel. */
export const ROWS = 1048576;
export const COLUMNS = 16384;

/** The column of its letters, counted from 0; null for what is no column of a sheet. */
export function columnIndex(letters: string): number | null {
  if (!/^[A-Za-z]{1,3}$/.test(letters)) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column <= COLUMNS ? column - 1 : null;
}

/** The address of a box: A1, A1:B2, or whole columns and rows as A:B and 1:2. */
export function boxToA1(box: Box): string {
  const { row, column, rows, columns } = box;
  if (rows === ROWS) return `${columnName(column)}:${columnName(column + columns - 1)}`;
  if (columns === COLUMNS) return `${row + 1}:${row + rows}`;
  return rangeRef(box);
}

/** The address of a box from its first cell to its last, as files want it even for whole columns: A1:A1048576. */
export function rangeRef({ row, column, rows, columns }: Box): string {
  const first = a1(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${a1(row + rows - 1, column + columns - 1)}`;
}

/** The address that stays where it is when a formula is copied: $A$1:$E$9. */
export const absoluteRef = (box: Box): string => rangeRef(box).replace(/([A-Z]+)(\d+)/g, "$$$1$$$2");

/** A sheet's name before an address in a formula: 'O''Neill'!. */
export const sheetPrefix = (name: string): string => `'${name.replaceAll("'", "''")}'!`;

/** The box between two corners, in whatever order they come. */
export function boxBetween(row: number, column: number, otherRow: number, otherColumn: number): Box {
  return {
    row: Math.min(row, otherRow),
    column: Math.min(column, otherColumn),
    rows: Math.abs(row - otherRow) + 1,
    columns: Math.abs(column - otherColumn) + 1,
  };
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

/**
 * The box of an address without a sheet: B2, $B$2, b2:d5, A:C, 3:5.
 * @returns null for what is no address, or one outside a sheet.
 */
export function parseA1(text: string): Box | null {
  const corners = text.split(":");
  if (corners.length > 2) return null;
  const [first, last = first] = corners.map((corner) => {
    const match = corner === "" ? null : CORNER.exec(corner);
    if (!match) return null;
    const column = match[1] === undefined ? undefined : columnIndex(match[1]);
    const row = match[2] === undefined ? undefined : Number(match[2]) - 1;
    return column === null || (row !== undefined && row >= ROWS) ? null : { row, column };
  });
  if (!first || !last) return null;
  if (first.row !== undefined && first.column !== undefined && last.row !== undefined && last.column !== undefined)
    return boxBetween(first.row, first.column, last.row, last.column);
  if (corners.length < 2) return null;
  if (first.row === undefined && last.row === undefined && first.column !== undefined && last.column !== undefined)
    return boxBetween(0, first.column, ROWS - 1, last.column);
  if (first.column === undefined && last.column === undefined && first.row !== undefined && last.row !== undefined)
    return boxBetween(first.row, 0, last.row, COLUMNS - 1);
  return null;
}

/** Whether a cell lies in a box. */
export const contains = (box: Box, row: number, column: number): boolean =>
  row >= box.row && row < box.row + box.rows && column >= box.column && column < box.column + box.columns;
