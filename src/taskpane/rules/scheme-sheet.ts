import type { Cell, Sheet } from "../../workbook/model";

const HEAD = { bold: true, fill: "#d9e1f2", wrap: true, vertical: "top" } as const;
const BODY = { wrap: true, vertical: "top" } as const;
const NARROW = 14;
const WIDE = 36;
/** Columns whose longest text is beyond this are the wide ones. */
const LONG = 16;

/** The rows of a scheme table as a sheet: header bold and frozen, texts wrapped, long columns wide. */
export function schemeSheet(name: string, rows: readonly (readonly Cell["value"][])[]): Sheet {
  const columns = Math.max(...rows.map((row) => row.length));
  const longest = (column: number) => Math.max(...rows.map((row) => String(row[column] ?? "").length));
  return {
    name,
    visibility: "visible",
    rows: rows.map((row, i) =>
      row.map((value) => (value === null ? undefined : { value, style: i === 0 ? HEAD : BODY })),
    ),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    widths: new Map(Array.from({ length: columns }, (_, c) => [c, longest(c) > LONG ? WIDE : NARROW])),
    heights: new Map(),
    frozen: { rows: 1, columns: 0 },
    validations: [],
  };
}
