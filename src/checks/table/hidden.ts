import { columnName } from "../../workbook/address";
import { inTable, type TableCheck } from "../scope";

/** Hidden rows, columns or sheets that hold scores; one finding each. */
export const hidden: TableCheck = (scope) => {
  const { sheet, table } = scope;
  const scores = table.entries.filter(({ kind, cell }) => kind !== "comment" && cell !== null);
  const first = scores[0];
  if (!first) return [];
  if (sheet.visibility !== "visible") {
    const what = { zh: `工作表“${sheet.name}”`, en: `the sheet "${sheet.name}"` };
    return [inTable(scope, "hidden", first, { what, found: sheet.visibility })];
  }
  const rows = [...new Set(scores.map(({ row }) => row))].filter((row) => sheet.hiddenRows.has(row));
  const columns = [...new Set(scores.map(({ column }) => column))].filter((column) => sheet.hiddenColumns.has(column));
  return [
    ...rows.map((row) => {
      const what = { zh: `第 ${row + 1} 行`, en: `row ${row + 1}` };
      return inTable(scope, "hidden", { row, column: table.body.column }, { what });
    }),
    ...columns.map((column) => {
      const what = { zh: `${columnName(column)} 列`, en: `column ${columnName(column)}` };
      return inTable(scope, "hidden", { row: table.header.row, column }, { what });
    }),
  ];
};
