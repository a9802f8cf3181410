import type { Outcome, WorkbookPort } from "../../../hosts/port";
import { resultSheets } from "../../../reports/results-book/results-book";
import type { Shortlist } from "../../../reports/result";
import type { Sheet } from "../../../workbook/model";

/** What came of adding sheets: the names they got, and why the next one was refused. */
export interface Written {
  readonly sheets: readonly string[];
  readonly refusal: Extract<Outcome, { readonly ok: false }> | null;
}

/** Adds sheets one after the other, those that others refer to first; stops where the host refuses one. */
export async function addSheets(port: WorkbookPort, sheets: readonly Sheet[]): Promise<Written> {
  const added: string[] = [];
  for (const sheet of sheets) {
    const outcome = await port.addSheet(sheet);
    if (!outcome.ok) return { sheets: added, refusal: outcome };
    added.push(outcome.place.sheet);
  }
  return { sheets: added, refusal: null };
}

/** Writes the results into the open workbook, over its own cells, and shows the list. */
export async function writeResults(
  port: WorkbookPort,
  shortlist: Shortlist,
  { open, schemeArgument }: { readonly open: string; readonly schemeArgument: string },
): Promise<Written> {
  const taken = (await port.sheets()).map(({ name }) => name);
  const file = await port.facts().then(
    ({ workbook }) => workbook,
    () => null,
  );
  const sheets = resultSheets(shortlist, { open: new Set([open]), file, taken, schemeArgument });
  const written = await addSheets(port, sheets);
  const list = written.sheets.find((_, i) => sheets[i].rows[1]?.[0]?.formula?.includes("SHORTLIST"));
  if (list !== undefined) await port.select({ sheet: list, row: 1, column: 0, rows: 1, columns: 1 });
  return written;
}

/** A refusal as one says it: the host's words, or which cells are in the way. */
export const refusalText = (refusal: Extract<Outcome, { readonly ok: false }>): string =>
  "detail" in refusal ? refusal.detail : refusal.filled.map(({ sheet }) => sheet).join("、");
