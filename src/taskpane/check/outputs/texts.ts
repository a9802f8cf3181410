import type { Text } from "../../../text/text";

/** The words for what goes out of a check. */
export const outputTexts = {
  title: { zh: "输出", en: "Output" },
  as: { zh: "输出到", en: "Output to" },
  asFile: { zh: "文件（下载）", en: "files (download)" },
  asSheets: { zh: "新工作表", en: "new sheets" },
  findings: { zh: "问题清单", en: "Findings" },
  slips: { zh: "退回单（每位评审员一份）", en: "Return slips, one for each reviewer" },
  consolidated: { zh: "汇编（全部评分并成一册）", en: "All scores in one book" },
  body: {
    zh: "原文件不会改动。退回单只说该评审员自己的表；多份退回单存为一个 .zip。在 Excel 里下载没有反应时，请改选“新工作表”。",
    en: "The books stay as they are. A slip tells of its reviewer's own sheets only; several slips come as one .zip. Where Excel does not download, choose new sheets.",
  },
  saved: { zh: "已存到下载文件夹：", en: "Saved to the downloads folder:" },
  added: { zh: "已写入新工作表：", en: "Written to new sheets:" },
  notAdded: { zh: "新工作表没有写全。已写入的和原因：", en: "Not all sheets could be added. Added so far, and why:" },
  notMade: { zh: "没有生成：", en: "Nothing was made:" },
} satisfies Record<string, Text>;
