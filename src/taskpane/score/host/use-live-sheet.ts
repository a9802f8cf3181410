import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Place, WorkbookPort } from "../../../hosts/port";
import type { Cell, CellValue, Sheet } from "../../../workbook/model";
import { messageOf, useReading } from "../../host/use-reading";
import type { Spot } from "../sheet/slot";

/** A sheet as it is now, as far as it was told. */
export interface LiveSheet {
  /** Undefined until it is read; null where there is none of this name. */
  readonly sheet: Sheet | null | undefined;
  /** The sheet as it was last read whole: what it is does not change with its scores. */
  readonly whole: Sheet | null | undefined;
  readonly failure?: string;
  readonly again: () => void;
  /** Shows a value in a cell before the host has it. */
  readonly show: (spot: Spot, value: CellValue) => void;
  /** Reads a cell anew. */
  readonly refresh: (spot: Spot) => Promise<void>;
}

/** So long a pause in changes is waited for before a sheet is read whole, in ms. */
const PAUSE = 300;
/** Changes to more cells than these are read with the whole sheet. */
const FEW = 200;

/**
 * Reads a sheet and follows it. Changes to a few cells that `isValue` knows for scores and words are taken over one by
 * one; anything else may change what the sheet is, and has it read whole after a pause. While writes of our own are on
 * their way (`isBusy`), what is shown is newer than what could be read.
 */
export function useLiveSheet(
  port: WorkbookPort,
  name: string | undefined,
  isValue: (spot: Spot) => boolean,
  isBusy: () => boolean,
): LiveSheet {
  const read = useCallback(
    async () => (name === undefined ? undefined : { name, sheet: await port.readSheet(name) }),
    [port, name],
  );
  const { value, failure, again } = useReading(read);
  const loaded = value?.name === name ? value : undefined;
  const [patched, setPatched] = useState<{ of: Sheet; sheet: Sheet }>();
  const [unfollowed, setUnfollowed] = useState<string>();
  const whole = loaded?.sheet;
  const sheet = whole && patched?.of === whole ? patched.sheet : whole;

  const put = useCallback(
    (place: Spot, cells: readonly (readonly Cell[])[]) => {
      if (!whole) return;
      setPatched((before) => {
        const base = before?.of === whole ? before.sheet : whole;
        return { of: whole, sheet: withCells(base, place, cells) };
      });
    },
    [whole],
  );
  const edits = useRef(0);
  const refreshBox = useCallback(
    async (place: Place) => {
      for (;;) {
        const before = edits.current;
        const cells = await port.readCells(place).catch(() => null);
        if (edits.current === before && !isBusy()) {
          if (cells) put(place, cells);
          return;
        }
        await new Promise((resolve) => setTimeout(resolve, PAUSE));
      }
    },
    [port, put, isBusy],
  );
  const show = useCallback(
    (spot: Spot, value: CellValue) => {
      edits.current++;
      const before = whole?.rows[spot.row]?.[spot.column];
      put(spot, [[{ ...before, value }]]);
    },
    [whole, put],
  );

  const latest = useRef({ isValue, refreshBox, again });
  latest.current = { isValue, refreshBox, again };
  useEffect(() => {
    if (name === undefined) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let gone = false;
    const following = port.onChange((place) => {
      if (place.sheet !== name || gone) return;
      const { isValue: known, refreshBox: take } = latest.current;
      if (place.rows * place.columns <= FEW && spotsOf(place).every(known)) {
        void take(place);
        return;
      }
      clearTimeout(timer);
      timer = setTimeout(() => latest.current.again(), PAUSE);
    });
    following.catch((cause: unknown) => {
      if (!gone) setUnfollowed(messageOf(cause));
    });
    return () => {
      gone = true;
      clearTimeout(timer);
      following.then(
        (stop) => stop(),
        () => undefined,
      );
    };
  }, [port, name]);

  const refresh = useCallback(
    async (spot: Spot) => {
      if (name !== undefined) await refreshBox({ sheet: name, ...spot, rows: 1, columns: 1 });
    },
    [name, refreshBox],
  );
  return useMemo(
    () => ({ sheet, whole, failure: failure ?? unfollowed, again, show, refresh }),
    [sheet, whole, failure, unfollowed, again, show, refresh],
  );
}

const spotsOf = ({ row, column, rows, columns }: Place): Spot[] =>
  Array.from({ length: rows * columns }, (_, i) => ({
    row: row + Math.floor(i / columns),
    column: column + (i % columns),
  }));

/** A sheet with some cells anew; rows that are not touched stay the same. */
function withCells(sheet: Sheet, at: Spot, cells: readonly (readonly Cell[])[]): Sheet {
  const rows = [...sheet.rows];
  cells.forEach((own, r) => {
    const row = [...(rows[at.row + r] ?? [])];
    // Single cells are read without their looks, which are as they were.
    own.forEach((cell, c) => {
      const style = cell.style ?? row[at.column + c]?.style;
      row[at.column + c] = style ? { ...cell, style } : cell;
    });
    rows[at.row + r] = row;
  });
  return { ...sheet, rows };
}
