import type { Language } from "../../text/text";
import { a1, boxToA1 } from "../../workbook/address";
import type { Box } from "../../workbook/model";
import type { Entry, Outcome, Place } from "../port";
import { isBlank } from "./cell";
import { faultOf, inputOf } from "./entries";
import { look, type Look } from "./look";
import { isInSheet } from "./place";
import { put, putBack } from "./put";
import { refusalOf, refused, type Refused } from "./refusal";
import { words } from "./words";

type Entries = readonly (readonly Entry[])[];

/**
 * Writes entries from a first cell after a look at what is there: not over filled cells without consent, not on
 * protected cells, not under a merge; whole or not at all. While the user edits a cell it does not wait, but says so.
 */
export async function write(
  at: Pick<Place, "sheet" | "row" | "column">,
  entries: Entries,
  overwrite: boolean,
  language: Language,
): Promise<Outcome> {
  const box = { row: at.row, column: at.column, rows: entries.length, columns: entries[0]?.length ?? 0 };
  const fault = faultIn(entries, box);
  if (fault !== null) return refused("invalid", fault);
  try {
    return await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(at.sheet);
      const seen = await look(context, sheet, box);
      const refusal =
        refusalFor(seen, entries, overwrite, language) ?? (await putWhole(context, sheet, seen, entries, language));
      return refusal ?? { ok: true, place: { sheet: seen.name, ...box } };
    });
  } catch (error) {
    return refusalOf(error, at.sheet, language);
  }
}

/** What makes the entries impossible wherever they go: their shape, their place, or one of them. */
function faultIn(entries: Entries, box: Box): string | null {
  if (!isInSheet(box) || entries.some((row) => row.length !== box.columns))
    return `${box.rows} × ${[...new Set(entries.map((row) => row.length))].join("/")}`;
  for (const [r, row] of entries.entries())
    for (const [c, entry] of row.entries()) {
      const fault = faultOf(entry);
      if (fault !== null) return `${a1(box.row + r, box.column + c)}: ${fault}`;
    }
  return null;
}

function refusalFor(seen: Look, entries: Entries, overwrite: boolean, language: Language): Outcome | null {
  const { name, box, raw } = seen;
  if (seen.isLocked) return refused("protected", name);
  const filled: Place[] = [];
  for (const [r, row] of entries.entries())
    for (const [c, entry] of row.entries()) {
      const [at, merge] = [{ row: box.row + r, column: box.column + c }, seen.mergeOver(box.row + r, box.column + c)];
      if (merge && inputOf(entry) !== "")
        return refused("invalid", words.under(a1(at.row, at.column), boxToA1(merge))[language]);
      if (!isBlank(raw, r, c)) filled.push({ sheet: name, ...at, rows: 1, columns: 1 });
    }
  return filled.length === 0 || overwrite ? null : { ok: false, reason: "filled", filled };
}

async function putWhole(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  seen: Look,
  entries: Entries,
  language: Language,
): Promise<Refused | null> {
  let refusal = refused("failed", words.notHeld[language]);
  try {
    if (await put(context, sheet, seen, entries)) return null;
  } catch (error) {
    refusal = refusalOf(error, seen.name, language);
  }
  try {
    await putBack(context, sheet, seen);
    return refusal;
  } catch {
    return refused("failed", words.halfWritten(`${seen.name}!${boxToA1(seen.box)}`, refusal.detail)[language]);
  }
}
