import { useCallback, useState } from "react";
import { usePort } from "../../host/context";
import { messageOf } from "../../host/use-reading";
import { useNotify } from "../../shell/notices";
import { takenRows } from "./core/taken-names";
import { roundTexts as texts } from "./texts";

/** A selection of whole columns is read as far down as a list of names goes. */
const MOST_ROWS = 5000;
const MOST_COLUMNS = 4;

/** Reads the texts of the selected cells; none where there are none, which is told. */
export function useTakeCells(): { readonly busy: boolean; readonly take: () => Promise<string[][]> } {
  const port = usePort();
  const notify = useNotify();
  const [busy, setBusy] = useState(false);
  const take = useCallback(async () => {
    setBusy(true);
    try {
      const place = await port.selection();
      const box = place && {
        ...place,
        rows: Math.min(place.rows, MOST_ROWS),
        columns: Math.min(place.columns, MOST_COLUMNS),
      };
      const rows = takenRows((box && (await port.readCells(box))) ?? []);
      if (rows.length === 0) notify({ intent: "info", text: texts.nothingSelected });
      return rows;
    } catch (cause) {
      notify({ intent: "error", text: texts.nothingSelected, detail: messageOf(cause) });
      return [];
    } finally {
      setBusy(false);
    }
  }, [port, notify]);
  return { busy, take };
}
