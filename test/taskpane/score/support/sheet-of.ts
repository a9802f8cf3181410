import type { Cell, CellValue, Sheet } from "../../../../src/workbook/model";

/** A plain sheet of values, row by row; null for a blank. */
export const sheetOf = (name: string, rows: readonly (readonly CellValue[])[]): Sheet => ({
  name,
  visibility: "visible",
  rows: rows.map((row) => row.map((value): Cell | undefined => (value === null ? undefined : { value }))),
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  widths: new Map(),
  heights: new Map(),
  validations: [],
});
