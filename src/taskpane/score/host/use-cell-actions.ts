import { useCallback } from "react";
import type { Place, WorkbookPort } from "../../../hosts/port";
import type { CellValue } from "../../../workbook/model";
import { useNotify } from "../../shell/notices";
import type { Spot } from "../sheet/slot";
import { texts } from "../texts";
import { keptWords } from "../write/kept-words";
import { isAsWritten } from "../write/undo";
import { writeCell, type Written } from "../write/write-cell";
import type { Stores } from "./stores";
import type { LiveSheet } from "./use-live-sheet";

export interface CellActions {
  readonly goTo: (spot: Spot, sheet?: string) => void;
  /** Writes a score, shown before the host has it. @param seen what the user saw in the cell */
  readonly writeScore: (spot: Spot, seen: CellValue, value: CellValue, what: string) => Promise<boolean>;
  /** Writes words, shown once they are written. */
  readonly writeWords: (spot: Spot, seen: CellValue, text: string, what: string) => Promise<Written>;
  /** Takes the last write back, unless its cell has been changed since. */
  readonly undo: () => Promise<void>;
}

/** What is done to cells of a sheet, with a notice where something does not happen. */
export function useCellActions(port: WorkbookPort, sheet: string, stores: Stores, live: LiveSheet): CellActions {
  const notify = useNotify();
  const { show, refresh } = live;

  const goTo = useCallback(
    (spot: Spot, name = sheet) => {
      const place: Place = { sheet: name, row: spot.row, column: spot.column, rows: 1, columns: 1 };
      void port.select(place).then(
        (there) => {
          if (!there) notify({ intent: "warning", text: texts.notThere });
        },
        () => notify({ intent: "warning", text: texts.notThere }),
      );
    },
    [port, sheet, notify],
  );

  const writeScore = useCallback(
    async (spot: Spot, seen: CellValue, value: CellValue, what: string) => {
      show(spot, value);
      const written = await stores.queue.write(sheet, spot, seen, value, what);
      if (written.ok) return true;
      notify({ intent: "warning", text: keptWords(written) });
      await refresh(spot);
      return false;
    },
    [sheet, stores, show, refresh, notify],
  );

  const writeWords = useCallback(
    async (spot: Spot, seen: CellValue, text: string, what: string) => {
      const value = text === "" ? null : text;
      const written = await stores.queue.write(sheet, spot, seen, value, what);
      if (written.ok) show(spot, value);
      else await refresh(spot);
      return written;
    },
    [sheet, stores, show, refresh],
  );

  const undo = useCallback(async () => {
    const last = stores.undo.last;
    if (!last) return;
    stores.undo.pop();
    const { place, before, after } = last;
    const cells = await port.readCells(place).catch(() => null);
    const cell = cells?.[0]?.[0];
    if (cell && !isAsWritten(last, cell)) return notify({ intent: "warning", text: texts.undoChanged });
    const written = await writeCell(port, place.sheet, place, after, before);
    if (!written.ok) return notify({ intent: "warning", text: keptWords(written) });
    if (place.sheet === sheet) show(place, before);
    goTo(place, place.sheet);
  }, [port, sheet, stores, show, goTo, notify]);

  return { goTo, writeScore, writeWords, undo };
}
