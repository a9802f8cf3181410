import type { Scheme } from "../scheme";
import type { Cell } from "./cell";
import { COLUMNS } from "./columns";
import type { RowCells } from "./field";
import { Names } from "./names";
import { SECTIONS } from "./sections";

/**
 * A scheme as the cells of a table: a header row, then a row for each rule. `readSchemeTable` makes the same scheme of
 * it. Text goes into cells as text: dates and percentages that a sheet makes something else of are still read.
 */
export function writeSchemeTable(scheme: Scheme): Cell[][] {
  const names = new Names();
  for (const section of SECTIONS) section.open(scheme, names);
  const rows = SECTIONS.flatMap((section) => section.write(scheme, names));
  return [COLUMNS.map(({ name }) => name.zh), ...rows.map(cellsOf)];
}

const cellsOf = (row: RowCells): Cell[] =>
  COLUMNS.map(({ id }) => {
    const cell = row[id];
    return cell === undefined || cell === "" ? null : cell;
  });
