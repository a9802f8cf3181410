import type { Cell, Sheet } from "../../workbook/model";
import { BAND_CELLS, codeOf, inBands, NOT_FOUND, reading } from "./batch";
import { cellAt } from "./cell";
import { readFrame, type Used } from "./frame";
import { readRaw } from "./raw";
import { rangeAt } from "./ranges";
import type { Remark } from "./remarks";
import { findSpills, NO_SPILLS } from "./spills";

/**
 * The whole used part of a sheet: values, formulas, number formats, spills, notes, merges, what is hidden or frozen.
 * Widths, heights, other styles and validations are left out: nothing that reads a workbook asks for them.
 * Null where there is no such sheet.
 */
export async function readSheet(name: string): Promise<Sheet | null> {
  return reading(async (context) => {
    try {
      return await readWhole(context, context.workbook.worksheets.getItem(name));
    } catch (error) {
      if (codeOf(error) === NOT_FOUND) return null;
      throw error;
    }
  });
}

async function readWhole(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<Sheet> {
  const { name, visibility, isProtected, used, merges, frozen, remarks } = await readFrame(context, sheet);
  if (remarks.length > 0) await context.sync();
  const [hiddenRows, hiddenColumns] = used
    ? await readHidden(context, sheet, used)
    : [new Set<number>(), new Set<number>()];
  const rows = used ? await readRows(context, sheet, used) : [];
  putRemarks(
    rows,
    remarks.map((remark) => remark()),
  );
  return {
    name,
    visibility,
    rows,
    merges,
    hiddenRows,
    hiddenColumns,
    widths: new Map(),
    heights: new Map(),
    ...(frozen && { frozen }),
    validations: [],
    ...(isProtected && { protected: true }),
  };
}

type Rows = (Cell | undefined)[][];

async function readRows(context: Excel.RequestContext, sheet: Excel.Worksheet, used: Used): Promise<Rows> {
  const raw = await readRaw(context, sheet, used);
  const spills = used.hasSpill === false ? NO_SPILLS : await findSpills(context, sheet, used, raw, false);
  const rows: Rows = [];
  raw.values.forEach((values, r) =>
    values.forEach((_, c) => {
      const cell = cellAt(raw, spills, used, r, c);
      if (cell.value !== null || cell.formula !== undefined) (rows[used.row + r] ??= [])[used.column + c] = cell;
    }),
  );
  return rows;
}

/** The hidden rows and columns, asked for one by one only where some are hidden and others not. */
async function readHidden(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  used: Used,
): Promise<[rows: Set<number>, columns: Set<number>]> {
  const [rows, columns] = [new Set<number>(), new Set<number>()];
  const put = (set: Set<number>, first: number, hidden: readonly (boolean | undefined)[]) =>
    hidden.forEach((one, i) => one && set.add(first + i));
  if (used.rowsHidden) put(rows, used.row, Array<boolean>(used.rows).fill(true));
  if (used.rowsHidden === null)
    await inBands(used.rows, BAND_CELLS, async (first, count) => {
      const band = rangeAt(sheet, { ...used, row: used.row + first, rows: count });
      const properties = band.getRowProperties({ rowHidden: true });
      await context.sync();
      put(
        rows,
        used.row + first,
        properties.value.map(({ rowHidden }) => rowHidden),
      );
    });
  if (used.columnsHidden) put(columns, used.column, Array<boolean>(used.columns).fill(true));
  if (used.columnsHidden === null) {
    const properties = rangeAt(sheet, used).getColumnProperties({ columnHidden: true });
    await context.sync();
    put(
      columns,
      used.column,
      properties.value.map(({ columnHidden }) => columnHidden),
    );
  }
  return [rows, columns];
}

/** A note may stand on a blank cell; where there are two, the note comes after the comment. */
function putRemarks(rows: Rows, remarks: readonly Remark[]): void {
  for (const { row, column, text } of remarks) {
    const cells = (rows[row] ??= []);
    const cell = cells[column] ?? { value: null };
    cells[column] = { ...cell, note: cell.note === undefined ? text : `${cell.note}\n${text}` };
  }
}
