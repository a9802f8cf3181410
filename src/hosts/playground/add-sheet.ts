import { generateRandomId } from "@univerjs/core";
import { InsertSheetCommand, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { CellValue, Sheet } from "../../workbook/model";
import { legalSheetNames } from "../../workbook/sheet-names";
import type { Outcome } from "../port";
import type { GridBook } from "./grid-book";
import { toUniverSheet } from "./to-univer";

/** Adds a whole sheet behind the last one, in one step that can be undone. Its name is made legal, and unlike others. */
export async function addSheet(book: GridBook, sheet: Sheet): Promise<Outcome> {
  if (sheet.rows.some((row) => row?.some((cell) => cell && isNoNumber(cell.value))))
    return { ok: false, reason: "invalid", detail: sheet.name };
  const name = legalSheetNames([...book.workbook.getSheetsName(), sheet.name]).at(-1)!;
  const unitId = book.workbook.getUnitId();
  const computable = (formula: string) => book.uncomputable(formula, name) === null;
  const made = toUniverSheet({ ...sheet, name }, generateRandomId(), computable);
  const index = book.workbook.getSheets().length;
  const front = keepInFront(book, made.id);
  const done = book.commands.syncExecuteCommand(InsertSheetCommand.id, { unitId, index, sheet: made });
  await book.calculation.settled();
  front();
  if (!done) return { ok: false, reason: "failed", detail: InsertSheetCommand.id };
  const rows = Math.max(1, sheet.rows.length);
  const columns = Math.max(1, ...sheet.rows.map((row) => row?.length ?? 0));
  return { ok: true, place: { sheet: name, row: 0, column: 0, rows, columns } };
}

/** The grid brings a new sheet to the front; adding one is no reason to leave the sheet the user works on. */
function keepInFront(book: GridBook, added: string): () => void {
  const unitId = book.workbook.getUnitId();
  const subUnitId = book.workbook.getActiveSheet(true)?.getSheetId();
  const activations = book.commands.onCommandExecuted(({ id, params }) => {
    if (id === SetWorksheetActiveOperation.id && (params as { subUnitId?: string }).subUnitId === added && subUnitId)
      book.commands.syncExecuteCommand(id, { unitId, subUnitId });
  });
  return () => activations.dispose();
}

const isNoNumber = (value: CellValue): boolean => typeof value === "number" && !Number.isFinite(value);
