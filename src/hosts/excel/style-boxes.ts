import type { Box, CellStyle, Sheet } from "../../workbook/model";

/** A box of cells that look alike. */
export interface StyleBox {
  readonly box: Box;
  readonly style: CellStyle;
}

/** The styled cells of a sheet in as few boxes as runs along rows and down columns allow. */
export function styleBoxes(rows: Sheet["rows"]): StyleBox[] {
  const done: StyleBox[] = [];
  let open = new Map<string, StyleBox>();
  for (let row = 0; row < rows.length; row++) {
    const next = new Map<string, StyleBox>();
    for (const { column, columns, style } of runsIn(rows[row] ?? [])) {
      const key = `${column},${columns},${JSON.stringify(style)}`;
      const above = open.get(key);
      open.delete(key);
      const box = above ? { ...above.box, rows: above.box.rows + 1 } : { row, column, rows: 1, columns };
      next.set(key, { box, style });
    }
    done.push(...open.values());
    open = next;
  }
  return [...done, ...open.values()];
}

interface Run {
  readonly column: number;
  readonly columns: number;
  readonly style: CellStyle;
}

function runsIn(cells: NonNullable<Sheet["rows"][number]>): Run[] {
  const runs: Run[] = [];
  let key = "";
  for (let column = 0; column < cells.length; column++) {
    const style = cells[column]?.style;
    const own = style && Object.keys(style).length > 0 ? JSON.stringify(style) : "";
    const last = runs.at(-1);
    if (own !== "" && own === key) runs[runs.length - 1] = { ...last!, columns: last!.columns + 1 };
    else if (own !== "") runs.push({ column, columns: 1, style: style! });
    key = own;
  }
  return runs;
}
