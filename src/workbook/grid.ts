import type { Box, Cell, Sheet, Validation } from "./model";

type Writable<T> = { -readonly [K in keyof T]: T[K] };
export type Draft = Writable<Cell>;

/** A sheet while it is being read. Rows and cells are sparse: a far corner costs no more than a near one. */
export interface Grid {
  name: string;
  visibility: Sheet["visibility"];
  rows: (Draft | undefined)[][];
  merges: Box[];
  hiddenRows: Set<number>;
  hiddenColumns: Set<number>;
  widths: Map<number, number>;
  heights: Map<number, number>;
  frozen?: { rows: number; columns: number };
  validations: Validation[];
  protected?: boolean;
}

export const newGrid = (name: string, visibility: Sheet["visibility"] = "visible"): Grid => ({
  name,
  visibility,
  rows: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  widths: new Map(),
  heights: new Map(),
  validations: [],
});

export const putCell = (grid: Grid, row: number, column: number, cell: Draft): void => {
  (grid.rows[row] ??= [])[column] = cell;
};
