import {
  type ICellData,
  type IColumnData,
  type IRowData,
  type IStyleData,
  type IWorkbookData,
  type IWorksheetData,
  LocaleType,
} from "@univerjs/core";
import type { Book, Box, Cell, Sheet } from "../../workbook/model";
import { contains } from "../../workbook/address";
import { keep, type KeptOfBook, type KeptOfCell, type KeptOfSheet } from "./kept";
import { columnPixels, rowPixels } from "../size";
import { toGridStyle } from "./style";
import { toGridValue } from "./value";

/** Room beyond the used cells, so that there is somewhere to type. */
const ROOM = { rows: 200, columns: 10 };
const LEAST = { rows: 1000, columns: 26 };
const DEFAULTS = { defaultColumnWidth: 80, defaultRowHeight: 22 };

/** Whether the grid computes a formula (with its "="). */
export type Computable = (formula: string) => boolean;

/** A whole workbook for the grid. */
export function toUniver(book: Book, id: string, computable: Computable): IWorkbookData {
  const sheets = book.sheets.map((sheet, i) => toUniverSheet(sheet, `${id}-${i + 1}`, computable));
  const kept: KeptOfBook = { settings: book.settings, externalLinks: book.externalLinks };
  return {
    id,
    name: "",
    appVersion: "",
    locale: LocaleType.ZH_CN,
    styles: {},
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    custom: keep(kept),
  };
}

/** A sheet for the grid. Cells that a spill fills stay blank there: the grid fills them itself. */
export function toUniverSheet(
  sheet: Sheet,
  id: string,
  computable: Computable,
): Partial<IWorksheetData> & { readonly id: string } {
  const spills = spilling(sheet, computable);
  const cellData: Record<number, Record<number, ICellData>> = {};
  let width = 0;
  sheet.rows.forEach((row, r) => {
    const cells: Record<number, ICellData> = {};
    row?.forEach((cell, c) => {
      if (!cell) return;
      const filled = spills.some((box) => contains(box, r, c) && (box.row !== r || box.column !== c));
      const data = toUniverCell(filled ? { value: null, note: cell.note, style: cell.style } : cell, computable);
      if (data) cells[c] = data;
    });
    width = Math.max(width, row?.length ?? 0);
    if (Object.keys(cells).length > 0) cellData[r] = cells;
  });
  const kept: KeptOfSheet = {
    protected: sheet.protected || undefined,
    veryHidden: sheet.visibility === "veryHidden" || undefined,
    validations: sheet.validations.length > 0 ? sheet.validations : undefined,
  };
  return {
    id,
    name: sheet.name,
    ...DEFAULTS,
    hidden: sheet.visibility === "visible" ? 0 : 1,
    rowCount: Math.max(LEAST.rows, sheet.rows.length + ROOM.rows),
    columnCount: Math.max(LEAST.columns, width + ROOM.columns),
    cellData,
    mergeData: sheet.merges.map(rangeOf),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    ...(sheet.frozen && { freeze: freeze(sheet.frozen) }),
    custom: keep(kept),
  };
}

export const rangeOf = ({ row, column, rows, columns }: Box) => ({
  startRow: row,
  endRow: row + rows - 1,
  startColumn: column,
  endColumn: column + columns - 1,
});

const freeze = ({ rows, columns }: { readonly rows: number; readonly columns: number }) => ({
  xSplit: columns,
  ySplit: rows,
  startRow: rows > 0 ? rows : -1,
  startColumn: columns > 0 ? columns : -1,
});

function spilling(sheet: Sheet, computable: Computable): readonly Box[] {
  return sheet.rows.flatMap((row) =>
    (row ?? []).flatMap((cell) => (cell?.spill && cell.formula && computable(cell.formula) ? [cell.spill] : [])),
  );
}

function toUniverCell(cell: Cell, computable: Computable): ICellData | null {
  const style: IStyleData | undefined = cell.style && toGridStyle(cell.style);
  const live = cell.formula !== undefined && computable(cell.formula);
  const kept: KeptOfCell = {
    note: cell.note,
    unlocked: cell.style?.locked === false || undefined,
    formula:
      cell.formula !== undefined && !live
        ? { text: cell.formula, value: cell.value, ...(cell.spill && { spill: cell.spill }) }
        : undefined,
  };
  const custom = keep(kept);
  const data: ICellData = {
    ...toGridValue(cell.value),
    ...(live && { f: cell.formula }),
    ...(style && { s: style }),
    ...(custom && { custom }),
  };
  return Object.keys(data).length > 0 ? data : null;
}

/** Columns that are not as wide as usual, or hidden. */
function columnData({ widths, hiddenColumns }: Sheet): IWorksheetData["columnData"] {
  const found: Record<number, Partial<IColumnData>> = {};
  for (const [index, width] of widths) found[index] = { w: columnPixels(width) };
  for (const index of hiddenColumns) found[index] = { ...found[index], hd: 1 };
  return found;
}

/** Rows that are not as high as usual, or hidden. A height from the file stays whatever the row holds. */
function rowData({ heights, hiddenRows }: Sheet): IWorksheetData["rowData"] {
  const found: Record<number, Partial<IRowData>> = {};
  for (const [index, height] of heights) found[index] = { h: rowPixels(height), ia: 0 };
  for (const index of hiddenRows) found[index] = { ...found[index], hd: 1 };
  return found;
}
