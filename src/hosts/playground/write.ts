import type { ICellData, Worksheet } from "@univerjs/core";
import { SetRangeValuesCommand, SetWorksheetColumnCountCommand, SetWorksheetRowCountCommand } from "@univerjs/sheets";
import { boxToA1, COLUMNS, ROWS } from "../../workbook/address";
import type { Box } from "../../workbook/model";
import type { Entry, Outcome, Place } from "../port";
import { boxOf, SheetCells } from "./from-univer";
import type { GridBook } from "./grid-book";
import { isFree } from "./protection";
import { rangeOf } from "./to-univer";
import { toGridValue } from "./value";

type Refusal = Extract<Outcome, { readonly ok: false }>;

/** Writes values and formulas in one step that can be undone, after a look at what is there. */
export async function write(
  book: GridBook,
  at: Pick<Place, "sheet" | "row" | "column">,
  entries: readonly (readonly Entry[])[],
  overwrite: boolean,
): Promise<Outcome> {
  await book.calculation.settled();
  const sheet = book.sheet(at.sheet);
  if (!sheet) return { ok: false, reason: "missing", detail: at.sheet };
  const box = { row: at.row, column: at.column, rows: entries.length, columns: entries[0]?.length ?? 0 };
  const refusal =
    misshapen(entries, box) ??
    unfit(book, entries) ??
    merged(sheet, box) ??
    guarded(sheet, box) ??
    (overwrite ? null : filledCells(book, sheet, box));
  if (refusal) return refusal;
  makeRoom(book, sheet, box);
  const done = book.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: book.workbook.getUnitId(),
    subUnitId: sheet.getSheetId(),
    range: rangeOf(box),
    value: matrix(box, entries),
  });
  await book.calculation.settled();
  return done
    ? { ok: true, place: { sheet: sheet.getName(), ...box } }
    : { ok: false, reason: "failed", detail: SetRangeValuesCommand.id };
}

const invalid = (detail: string): Refusal => ({ ok: false, reason: "invalid", detail });

function misshapen(entries: readonly (readonly Entry[])[], { row, column, rows, columns }: Box): Refusal | null {
  if (columns === 0 || entries.some((cells) => cells.length !== columns)) return invalid(`${rows} × ${columns}`);
  const inside = row >= 0 && column >= 0 && row + rows <= ROWS && column + columns <= COLUMNS;
  return inside ? null : invalid(`${row}, ${column}`);
}

function unfit(book: GridBook, entries: readonly (readonly Entry[])[]): Refusal | null {
  for (const entry of entries.flat()) {
    if ("formula" in entry ? !isFormula(book, entry.formula) : isNoNumber(entry.value))
      return invalid("formula" in entry ? entry.formula : String(entry.value));
  }
  return null;
}

const isNoNumber = (value: unknown): boolean => typeof value === "number" && !Number.isFinite(value);

/** What the grid can compute. A name that nobody knows is taken: it shows as #NAME?, as it does in Excel. */
function isFormula(book: GridBook, text: string): boolean {
  if (!text.startsWith("=") || text.trim() === "=") return false;
  const fault = book.uncomputable(text);
  return !fault || fault.kind === "name";
}

/** What is written under a merge would not show. */
function merged(sheet: Worksheet, box: Box): Refusal | null {
  const merge = sheet
    .getMergeData()
    .find((range) =>
      cellsOf(intersection(box, boxOf(range))).some(
        ([row, column]) => row !== range.startRow || column !== range.startColumn,
      ),
    );
  return merge ? invalid(`${sheet.getName()}!${boxToA1(boxOf(merge))}`) : null;
}

function intersection(one: Box, other: Box): Box {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : { row, column, rows: 0, columns: 0 };
}

function guarded(sheet: Worksheet, box: Box): Refusal | null {
  const free = cellsOf(box).every(([row, column]) => isFree(sheet, { row, column }));
  return free ? null : { ok: false, reason: "protected", detail: sheet.getName() };
}

function filledCells(book: GridBook, sheet: Worksheet, box: Box): Refusal | null {
  const cells = new SheetCells(book.source, sheet);
  const filled = cellsOf(box).filter(([row, column]) => {
    const cell = cells.at(row, column);
    return cell !== undefined && (cell.value !== null || cell.formula !== undefined);
  });
  if (filled.length === 0) return null;
  const places = filled.map(([row, column]) => ({ sheet: sheet.getName(), row, column, rows: 1, columns: 1 }));
  return { ok: false, reason: "filled", filled: places };
}

const cellsOf = ({ row, column, rows, columns }: Box): (readonly [number, number])[] =>
  Array.from({ length: rows * columns }, (_, i) => [row + Math.floor(i / columns), column + (i % columns)] as const);

function makeRoom(book: GridBook, sheet: Worksheet, box: Box): void {
  const target = { unitId: book.workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  const [rows, columns] = [box.row + box.rows, box.column + box.columns];
  if (rows > sheet.getRowCount())
    book.commands.syncExecuteCommand(SetWorksheetRowCountCommand.id, { ...target, rowCount: rows });
  if (columns > sheet.getColumnCount())
    book.commands.syncExecuteCommand(SetWorksheetColumnCountCommand.id, { ...target, columnCount: columns });
}

function matrix(box: Box, entries: readonly (readonly Entry[])[]): Record<number, Record<number, ICellData>> {
  return Object.fromEntries(
    entries.map((cells, r) => [
      box.row + r,
      Object.fromEntries(cells.map((entry, c) => [box.column + c, cellData(entry)])),
    ]),
  );
}

/** Every part of the cell's content anew, so that nothing of an older formula or text stays behind. */
function cellData(entry: Entry): ICellData {
  const content = { f: null, si: null, p: null, v: null, t: null };
  return "formula" in entry ? { ...content, f: entry.formula } : { ...content, ...toGridValue(entry.value) };
}
