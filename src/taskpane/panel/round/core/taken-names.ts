import type { Cell } from "../../../../workbook/model";
import { columnOf } from "../../../../workbook/round/words";

/** Rows of texts from selected cells: blank rows, running numbers and a row of headings are left out. */
export function takenRows(cells: readonly (readonly Cell[])[]): string[][] {
  return cells
    .map((row) =>
      row
        .map(({ value }) => (typeof value === "string" ? value.trim() : ""))
        .filter((text, i, all) => text !== "" || all.slice(0, i).some(Boolean)),
    )
    .map((row) => row.slice(0, row.map((text) => text !== "").lastIndexOf(true) + 1))
    .filter((row, i) => row.length > 0 && !(i === 0 && columnOf(row[0]) !== null));
}
