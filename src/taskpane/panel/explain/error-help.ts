import type { Text } from "../../../text/text";

/** Why a cell shows an error, and what to do about it. */
export interface ErrorHelp {
  readonly why: Text;
  /** Null where the reason says it already. */
  readonly todo: Text | null;
}

const HELP: Readonly<Record<string, ErrorHelp>> = {
  "#NAME?": {
    why: { zh: "Excel 还不认识 AWARD 函数。", en: "Excel does not know the AWARD functions yet." },
    todo: {
      zh: "加载项启动后会自动重算；若没有，请按 Ctrl+Alt+F9，或检查函数名的拼写。",
      en: "It recalculates once the add-in has started. If not, press Ctrl+Alt+F9, or check the function's name.",
    },
  },
  "#SPILL!": {
    why: { zh: "结果要占用的单元格里已有内容。", en: "Cells that the result needs are filled." },
    todo: {
      zh: "清空公式下方和右侧的单元格，或把公式移到空列；合并单元格和 Excel 表格（Ctrl+T）里也放不下。",
      en: "Clear the cells below and to the right, or move the formula to a free column; nothing spills into merged cells or an Excel table (Ctrl+T).",
    },
  },
  "#N/A": {
    why: {
      zh: "缺少分数，或文件没有规定所需的数值。",
      en: "A score is missing, or the documents do not say a value that is needed.",
    },
    todo: {
      zh: "补齐这一行的空白（空白不按 0 分计）；文件未规定的，由评审组决定。",
      en: "Fill in the blanks of this row (a blank is not 0); what the documents leave out is for the panel to decide.",
    },
  },
  "#VALUE!": {
    why: {
      zh: "有的单元格不是合理的分数，或参数写错了。",
      en: "Some cell is not a sensible score, or an argument is wrong.",
    },
    todo: {
      zh: "核对这一行的内容、方案名称，以及各区域的行数是否相同。",
      en: "Check the cells of this row, the scheme's name, and that all ranges have the same rows.",
    },
  },
  "#REF!": {
    why: { zh: "公式引用的单元格已被删除。", en: "Cells that the formula reads have been deleted." },
    todo: { zh: "撤销删除，或重新插入公式。", en: "Undo the deletion, or insert the formula again." },
  },
  "#BUSY!": {
    why: { zh: "正在计算。", en: "It is still being computed." },
    todo: { zh: "请稍候。", en: "Wait a moment." },
  },
  "#CALC!": {
    why: { zh: "公式得到的数组 Excel 无法显示。", en: "The formula gives an array that Excel cannot show." },
    todo: { zh: "核对公式的参数。", en: "Check the formula's arguments." },
  },
};

const OTHER: ErrorHelp = {
  why: { zh: "公式出错。", en: "The formula fails." },
  todo: { zh: "核对公式和它引用的单元格。", en: "Check the formula and the cells that it reads." },
};

/** The general help for an error value; the function's own reason, where it is known, goes before it. */
export const errorHelp = (error: string): ErrorHelp => HELP[error] ?? OTHER;

export const errorHelpTexts: readonly ErrorHelp[] = [...Object.values(HELP), OTHER];
