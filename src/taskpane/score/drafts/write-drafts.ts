import type { Sheet } from "../../../workbook/model";
import { showValue } from "../../shell/value";
import type { Stores } from "../host/stores";
import type { CellActions } from "../host/use-cell-actions";
import { cellKey } from "../sheet/slot";
import { cellAt } from "../sheet/standing";
import { type Draft, draftKey } from "./draft";

const heldAt = (sheet: Sheet, draft: Draft): string => showValue(cellAt(sheet, draft)?.value ?? null);

/**
 * The drafts of a sheet that nothing writes by itself: those in no field that is open, and those whose cell was changed
 * since they were begun. A field that is left writes its own.
 * @param open the cells whose fields are open
 */
export const waitingDrafts = (sheet: Sheet, placed: readonly Draft[], open: ReadonlySet<string>): Draft[] =>
  placed.filter(
    (draft) =>
      draft.sheet === sheet.name &&
      draft.text !== heldAt(sheet, draft) &&
      !(open.has(cellKey(draft)) && draft.base === heldAt(sheet, draft)),
  );

/** Writes drafts into their cells, but for those whose cell was changed since; gives how many are left. */
export async function writeDrafts(
  sheet: Sheet,
  drafts: readonly Draft[],
  actions: CellActions,
  store: Stores["drafts"],
): Promise<number> {
  let left = 0;
  for (const draft of drafts) {
    const cell = cellAt(sheet, draft);
    const { ok } =
      draft.base === heldAt(sheet, draft)
        ? await actions.writeWords(draft, cell?.value ?? null, draft.text, draft.about)
        : { ok: false };
    if (!ok) left++;
    else if (store.snapshot().drafts.get(draftKey(draft))?.text === draft.text) store.remove(draft);
  }
  return left;
}
