import type { Text } from "../../text/text";

/** What a user is told beside the reason of a refusal. */
export const words = {
  editing: {
    zh: "正在编辑单元格：请先按 Enter 或 Esc 结束编辑，再试一次。",
    en: "A cell is being edited: press Enter or Esc first, then try again.",
  },
  dialog: {
    zh: "Excel 中有对话框未关闭：请先关闭，再试一次。",
    en: "A dialog is open in Excel: close it, then try again.",
  },
  workbook: {
    zh: "工作簿的结构受保护：请先在“审阅”中取消保护工作簿。",
    en: "The structure of the workbook is protected: take the protection off under Review first.",
  },
  notHeld: {
    zh: "Excel 没有照写入的内容保存，已恢复原状。",
    en: "Excel did not keep what was written; the cells are as they were.",
  },
  under: (cell: string, area: string): Text => ({
    zh: `${cell} 在合并单元格 ${area} 之内，写入后看不到：请先取消合并，或换一个位置。`,
    en: `${cell} lies under the merged cells ${area} and would not show: unmerge them first, or choose another place.`,
  }),
  halfWritten: (place: string, why: string): Text => ({
    zh: `写入未完成，也未能恢复原状，请检查 ${place}（可用“撤消”）：${why}`,
    en: `The writing was not finished and could not be taken back; check ${place} (Undo may help): ${why}`,
  }),
  halfMade: (sheet: string, why: string): Text => ({
    zh: `工作表“${sheet}”没有建成，也未能删除，请手工删除：${why}`,
    en: `The sheet "${sheet}" is unfinished and could not be deleted; delete it by hand: ${why}`,
  }),
};
