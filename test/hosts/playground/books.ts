import type { Book, Cell, Sheet } from "../../../src/workbook/model";

/** A sheet from what its cells hold: texts with "=" are formulas. */
export function sheetOf(name: string, rows: readonly (readonly unknown[])[], more: Partial<Sheet> = {}): Sheet {
  return {
    name,
    visibility: "visible",
    rows: rows.map((row) => row.map(cellOf)),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    widths: new Map(),
    heights: new Map(),
    validations: [],
    ...more,
  };
}

export const bookOf = (...sheets: Sheet[]): Book => ({ sheets, externalLinks: [], settings: {} });

function cellOf(content: unknown): Cell | undefined {
  if (content === undefined || content === null) return undefined;
  if (typeof content === "string" && content.startsWith("=")) return { value: null, formula: content, uncached: true };
  return typeof content === "object" && !("error" in content) ? (content as Cell) : { value: content as Cell["value"] };
}
