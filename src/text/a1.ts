/** The letters of a column counted from 0: 0 → A, 26 → AA. */
export function columnName(column: number): string {
  let name = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** The address of a cell: a1(0, 0) is A1. */
export const a1 = (row: number, column: number): string => columnName(column) + (row + 1);
