import { isErrorValue } from "../../workbook/model";
import { isComputed } from "../peers";
import { inTable, nameOf, type TableCheck } from "../scope";

/** #REF!, #DIV/0! and the like in a computed cell. */
export const formulaError: TableCheck = (scope) =>
  scope.table.entries.flatMap((entry) => {
    const value = entry.cell?.value;
    if (!isErrorValue(value) || (!isComputed(entry) && entry.kind !== "outcome")) return [];
    return [inTable(scope, "formula-error", entry, { what: nameOf(scope, entry), found: value.error })];
  });
