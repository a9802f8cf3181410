import type { Language } from "../../text/text";
import type { Cell } from "../../workbook/model";
import type { Place, Unsubscribe, WorkbookPort } from "../port";
import { addSheet } from "./add-sheet";
import { fromUniverSheet, SheetCells, visibilityOf } from "./from-univer";
import type { GridBook } from "./grid-book";
import { keep, kept, type KeptOfBook } from "./kept";
import { currentPlace, onSelection, select } from "./selection";
import { write } from "./write";

const BLANK: Cell = { value: null };

/** The playground's grid as a workbook for the pane. Whatever is read is computed to the end. */
export function playgroundPort(book: GridBook, language: Language): WorkbookPort {
  return {
    kind: "playground",
    language,

    sheets: async () =>
      book.workbook.getSheets().map((sheet) => ({ name: sheet.getName(), visibility: visibilityOf(sheet) })),

    async readSheet(name) {
      await book.calculation.settled();
      const sheet = book.sheet(name);
      return sheet && fromUniverSheet(book.source, sheet);
    },

    async readCells(place) {
      await book.calculation.settled();
      const sheet = book.sheet(place.sheet);
      if (!sheet) return null;
      const cells = new SheetCells(book.source, sheet);
      return indexes(place.row, place.rows).map((row) =>
        indexes(place.column, place.columns).map((column) => cells.at(row, column) ?? BLANK),
      );
    },

    selection: async () => currentPlace(book),
    select: async (place) => select(book, place),
    onSelection: async (listener) => onSelection(book, listener),
    onChange: async (listener) => onSettledChange(book, listener),

    write: (place, entries, options) => write(book, place, entries, options?.overwrite === true),
    addSheet: (sheet) => addSheet(book, sheet),

    facts: async () => ({ program: "Univer", workbook: null, calculation: "automatic", supports: [] }),

    setting: async (key) => kept<KeptOfBook>(book.workbook.getCustomMetadata()).settings?.[key] ?? null,
    async keepSetting(key, value) {
      const before = kept<KeptOfBook>(book.workbook.getCustomMetadata());
      const others = Object.entries(before.settings ?? {}).filter(([name]) => name !== key);
      const settings = Object.fromEntries(value === null ? others : [...others, [key, value]]);
      book.workbook.setCustomMetadata(keep<KeptOfBook>({ ...before, settings }));
      book.noteSetting();
    },
  };
}

const indexes = (from: number, count: number): number[] => Array.from({ length: count }, (_, i) => from + i);

/** Tells of changes once the formulas have followed them. */
function onSettledChange(book: GridBook, listener: (place: Place) => void): Unsubscribe {
  return book.onChange(async ({ sheetId, box }) => {
    await book.calculation.settled();
    const sheet = book.workbook.getSheetBySheetId(sheetId);
    if (!sheet) return;
    const whole = { row: 0, column: 0, rows: sheet.getRowCount(), columns: sheet.getColumnCount() };
    listener({ sheet: sheet.getName(), ...(box ?? whole) });
  });
}
