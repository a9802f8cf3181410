import type { Entry } from "../../workbook/score-book";
import { inTable, type TableCheck } from "../scope";
import { readEntry } from "../score-entries";

/** Points, percent and fraction fit equally well. */
export const scoreUnit: TableCheck = (scope) => {
  const { table } = scope;
  const first = table.entries.find((entry) => entry.kind === "score" && isNumber(entry));
  if (table.unit !== null || !first) return [];
  return [inTable(scope, "score-unit", first, { found: String(first.cell?.value ?? "") })];
};

/** Marks of recusal have no unit. */
const isNumber = (entry: Entry): boolean =>
  typeof readEntry(entry, "points") === "number" || typeof readEntry(entry, "percent") === "number";
