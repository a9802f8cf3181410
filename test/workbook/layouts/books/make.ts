import { parseA1 } from "../../../../src/workbook/address";
import type { Cell, CellValue, Sheet } from "../../../../src/workbook/model";

/** A cell of a made sheet: its value, or its value with a format or a formula. */
export type Made =
  | CellValue
  | undefined
  | { readonly v: CellValue; readonly format?: string; readonly formula?: string };

interface Options {
  /** Addresses of merged ranges: A1:C1. */
  readonly merges?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
}

/** A sheet from its rows, the first in row 1, each from column A. */
export function sheetOf(name: string, rows: readonly (readonly Made[])[], options: Options = {}): Sheet {
  return {
    name,
    visibility: "visible",
    rows: rows.map((row) => row.map(cellOf)),
    merges: (options.merges ?? []).map((address) => {
      const box = parseA1(address);
      if (!box) throw new Error(`no address: ${address}`);
      return box;
    }),
    hiddenRows: new Set(options.hiddenRows),
    hiddenColumns: new Set(options.hiddenColumns),
    widths: new Map(),
    heights: new Map(),
    validations: [],
  };
}

function cellOf(made: Made): Cell | undefined {
  if (made === undefined || made === null) return undefined;
  if (typeof made !== "object" || "error" in made) return { value: made };
  const { v, format, formula } = made;
  return { value: v, ...(formula && { formula }), ...(format && { style: { format } }) };
}
