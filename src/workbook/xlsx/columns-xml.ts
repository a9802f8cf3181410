import { COLUMNS } from "../address";
import type { Grid } from "../grid";
import type { Tag } from "../xml/scan";

/** Puts the widths and the hiding that a col element gives into a grid; returns how many columns it speaks of. */
export function readColumns(grid: Grid, tag: Tag, defaultWidth: number | undefined): number {
  const first = Math.max(1, numberOf(tag.get("min")) ?? 1);
  const last = Math.min(COLUMNS, numberOf(tag.get("max")) ?? first);
  const width = numberOf(tag.get("width"));
  const custom = tag.get("customWidth") === undefined ? width !== defaultWidth : tag.is("customWidth");
  const own = custom && width !== undefined && width > 0;
  const hidden = tag.is("hidden");
  if (!own && !hidden) return 0;
  for (let column = first - 1; column < last; column++) {
    if (own) grid.widths.set(column, width);
    if (hidden) grid.hiddenColumns.add(column);
  }
  return Math.max(0, last - first + 1);
}

/** Puts the rows and columns that a pane element freezes into a grid. */
export function readPane(grid: Grid, tag: Tag): void {
  if (!/^frozen/.test(tag.get("state") ?? "")) return;
  const rows = numberOf(tag.get("ySplit")) ?? 0;
  const columns = numberOf(tag.get("xSplit")) ?? 0;
  if (rows > 0 || columns > 0) grid.frozen = { rows, columns };
}

/** The number that an attribute is; nothing where it is absent, blank or no number. */
export const numberOf = (text: string | undefined): number | undefined => {
  const value = text === undefined || text.trim() === "" ? NaN : Number(text);
  return Number.isFinite(value) ? value : undefined;
};
