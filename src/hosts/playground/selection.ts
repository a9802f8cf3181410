import { SetSelectionsOperation, SetWorksheetActiveOperation, SheetsSelectionsService } from "@univerjs/sheets";
import type { Place, Unsubscribe } from "../port";
import { boxOf } from "./from-univer";
import type { GridBook } from "./grid-book";
import { rangeOf } from "./to-univer";

/** What is selected on the sheet in front. */
export function currentPlace(book: GridBook): Place | null {
  const sheet = book.workbook.getActiveSheet(true);
  const range = book.injector.get(SheetsSelectionsService).getCurrentLastSelection()?.range;
  if (!sheet || !range) return null;
  const { row, column, rows, columns } = boxOf(range);
  // A whole row or column selected by its head has no end of its own.
  const [wholeColumn, wholeRow] = [Number.isNaN(row), Number.isNaN(column)];
  return {
    sheet: sheet.getName(),
    row: wholeColumn ? 0 : row,
    column: wholeRow ? 0 : column,
    rows: wholeColumn ? sheet.getRowCount() : rows,
    columns: wholeRow ? sheet.getColumnCount() : columns,
  };
}

/** Brings a place to the front and selects it; false where there is no such visible place. */
export function select(book: GridBook, place: Place): boolean {
  const sheet = book.sheet(place.sheet);
  if (!sheet || sheet.isSheetHidden() || !fits(place, sheet.getRowCount(), sheet.getColumnCount())) return false;
  const target = { unitId: book.workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  if (book.workbook.getActiveSheet(true) !== sheet)
    book.commands.syncExecuteCommand(SetWorksheetActiveOperation.id, target);
  const range = rangeOf(place);
  const primary = {
    actualRow: place.row,
    actualColumn: place.column,
    ...range,
    isMerged: false,
    isMergedMainCell: false,
  };
  return book.commands.syncExecuteCommand(SetSelectionsOperation.id, {
    ...target,
    reveal: true,
    selections: [{ range, primary, style: null }],
  });
}

const fits = ({ row, column, rows, columns }: Place, height: number, width: number): boolean =>
  row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= height && column + columns <= width;

/** Tells of every new selection, a change of the sheet in front included. */
export function onSelection(book: GridBook, listener: (place: Place) => void): Unsubscribe {
  let last = "";
  const tell = () => {
    const place = currentPlace(book);
    const key = JSON.stringify(place);
    if (!place || key === last) return;
    last = key;
    listener(place);
  };
  const moves = book.commands.onCommandExecuted(({ id }) => {
    if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) tell();
  });
  return () => moves.dispose();
}
