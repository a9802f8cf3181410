import type { Publicity } from "../../../schemes/office";
import { isUnsaid } from "../../../schemes/scheme";
import type { Text } from "../../../text/text";

/** The words for the office's counts: texts, forms, days. */
export const officeTexts = {
  publicity: { zh: "公示期", en: "Publicity" },
  announced: { zh: "公告日", en: "Announced on" },
  announcedHint: { zh: "公告当天不计，从次日起算。", en: "That day is not counted; counting starts the next day." },
  basis: { zh: "按", en: "As" },
  own: { zh: "自己填天数", en: "days of your own" },
  days: { zh: "天数", en: "Days" },
  unit: { zh: "怎么算", en: "Counted in" },
  workday: { zh: "工作日", en: "working days" },
  day: { zh: "日历日", en: "calendar days" },
  noDate: { zh: "填了公告日，这里给出最后一天。", en: "Enter the day of the announcement to see the last day." },
  lastDay: { zh: "公示到", en: "Last day" },
  atLeast: { zh: "至少公示到", en: "Not before the end of" },

  form: { zh: "信息汇总表", en: "Collection form" },
  formHelp: {
    zh: "选中信息汇总表所在的工作表，这里列出没填的和超过字数的。",
    en: "Select the sheet of the collection form: blanks and texts that are too long are listed here.",
  },
  formFine: { zh: "都填了，字数都在限内。", en: "All is filled in, and every text is within its limit." },
  missing: { zh: "没填", en: "blank" },
  noName: { zh: "（没有名称）", en: "(no name)" },

  length: { zh: "字数", en: "Length" },
  lengthHelp: {
    zh: "选中有文字的单元格，按 Word 的数法计字。",
    en: "Select cells with text; they are counted as Word does.",
  },
  tooMany: { zh: "所选区域太大，请少选一些。", en: "The selection is too large; select fewer cells." },
} satisfies Record<string, Text>;

const both = (zh: string, en: string): Text => ({ zh, en });

export const saidOf = {
  length: (n: number) => both(`${n} 字`, n === 1 ? "1 character" : `${n} characters`),
  total: (cells: number, n: number) => both(`${cells} 格共 ${n} 字`, `${n} characters in ${cells} cells`),
  tooLong: (found: string, most: string) =>
    both(`${found} 字，限 ${most} 字`, `${found} of at most ${most} characters`),
  publicity: ({ what, length }: Publicity): Text => {
    if (isUnsaid(length)) return what;
    const { days, unit } = length.value;
    return both(`${what.zh}（${days} 个${officeTexts[unit].zh}）`, `${what.en} (${days} ${officeTexts[unit].en})`);
  },
};
