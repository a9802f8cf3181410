import type { Text } from "../text/text";

export type RefusalCode =
  | "encrypted"
  | "corrupt"
  | "too-large"
  | "bomb"
  | "unsupported"
  | "empty"
  | "timeout"
  | "cancelled"
  | "failed";

/** Why a file was not read, and what to do. `params` hold what the message names. */
export interface Refusal {
  readonly code: RefusalCode;
  readonly message: Text;
  readonly params: Readonly<Record<string, string | number>>;
}

type Params = Readonly<Record<string, string | number>>;

const KINDS: Readonly<Record<string, Text>> = {
  xlsb: { zh: "二进制工作簿（.xlsb）", en: "a binary workbook (.xlsb)" },
  biff5: { zh: "Excel 95 或更早的 .xls", en: "an .xls of Excel 95 or older" },
  et: { zh: "WPS 表格文件（.et）", en: "a WPS spreadsheet (.et)" },
  ods: { zh: "OpenDocument 表格（.ods）", en: "an OpenDocument spreadsheet (.ods)" },
  word: { zh: "文字文档", en: "a word-processing document" },
  slides: { zh: "演示文稿", en: "a presentation" },
  pdf: { zh: "PDF 文件", en: "a PDF" },
  image: { zh: "图片", en: "an image" },
  html: { zh: "网页（HTML）", en: "a web page (HTML)" },
  xml: { zh: "XML 文件", en: "an XML file" },
  archive: { zh: "压缩包", en: "an archive" },
  unknown: { zh: "无法识别的文件", en: "a file of an unknown kind" },
};

const UNITS: Readonly<Record<string, Text>> = {
  bytes: { zh: "字节", en: "bytes" },
  rows: { zh: "行", en: "rows" },
  columns: { zh: "列", en: "columns" },
};

type BombKind = "entries" | "inflation" | "entities" | "cells";

const MESSAGES: Readonly<Record<RefusalCode, (params: Params) => Text>> = {
  encrypted: () => ({
    zh: "工作簿设有打开密码。请在 Excel 或 WPS 中取消密码后另存为 .xlsx，再选择该文件。",
    en: "The workbook needs a password to open. Remove the password in Excel or WPS, save as .xlsx, and choose that file.",
  }),
  corrupt: ({ part }) => ({
    zh: `文件已损坏或不完整${part ? `（${part}）` : ""}。请用 Excel 打开并修复，另存为 .xlsx 后重试；打不开时请向提供者重新索取。`,
    en: `The file is damaged or incomplete${part ? ` (${part})` : ""}. Open and repair it in Excel, save as .xlsx and try again; if it does not open, ask its sender for it again.`,
  }),
  "too-large": ({ size, limit, unit }) => ({
    zh: `文件过大：${size} ${UNITS[unit as string]?.zh ?? "字节"}${limit ? `，上限 ${limit}` : "，内存不足"}。请按阶段或评审组拆分，或删去图片后另存。`,
    en: `The file is too large: ${size} ${UNITS[unit as string]?.en ?? "bytes"}${limit ? `, at most ${limit}` : ", memory ran out"}. Split it by stage or panel, or remove pictures and save again.`,
  }),
  bomb: ({ what, part, limit }) => {
    const where = { zh: part ? `（${part}）` : "", en: part ? ` (${part})` : "" };
    const [zh, en] = {
      entries: [`文件内含部件过多，上限 ${limit} 个`, `The file holds too many parts, at most ${limit}`],
      inflation: [`文件展开后异常庞大${where.zh}`, `The file unpacks to far more than it should${where.en}`],
      entities: [
        `文件自带实体定义${where.zh}，正常工作簿不会有`,
        `The file defines entities of its own${where.en}, as no honest workbook does`,
      ],
      cells: [`单元格过多，上限 ${limit} 个`, `There are too many cells, at most ${limit}`],
    }[what as BombKind];
    return {
      zh: `${zh}，为安全起见不予读取。请确认来源；确属评审文件的，请删去无用内容或拆分后，在 Excel 中另存为新的 .xlsx。`,
      en: `${en}; it is not read, for safety. Check where it came from; if it is yours, remove what is not needed or split it, and save it anew as .xlsx in Excel.`,
    };
  },
  unsupported: ({ kind }) => {
    const name = KINDS[kind as string] ?? KINDS.unknown!;
    return {
      zh: `不支持此类文件：${name.zh}。请在 Excel 或 WPS 中打开，另存为“Excel 工作簿（.xlsx）”。`,
      en: `This kind of file is not read: ${name.en}. Open it in Excel or WPS and save it as an Excel workbook (.xlsx).`,
    };
  },
  empty: () => ({
    zh: "文件是空的。请确认选对了文件，或请提供者重新发送。",
    en: "The file is empty. Check that it is the right file, or ask its sender for it again.",
  }),
  timeout: ({ seconds }) => ({
    zh: `读取超过 ${seconds} 秒，已停止。请拆分文件，或在 Excel 中另存为新的 .xlsx 后重试。`,
    en: `Reading took longer than ${seconds} s and was stopped. Split the file, or save it anew as .xlsx in Excel and try again.`,
  }),
  failed: () => ({
    zh: "读取程序未能运行。请重新打开本页或重新运行命令后再试。",
    en: "The reader did not run. Open this page or run the command again, and try once more.",
  }),
  cancelled: () => ({ zh: "已取消读取。", en: "Reading was cancelled." }),
};

/** A refusal with its words. */
export const refusal = (code: RefusalCode, params: Params = {}): Refusal => ({
  code,
  message: MESSAGES[code](params),
  params,
});

/** Carries a refusal up to the door of this folder, where it becomes a value. */
export class Refused extends Error {
  readonly refusal: Refusal;
  constructor(code: RefusalCode, params: Params = {}) {
    super(code);
    this.refusal = refusal(code, params);
  }
}
