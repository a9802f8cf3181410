import { inTable, nameOf, type TableCheck } from "../scope";

/** [1]Sheet!A1, '[other.xlsx]Sheet'!A1: a reference with a workbook in brackets. A table's column has no "!" behind it. */
const OTHER_BOOK = /\[[^\]]+\][^!\s()+*/,-]*'?!/;

/** Values that come from another workbook, in the cells that count. */
export const externalLink: TableCheck = (scope) =>
  scope.table.entries.flatMap((entry) => {
    const formula = entry.cell?.formula;
    if (!formula || !OTHER_BOOK.test(formula)) return [];
    return [inTable(scope, "external-link", entry, { what: nameOf(scope, entry), found: formula })];
  });
