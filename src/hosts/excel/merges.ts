import type { Box } from "../../workbook/model";
import { supports } from "./batch";
import { boxOf, rangeAt } from "./ranges";

/**
 * The merged areas of a box of a sheet. Excel refuses a range with more than 512 of them, so such a box is halved.
 * None are known on hosts before ExcelApi 1.13.
 */
export async function mergesIn(context: Excel.RequestContext, sheet: Excel.Worksheet, box: Box): Promise<Box[]> {
  const merges = askForMerges(rangeAt(sheet, box));
  if (!merges) return [];
  try {
    await context.sync();
    return merges();
  } catch (error) {
    if (box.rows === 1) throw error;
    const rows = Math.floor(box.rows / 2);
    const upper = await mergesIn(context, sheet, { ...box, rows });
    const lower = await mergesIn(context, sheet, { ...box, row: box.row + rows, rows: box.rows - rows });
    const known = new Set(upper.map((merge) => JSON.stringify(merge)));
    return [...upper, ...lower.filter((merge) => !known.has(JSON.stringify(merge)))];
  }
}

/** Asks for a range's merged areas with the next sync; null on hosts that cannot tell. */
export function askForMerges(range: Excel.Range): (() => Box[]) | null {
  if (!supports("1.13")) return null;
  const merged = range.getMergedAreasOrNullObject();
  merged.load("areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount");
  return () => (merged.isNullObject ? [] : merged.areas.items.map(boxOf));
}
