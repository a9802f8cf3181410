import type { Text } from "../../text/text";

/** What is said of files that are read and checked. */
export const workTexts = {
  /** What the open workbook goes by among files. */
  openBook: { zh: "本工作簿", en: "this workbook" },
  cancelled: (): Text => ({ zh: "已取消，没有结果。", en: "Cancelled; there is no result." }),
  superseded: (): Text => ({
    zh: "有了更新的核对，这次没有结果。",
    en: "A newer check took its place; there is no result.",
  }),
  failed: (detail: string): Text => ({
    zh: `核对程序没有运行成功，文件没有受影响。请重试；仍不行请重新打开窗格。${detail}`,
    en: `The check did not run to its end; no file was changed. Try again, or open the pane anew. ${detail}`.trim(),
  }),
  silent: (): Text => ({
    zh: "核对程序很久没有回应，已停止。请减少一次核对的文件，或重新打开窗格后再试。",
    en: "The check has not answered for long and was stopped. Check fewer files at once, or open the pane anew.",
  }),
  unopened: (detail: string): Text => ({
    zh: `文件取不出来（${detail}）。它可能已被移动、改名或被其他程序占用，请关闭它后重新选择。`,
    en: `The file cannot be opened (${detail}). It may have been moved, renamed or be in use; close it and choose it again.`,
  }),
  lockFile: { zh: "Excel 的临时锁定文件", en: "a lock file of Excel's" },
  hiddenFile: { zh: "隐藏文件", en: "a hidden file" },
  noWorkbook: { zh: "不是工作簿", en: "no workbook" },
} as const;
