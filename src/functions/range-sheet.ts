import type { Cell, CellValue, Sheet } from "../workbook/model";
import { isErrorCell, plain, textOf } from "./decode";

/** A range as a sheet of values: formulas, merges and formats are not handed to a function. */
export function sheetOf(range: readonly (readonly unknown[])[]): Sheet {
  return {
    name: "",
    visibility: "visible",
    rows: range.map((row) => row.map(cellOf)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    widths: new Map(),
    heights: new Map(),
    validations: [],
  };
}

function cellOf(cell: unknown): Cell | undefined {
  const value = plain(cell);
  if (value === null || value === undefined || value === "") return undefined;
  const simple = typeof value === "number" || typeof value === "boolean" || isErrorCell(value);
  return { value: simple ? (value as CellValue) : textOf(value) };
}
