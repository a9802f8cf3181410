import type { Place } from "../../../hosts/port";

/** One column of a place, counted from 0. */
export const columnOf = (place: Place, column: number): Place => ({
  ...place,
  column: place.column + column,
  columns: 1,
});

export const overlap = (a: Place, b: Place): boolean =>
  a.sheet === b.sheet &&
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;
