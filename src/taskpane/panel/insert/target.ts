import type { Place, WorkbookPort } from "../../../hosts/port";
import type { Text } from "../../../text/text";
import { COLUMNS, ROWS, parseA1 } from "../../../workbook/address";
import type { Cell } from "../../../workbook/model";
import type { Offer } from "./offer";
import { overlap } from "./place";
import { insertTexts } from "./texts";

/** How many columns (or rows) beyond the scores are looked at for a free one, and how many at a time. */
const FAR = 32;
const STEP = 8;

/** Nothing in it, not even an empty text that a formula has spilled there. */
export const isFree = ({ value, formula }: Cell): boolean => value === null && formula === undefined;

/** The first free column to the right of a block, or the first free row below it; null where none is near. */
export async function freePlace(
  port: WorkbookPort,
  block: Place,
  side: Offer["side"],
  signal: AbortSignal,
): Promise<Place | null> {
  const right = side === "right";
  for (let gone = 0; gone < FAR && !signal.aborted; gone += STEP) {
    const from = (right ? block.column + block.columns : block.row + block.rows) + gone;
    const count = Math.min(STEP, (right ? COLUMNS : ROWS) - from);
    if (count <= 0) return null;
    const strip = right ? { ...block, column: from, columns: count } : { ...block, row: from, rows: count };
    const cells = await port.readCells(strip);
    if (!cells) return null;
    for (let i = 0; i < count; i++)
      if (right ? cells.every((row) => isFree(row[i])) : cells[i].every(isFree))
        return right ? { ...block, column: from + i, columns: 1 } : { ...block, row: from + i, rows: 1 };
  }
  return null;
}

/** The cells that a result fills from a typed address, or what is wrong with the address. */
export function targetAt(address: string, offer: Offer, sheet: string): Place | { readonly fault: Text } {
  const cell = parseA1(address.normalize("NFKC").trim());
  if (!cell || cell.rows !== 1 || cell.columns !== 1) return { fault: insertTexts.noAddress };
  const place = { sheet, row: cell.row, column: cell.column, rows: offer.rows, columns: offer.columns };
  if (place.row + place.rows > ROWS || place.column + place.columns > COLUMNS) return { fault: insertTexts.outside };
  return offer.reads.some((read) => overlap(read.place, place)) ? { fault: insertTexts.circular } : place;
}
