import { useCallback, useState } from "react";
import type { Scheme } from "../../../schemes/scheme";
import type { Round } from "../../../workbook/round/round";
import { writeRound } from "../../../workbook/round/write-round";
import { usePort } from "../../host/context";
import { messageOf } from "../../host/use-reading";
import { useNotify } from "../../shell/notices";
import { foreignCells } from "./core/foreign-cells";
import { type CellChange, sheetChanges } from "./core/sheet-changes";
import { standingNotes } from "./core/standing-notes";
import { findRoundSheet } from "./find-round-sheet";
import { roundTexts as texts } from "./texts";

export interface WritingRound {
  readonly busy: boolean;
  /** What waits for the user's word: cells that would be replaced. */
  readonly pending: {
    readonly sheet: string;
    readonly changes: readonly CellChange[];
    /** Those of them that the form does not carry: they would be lost. */
    readonly foreign: readonly CellChange[];
  } | null;
  readonly write: (replace?: boolean) => Promise<void>;
  readonly cancel: () => void;
}

/** Writes the round as the workbook's sheet 评审设置, after a look at the one that is there. */
export function useWriteRound(round: Round, scheme: Scheme, onWritten: () => void): WritingRound {
  const port = usePort();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const [pending, setPending] = useState<WritingRound["pending"]>(null);
  const write = useCallback<WritingRound["write"]>(
    async (replace = false) => {
      setBusy(true);
      setPending(null);
      try {
        const sheet = writeRound(round, scheme);
        const before = await findRoundSheet(port);
        const foreign = before ? foreignCells(before, sheet, scheme) : [];
        const standing = before ? standingNotes(foreign, before, sheet) : [];
        const { changes, entries } = before ? sheetChanges(before, sheet, standing) : { changes: [], entries: [] };
        if (before && changes.length > 0 && !replace)
          return setPending({
            sheet: before.name,
            changes,
            foreign: foreign.filter((each) => !standing.includes(each)),
          });
        const outcome = before
          ? await port.write({ sheet: before.name, row: 0, column: 0 }, entries, { overwrite: true })
          : await port.addSheet(sheet);
        if (!outcome.ok) {
          const detail = "detail" in outcome ? outcome.detail : "";
          return notify({ intent: "error", text: texts.notWritten, detail: `${outcome.reason} ${detail}`.trim() });
        }
        const place = { ...outcome.place, rows: 1, columns: 1 };
        const show = { label: texts.show, run: () => void port.select(place).catch(() => false) };
        notify({ intent: "success", text: texts.written, detail: outcome.place.sheet, action: show });
        onWritten();
      } catch (cause) {
        notify({ intent: "error", text: texts.notWritten, detail: messageOf(cause) });
      } finally {
        setBusy(false);
      }
    },
    [port, notify, round, scheme, onWritten],
  );
  const cancel = useCallback(() => setPending(null), []);
  return { busy, pending, write, cancel };
}
