import { COLUMNS, ROWS } from "../../workbook/address";
import type { Box } from "../../workbook/model";

/** Whether a box is one of whole cells within a sheet. */
export function isInSheet({ row, column, rows, columns }: Box): boolean {
  const whole = [row, column, rows, columns].every(Number.isInteger);
  return (
    whole && row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= ROWS && column + columns <= COLUMNS
  );
}
