import type { Text } from "../text/text";

/** Something a reader of the workbook should know, though it was read. */
export interface Note {
  readonly code: "macros" | "date-1904" | "sheets-skipped" | "values-only" | "encoding";
  readonly message: Text;
  readonly params: Readonly<Record<string, string | number>>;
}

export const macrosNote = (): Note => ({
  code: "macros",
  params: {},
  message: { zh: "工作簿含宏，未运行。", en: "The workbook has macros; they were not run." },
});

export const date1904Note = (): Note => ({
  code: "date-1904",
  params: {},
  message: {
    zh: "工作簿使用 1904 日期系统，日期已换算。",
    en: "The workbook counts dates from 1904; they were converted.",
  },
});

export const skippedNote = (sheets: readonly string[]): Note => ({
  code: "sheets-skipped",
  params: { sheets: sheets.join("、") },
  message: {
    zh: `以下工作表没有单元格（图表、对话框或宏表），未读取：${sheets.join("、")}。`,
    en: `These sheets hold no cells (charts, dialogs or macro sheets) and were not read: ${sheets.join(", ")}.`,
  },
});

export const valuesOnlyNote = (): Note => ({
  code: "values-only",
  params: {},
  message: {
    zh: "旧格式 .xls 只读取数值，不含公式；需要核对公式时请另存为 .xlsx。",
    en: "From the old .xls only values are read, no formulas; to check formulas, save it as .xlsx.",
  },
});

export const encodingNote = (encoding: string, delimiter: string): Note => ({
  code: "encoding",
  params: { encoding, delimiter },
  message: {
    zh: `按 ${encoding} 编码、以${delimiter === "\t" ? "制表符" : `“${delimiter}”`}分隔读取。`,
    en: `Read as ${encoding}, separated by ${delimiter === "\t" ? "tabs" : `"${delimiter}"`}.`,
  },
});
