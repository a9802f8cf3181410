import { useEffect, useState } from "react";
import { a1 } from "../workbook/address";
import type { Cell } from "../workbook/model";
import type { Place, WorkbookPort } from "../hosts/port";

export interface CellNote {
  readonly address: string;
  readonly cell: Cell;
}

/** The selected cell, where it has something to say that the grid does not show: a note, or why it failed. */
export function useCellNote(port: WorkbookPort | null): CellNote | null {
  const [found, setFound] = useState<CellNote | null>(null);
  useEffect(() => {
    if (!port) return;
    let gone = false;
    let newest = 0;
    const look = async (place: Place | null) => {
      const turn = (newest += 1);
      const first = place && { ...place, rows: 1, columns: 1 };
      const cell = first && (await port.readCells(first))?.[0]?.[0];
      if (gone || turn !== newest) return;
      setFound(first && cell && (cell.note ?? cell.message) ? { address: a1(first.row, first.column), cell } : null);
    };
    const stops = [
      port.onSelection((place) => void look(place)),
      port.onChange(() => void port.selection().then(look)),
    ];
    void port.selection().then(look);
    return () => {
      gone = true;
      for (const stop of stops) void stop.then((end) => end());
    };
  }, [port]);
  return found;
}
