import { isUnsaid, type Scheme } from "../schemes/scheme";
import type { Sheet } from "../workbook/model";
import { sheetTables, siteOf } from "../workbook/layouts/sheet-tables";
import type { SheetReading } from "../workbook/score-book";
import type { Finding } from "./finding";
import { inOrder } from "./in-order";
import { findingAt, stagesOf } from "./scope";
import { layoutUnknown } from "./sheet-checks";
import { tableFindings, tablesOf } from "./tables";
import { resultChecks, scoreChecks } from "./value-checks";

const CHECKS = [...scoreChecks, ...resultChecks];
const HERE = { file: "", sheet: "" };

/**
 * Findings on a range of cells that came without its workbook, from top to bottom. Formulas, hidden rows, seals and the
 * round are not there to be looked at. A range without a table of scores says so: it was meant to hold one.
 */
export function checkRange(scheme: Scheme, sheet: Sheet): Finding[] {
  const reading = readRange(scheme, sheet);
  const findings = [
    ...layoutUnknown(HERE.file, reading, scheme),
    ...tableFindings(scheme, tablesOf(scheme, HERE.file, sheet, reading, null), CHECKS),
  ];
  const unread = reading.verdict === "other" ? [findingAt(HERE, scheme, "layout-unknown", TOP, {})] : [];
  return [...unread, ...inOrder(findings, () => [0, 0])];
}

const TOP = { row: 0, column: 0 };

function readRange(scheme: Scheme, sheet: Sheet): SheetReading {
  const criteria = isUnsaid(scheme.criteria) ? null : scheme.criteria.value;
  const site = siteOf(sheet, criteria, stagesOf(scheme), "");
  return "verdict" in site ? site : sheetTables(site, () => null);
}
