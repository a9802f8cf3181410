import type { Scheme } from "../../../schemes/scheme";
import { writeSchemeTable } from "../../../schemes/table";
import { rangeRef } from "../../address";
import { HEADING, TEXT } from "../../made-styles";
import type { Sheet } from "../../model";
import { SheetDraft } from "../../sheet-draft";
import { isNamed } from "./final-columns";

export const SCHEME_SHEET = "方案";

/** A scheme that the add-in does not know by name, as the sheet that its functions read it from; null for one it knows. */
export function schemeSheet(scheme: Scheme): Sheet | null {
  if (isNamed(scheme)) return null;
  const draft = new SheetDraft();
  const [headings, ...rows] = writeSchemeTable(scheme);
  draft.line(0, headings, HEADING);
  for (const row of rows) draft.line(draft.next, row, TEXT);
  return draft.sheet(SCHEME_SHEET, [18, 24, 24, 22, 40, ...headings.slice(5).map(() => 14)], {
    frozen: { rows: 1, columns: 0 },
    protected: true,
  });
}

/** How a formula names the scheme: by its name, or by the cells of its sheet. */
export function schemeArgument(scheme: Scheme): string {
  const sheet = schemeSheet(scheme);
  if (!sheet) return `"${scheme.name.zh}"`;
  const columns = sheet.rows[0]?.length ?? 1;
  const range = rangeRef({ row: 0, column: 0, rows: sheet.rows.length, columns });
  return `${SCHEME_SHEET}!${range.replace(/([A-Z]+)(\d+)/gu, "$$$1$$$2")}`;
}
