import { LocaleType, LogLevel, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { CalculationMode, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import enUS from "@univerjs/preset-sheets-core/locales/en-US";
import zhCN from "@univerjs/preset-sheets-core/locales/zh-CN";
import type { Language, Text } from "../../text/text";
import { fitRowsWhenShown } from "./fit-rows";
import { formulaWords, guardGrid, protectedWords } from "./guards";
import { GridBook } from "./grid-book";
import { isFree } from "./protection";
import type { GridFunctions } from "./runtime/functions";
import type { Messages } from "./runtime/messages";

export interface Grid {
  readonly book: GridBook;
  setDark(dark: boolean): void;
  dispose(): void;
}

export interface GridOptions {
  readonly container: HTMLElement;
  readonly language: Language;
  readonly dark: boolean;
  readonly functions: GridFunctions;
  readonly messages: Messages;
  /** Told why something the user did was not taken. */
  readonly refuse: (why: Text) => void;
}

/** The grid in a page. The functions are known before any workbook is, so that every formula finds them. */
export function createGrid({ container, language, dark, functions, messages, refuse }: GridOptions): Grid {
  const univer = new Univer({
    locale: language === "zh" ? LocaleType.ZH_CN : LocaleType.EN_US,
    locales: { [LocaleType.ZH_CN]: zhCN, [LocaleType.EN_US]: enUS },
    logLevel: LogLevel.ERROR,
    darkMode: dark,
  });
  const { plugins } = UniverSheetsCorePreset({
    container,
    header: true,
    ribbonType: "simple",
    disableAutoFocus: true,
    formula: {
      function: functions.functions,
      description: functions.descriptions,
      initialFormulaComputing: CalculationMode.FORCED,
    },
  });
  for (const plugin of plugins) {
    if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
    else univer.registerPlugin(plugin);
  }
  const api = FUniver.newAPI(univer);
  const names = functions.functions.map(([, name]) => name);
  const book = new GridBook(univer.__getInjector(), names, messages);
  const stops = [fitRowsWhenShown(book), guardGrid(book, refuse), guardEditor(api, book, refuse)];
  return {
    book,
    setDark: (on) => api.toggleDarkMode(on),
    dispose: () => {
      for (const stop of stops) stop();
      book.dispose();
      univer.dispose();
    },
  };
}

/** Keeps the editor from opening where nothing may change, and open while a formula in it cannot be taken. */
function guardEditor(api: FUniver, book: GridBook, refuse: (why: Text) => void): () => void {
  const starts = api.addEvent(api.Event.BeforeSheetEditStart, (edit) => {
    const sheet = edit.worksheet.getSheet();
    if (isFree(sheet, edit)) return;
    edit.cancel = true;
    refuse(protectedWords(sheet));
  });
  const ends = api.addEvent(api.Event.BeforeSheetEditEnd, (edit) => {
    const text = edit.value.toPlainText().trim();
    const why = edit.isConfirm && text.startsWith("=") ? formulaWords(book.uncomputable(text)) : null;
    if (!why) return;
    edit.cancel = true;
    refuse(why);
  });
  return () => {
    starts.dispose();
    ends.dispose();
  };
}
