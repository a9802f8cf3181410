import type { Box, Cell } from "../../workbook/model";
import type { Place } from "../port";
import { codeOf, NOT_FOUND, reading } from "./batch";
import { cellAt } from "./cell";
import { readRaw } from "./raw";
import { boxOf, loadBox, rangeAt } from "./ranges";
import { findSpills, NO_SPILLS } from "./spills";
import { isInSheet } from "./place";

const BLANK: Cell = { value: null };

/**
 * The cells of a place, row by row; null where there is no such sheet or the place lies outside it. Only the used part
 * is asked for, so that a whole column costs no more than what it holds.
 */
export async function readCells(place: Place): Promise<readonly (readonly Cell[])[] | null> {
  if (!isInSheet(place)) return null;
  return reading(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet);
    const used = loadBox(rangeAt(sheet, place).getUsedRangeOrNullObject(true)).load("hasSpill");
    try {
      await context.sync();
    } catch (error) {
      if (codeOf(error) === NOT_FOUND) return null;
      throw error;
    }
    if (used.isNullObject) return framed(place, null, []);
    const box = boxOf(used);
    const raw = await readRaw(context, sheet, box);
    const spills = used.hasSpill === false ? NO_SPILLS : await findSpills(context, sheet, box, raw, false);
    const cells = raw.values.map((values, r) => values.map((_, c) => cellAt(raw, spills, box, r, c)));
    return framed(place, box, cells);
  });
}

/** The cells of a box within a place, with blank cells around them. */
function framed(place: Box, box: Box | null, cells: readonly (readonly Cell[])[]): (readonly Cell[])[] {
  const blank = Array<Cell>(place.columns).fill(BLANK);
  return Array.from({ length: place.rows }, (_, r) => {
    const row = box ? cells[place.row + r - box.row] : undefined;
    return row ? blank.map((cell, c) => row[place.column + c - box!.column] ?? cell) : blank;
  });
}
