import type { Text } from "../../text/text";
import type { Probed } from "./probe";

export const selfTestTexts = {
  title: { zh: "自检", en: "Self-test" },
  body: {
    zh: "在空白处试写一个公式，看函数答不答、空白单元格怎样交给函数，随后清除。",
    en: "Tries a formula in a free cell: whether functions answer, and how blank cells reach them. It is cleared again.",
  },
  run: { zh: "运行自检", en: "Run the self-test" },
  running: { zh: "正在自检…", en: "Testing…" },
  program: { zh: "程序", en: "Program" },
  calculation: { zh: "计算方式", en: "Calculation" },
  automatic: { zh: "自动", en: "automatic" },
  manual: { zh: "手动", en: "manual" },
  manualHelp: {
    zh: "计算方式是手动：分数改了公式不会变。请在“公式 > 计算选项”中改为自动，或改后按 F9。",
    en: "Calculation is manual: formulas do not follow the scores. Set it to automatic under Formulas > Calculation Options, or press F9 after changes.",
  },
  has: { zh: "有", en: "yes" },
  lacks: { zh: "无", en: "no" },
  lacking: {
    zh: "缺少必需的接口，部分功能不能用。请更新 Excel。",
    en: "A required interface is missing, and parts will not work. Update Excel.",
  },
  needed: { zh: "必需", en: "required" },
} satisfies Record<string, Text>;

/** What the probe found, in plain words, and what to do where it is not well. */
export const probeTexts: Readonly<Record<Probed["kind"] | "busy", Text>> = {
  blank: {
    zh: "函数正常，空白单元格按空白处理。",
    en: "Functions answer, and blank cells reach them as blanks.",
  },
  zero: {
    zh: "这个 Excel 把空白单元格当 0 交给函数：没有打的分会算成 0 分。请更新 Excel（2024 年年中以后的版本）；更新前，先补齐空白再看结果。",
    en: "This Excel hands blank cells to functions as 0: a missing score counts as 0. Update Excel (mid-2024 or later); until then fill in every blank before reading results.",
  },
  unknown: {
    zh: "Excel 不认识 AWARD 函数（#NAME?）。请点“重新计算”；仍不行时重新打开工作簿和窗格，或请管理员重新部署加载项。",
    en: "Excel does not know the AWARD functions (#NAME?). Press Recalculate; if that does not help, open the workbook and the pane again, or have the add-in deployed anew.",
  },
  busy: {
    zh: "函数一直在计算（#BUSY!），没有回答。请检查网络后重新打开窗格。",
    en: "The function is still busy (#BUSY!) and has not answered. Check the connection, then open the pane again.",
  },
  silent: {
    zh: "公式没有计算。请把计算方式改为自动，或按 Ctrl+Alt+F9，再试一次。",
    en: "The formula was not computed. Set calculation to automatic, or press Ctrl+Alt+F9, then try again.",
  },
  error: { zh: "函数答得不对：", en: "The function gave something else:" },
  nowhere: {
    zh: "没有可写的工作表（都受保护，或正在编辑单元格）。请取消一张表的保护后再试：",
    en: "No sheet takes a formula (all are protected, or a cell is being edited). Unprotect one and try again:",
  },
};

export const saying = {
  left: (cell: string): Text => ({
    zh: `试写的单元格没能清除，请手动清除：${cell}`,
    en: `The probe's cell could not be cleared; clear it by hand: ${cell}`,
  }),
};
