import { contains } from "../../workbook/address";
import type { Box } from "../../workbook/model";
import { inBands } from "./batch";
import { formulaOf, isBlank } from "./cell";
import { boxOf, loadBox, rangeAt } from "./ranges";
import type { Raw } from "./raw";

/** The arrays that formulas spill into a box of a sheet. */
export interface Spills {
  /** The box that each formula fills, also beyond the box that was asked for. */
  readonly boxes: readonly Box[];
  /** Whether a cell is filled by a formula in another cell. */
  isFilled(row: number, column: number): boolean;
}

export const NO_SPILLS: Spills = { boxes: [], isFilled: () => false };

type Cell = readonly [row: number, column: number];

/** Questions about single cells in one request. */
const AT_ONCE = 500;

/**
 * Finds the arrays in a box. Excel tells of a spill only cell by cell, so columns without one are left out first, and
 * of formulas that read alike the first is asked before the others: they may be the array it fills.
 * @param thorough Also asks of cells without a formula whether an array from outside the box fills them.
 */
export async function findSpills(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  box: Box,
  raw: Raw,
  thorough: boolean,
): Promise<Spills> {
  const boxes: Box[] = [];
  const filled = new Set<string>();
  const isCovered = ([row, column]: Cell) => boxes.some((spill) => contains(spill, row, column));
  const ask = async (cells: readonly Cell[]) => {
    for (const { cell, area, spills } of await spillsAt(context, sheet, cells)) {
      if (area) boxes.push(area);
      else if (spills) filled.add(cell.join());
    }
  };
  const columns = await spillingColumns(context, sheet, box);
  const cells = columns.flatMap((column) =>
    raw.values.flatMap((_, r): Cell[] => (isBlank(raw, r, column - box.column) ? [] : [[box.row + r, column]])),
  );
  const formula = ([row, column]: Cell) => formulaOf(raw, row - box.row, column - box.column);
  const alike = (cell: Cell, [row, column]: Cell) =>
    contains(box, row, column) && formula(cell) === formula([row, column]);
  const withFormula = cells.filter((cell) => formula(cell) !== undefined);
  const isFirst = (cell: Cell) => !alike(cell, [cell[0] - 1, cell[1]]) && !alike(cell, [cell[0], cell[1] - 1]);
  await ask(withFormula.filter(isFirst));
  await ask(withFormula.filter((cell) => !isFirst(cell) && !isCovered(cell)));
  if (thorough) await ask(cells.filter((cell) => formula(cell) === undefined && !isCovered(cell)));
  return {
    boxes,
    isFilled: (row, column) =>
      filled.has(`${row},${column}`) ||
      boxes.some((spill) => contains(spill, row, column) && (spill.row !== row || spill.column !== column)),
  };
}

async function spillingColumns(context: Excel.RequestContext, sheet: Excel.Worksheet, box: Box): Promise<number[]> {
  const columns = Array.from({ length: box.columns }, (_, i) =>
    rangeAt(sheet, { ...box, column: box.column + i, columns: 1 }).load("hasSpill"),
  );
  await context.sync();
  return columns.flatMap(({ hasSpill }, i) => (hasSpill === false ? [] : [box.column + i]));
}

async function spillsAt(context: Excel.RequestContext, sheet: Excel.Worksheet, cells: readonly Cell[]) {
  const found: { cell: Cell; area: Box | null; spills: boolean }[] = [];
  await inBands(cells.length, AT_ONCE, async (first, count) => {
    const asked = cells.slice(first, first + count).map((cell) => {
      const range = rangeAt(sheet, { row: cell[0], column: cell[1], rows: 1, columns: 1 }).load("hasSpill");
      const area = range.getSpillingToRangeOrNullObject();
      return { cell, range, area: loadBox(area) };
    });
    await context.sync();
    for (const { cell, range, area } of asked)
      found.push({ cell, area: area.isNullObject ? null : boxOf(area), spills: range.hasSpill });
  });
  return found;
}
