import type { Place, WorkbookPort } from "../../../hosts/port";
import { contains } from "../../../workbook/address";
import type { Box, Cell, CellValue } from "../../../workbook/model";
import { awardCall, type AwardCall } from "./call";

/** A cell that one of our functions fills: the call, where its formula stands, and which cell of its result this is. */
export interface Found {
  readonly place: Place;
  readonly value: CellValue;
  /** Why the function failed in this cell, where the host knows. */
  readonly message?: string;
  readonly formula: string;
  readonly call: AwardCall;
  /** The cell of the formula. */
  readonly origin: Place;
  /** What the formula fills, as far as the host says it. */
  readonly spill: Box | null;
  /** Rows and columns from the formula's cell. */
  readonly down: number;
  readonly across: number;
}

/** A result table is no wider than this, and no formula is sought further up than this. */
const WIDTH = 32;
const STEP = 250;
const FAR = 10_000;

/**
 * Finds the formula behind a cell: in the cell itself, or, for a cell that a result has spilled into, up and to the left.
 * Null where none of our functions is behind it.
 */
export async function findCall(port: WorkbookPort, place: Place, signal: AbortSignal): Promise<Found | null> {
  const [[cell] = []] = (await port.readCells(place)) ?? [];
  if (!cell) return null;
  if (cell.formula !== undefined) return found(place, cell, place, cell);
  if (cell.value === null) return null;
  const left = Math.max(0, place.column - WIDTH);
  for (let bottom = place.row; bottom >= 0 && place.row - bottom < FAR && !signal.aborted; bottom -= STEP) {
    const top = Math.max(0, bottom - STEP + 1);
    const block = { ...place, row: top, column: left, rows: bottom - top + 1, columns: place.column - left + 1 };
    const cells = await port.readCells(block);
    if (!cells) return null;
    for (let row = cells.length - 1; row >= 0; row--) {
      const column = cells[row].findIndex(({ spill }) => spill && contains(spill, place.row, place.column));
      if (column >= 0) {
        const origin = { ...place, row: top + row, column: left + column };
        return found(place, cell, origin, cells[row][column]);
      }
      // A cell with a formula of its own ends any result that would come down through it.
      if (cells[row][place.column - left].formula !== undefined) return null;
    }
  }
  return null;
}

function found(place: Place, cell: Cell, origin: Place, { formula, spill }: Cell): Found | null {
  const call = formula === undefined ? null : awardCall(formula);
  if (!call || formula === undefined) return null;
  return {
    place,
    value: cell.value,
    message: cell.message,
    formula,
    call,
    origin,
    spill: spill ?? null,
    down: place.row - origin.row,
    across: place.column - origin.column,
  };
}
