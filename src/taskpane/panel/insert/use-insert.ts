import { useCallback, useState } from "react";
import type { Place } from "../../../hosts/port";
import { usePort } from "../../host/context";
import { messageOf } from "../../host/use-reading";
import { copyText } from "../../shell/copy";
import { useNotify } from "../../shell/notices";
import { insertFormula, type FilledCell } from "./insert-formula";
import type { Offer } from "./offer";
import { insertTexts } from "./texts";

/** An insertion that waits for the user's word, because cells in its way are filled. */
export interface Pending {
  readonly offer: Offer;
  readonly target: Place;
  readonly cells: readonly FilledCell[];
}

export interface Inserting {
  readonly busy: boolean;
  readonly pending: Pending | null;
  /** Whether the formula went in. */
  readonly insert: (offer: Offer, target: Place, overwrite?: boolean) => Promise<boolean>;
  readonly cancel: () => void;
  readonly copy: (formula: string) => void;
}

/** Inserts and copies formulas, and tells how it went. Nothing filled is overwritten before the user has agreed. */
export function useInsert(): Inserting {
  const port = usePort();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const [pending, setPending] = useState<Pending | null>(null);

  const insert = useCallback(
    async (offer: Offer, target: Place, overwrite = false) => {
      setBusy(true);
      setPending(null);
      try {
        const result = await insertFormula(port, target, offer.formula, overwrite);
        if (result.kind === "filled") setPending({ offer, target, cells: result.cells });
        else if (result.kind === "failed") notify({ intent: "error", text: result.text, detail: result.detail });
        else {
          const cell = { ...result.place, rows: 1, columns: 1 };
          const show = { label: insertTexts.show, run: () => void port.select(cell).catch(() => false) };
          notify({ intent: "success", text: result.text, action: show });
        }
        return result.kind === "done";
      } catch (cause) {
        notify({ intent: "error", text: insertTexts.failed, detail: messageOf(cause) });
        return false;
      } finally {
        setBusy(false);
      }
    },
    [port, notify],
  );

  const copy = useCallback(
    async (formula: string) => {
      const copied = await copyText(formula);
      notify(
        copied
          ? { intent: "success", text: insertTexts.copied }
          : { intent: "warning", text: insertTexts.notCopied, detail: formula },
      );
    },
    [notify],
  );
  const cancel = useCallback(() => setPending(null), []);
  return { busy, pending, insert, cancel, copy };
}
