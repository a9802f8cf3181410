import { boxBetween, rangeRef } from "../workbook/address";
import type { Box } from "../workbook/model";
import type { Spot } from "./scope";

/** The formula that sums cells of one row or column, neighbours as one range: =SUM(F4:F9,F11). */
export function sumFormula(cells: readonly Spot[]): string {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const boxes: Box[] = [];
  for (const { row, column } of sorted) {
    const last = boxes.at(-1);
    const own = last && boxBetween(last.row, last.column, row, column);
    if (last && own && own.rows * own.columns === last.rows * last.columns + 1) boxes[boxes.length - 1] = own;
    else boxes.push({ row, column, rows: 1, columns: 1 });
  }
  return `=SUM(${boxes.map(rangeRef).join(",")})`;
}
