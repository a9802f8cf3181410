import type { Box } from "../../workbook/model";

/** Asks for what `boxOf` needs. */
export const loadBox = (range: Excel.Range): Excel.Range => range.load("rowIndex,columnIndex,rowCount,columnCount");

/** Where a range lies. */
export const boxOf = (range: Excel.Range): Box => ({
  row: range.rowIndex,
  column: range.columnIndex,
  rows: range.rowCount,
  columns: range.columnCount,
});

/** The range of a box. */
export const rangeAt = (sheet: Excel.Worksheet, { row, column, rows, columns }: Box): Excel.Range =>
  sheet.getRangeByIndexes(row, column, rows, columns);

/** One value for every cell of a range, which Excel takes in place of a matrix and the types do not know. */
export const forAll = (value: string): string[][] => value as unknown as string[][];
