import { languageOf } from "../../text/text";
import type { WorkbookPort } from "../port";
import { addSheet } from "./add-sheet";
import { onChange } from "./changes";
import { readCells } from "./read-cells";
import { readSheet } from "./read-sheet";
import { facts } from "./facts";
import { onSelection, select, selection } from "./selection";
import { keepSetting, setting } from "./settings";
import { sheets } from "./sheets";
import { write } from "./write";

/** The workbook open in Excel, through Office.js, which must be ready. */
export function createExcelPort(): WorkbookPort {
  const language = languageOf(Office.context.displayLanguage);
  return {
    kind: "excel",
    language,
    sheets,
    readSheet,
    readCells,
    selection,
    select,
    onSelection,
    onChange,
    write: (place, entries, options) => write(place, entries, options?.overwrite === true, language),
    addSheet: (sheet) => addSheet(sheet, language),
    facts,
    setting,
    keepSetting,
  };
}
