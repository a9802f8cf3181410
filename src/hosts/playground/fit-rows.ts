import { generateRandomId, type IRange, type Worksheet } from "@univerjs/core";
import { MarkDirtyRowAutoHeightOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import type { GridBook } from "./grid-book";

/**
 * Makes rows as high as their wrapped text and larger letters ask, where the file gives them no height: Excel does so
 * when it opens a workbook, the grid only when a cell is edited. Each sheet once, when it is first shown.
 */
export function fitRowsWhenShown(book: GridBook): () => void {
  const fitted = new WeakSet<Worksheet>();
  const fit = () => {
    const sheet = book.workbook.getActiveSheet(true);
    if (!sheet || fitted.has(sheet)) return;
    fitted.add(sheet);
    const ranges = freeRows(sheet);
    const target = { unitId: sheet.getUnitId(), subUnitId: sheet.getSheetId() };
    if (ranges.length > 0)
      void book.commands.executeCommand(MarkDirtyRowAutoHeightOperation.id, {
        ...target,
        ranges,
        id: generateRandomId(),
      });
  };
  const stopOpened = book.onOpened(fit);
  const shown = book.commands.onCommandExecuted(({ id }) => {
    // The sheet is drawn in the next frame; only then can its rows be measured.
    if (id === SetWorksheetActiveOperation.id) requestAnimationFrame(fit);
  });
  return () => {
    stopOpened();
    shown.dispose();
  };
}

/** The rows that hold something and have no height of their own, in runs. */
function freeRows(sheet: Worksheet): IRange[] {
  const { rowData } = sheet.getSnapshot();
  const ranges: IRange[] = [];
  const last = sheet.getColumnCount() - 1;
  for (let row = 0, end = sheet.getLastRowWithContent(); row <= end; row++) {
    if (rowData[row]?.ia === 0) continue;
    const run = ranges.at(-1);
    if (run?.endRow === row - 1) run.endRow = row;
    else ranges.push({ startRow: row, endRow: row, startColumn: 0, endColumn: last });
  }
  return ranges;
}
