import type { Text } from "../text/text";

const say = (zh: string, en: string): Text => ({ zh, en });

/** How many cells a message names. */
const MOST = 5;

/** What the ribbon's buttons say: where, and what to do. */
export const commandTexts = {
  noColumn: say("请先选中一列分数，再点“插入名次”。", "Select one column of scores first, then press Insert ranking."),
  severalColumns: (address: string): Text =>
    say(
      `选中了多列（${address}）。请只选中一列分数。`,
      `Several columns are selected (${address}). Select one column of scores.`,
    ),
  sheetGone: (sheet: string): Text =>
    say(`工作表“${sheet}”已不存在，请重新选择。`, `The sheet "${sheet}" is gone; select again.`),
  noScores: (address: string): Text =>
    say(
      `${address} 中没有分数。请选中含有分数的一列。`,
      `There are no scores in ${address}. Select a column with scores.`,
    ),
  noRoom: (address: string): Text =>
    say(`${address} 已是最后一列，右侧没有位置。`, `${address} is the last column; there is no room to its right.`),
  hiddenColumn: (column: string): Text =>
    say(
      `右侧的 ${column} 列已隐藏，名次写入后看不到。请先取消隐藏。`,
      `Column ${column} to the right is hidden, and the ranking would not show. Unhide it first.`,
    ),
  filled: (addresses: readonly string[]): Text => {
    const named = addresses.slice(0, MOST);
    const more = addresses.length > MOST;
    return say(
      `右侧有内容，没有写入：${named.join("、")}${more ? ` 等 ${addresses.length} 格` : ""}。请先移走，或在右侧插入空列。`,
      `Nothing was written, since cells to the right are filled: ${named.join(", ")}${more ? ` and more, ${addresses.length} in all` : ""}. Move them, or insert an empty column.`,
    );
  },
  merged: (area: string): Text =>
    say(
      `右侧有合并单元格 ${area}，名次无法填入。请先取消合并。`,
      `The cells ${area} to the right are merged, and the ranking cannot fill them. Unmerge them first.`,
    ),
  protectedSheet: (sheet: string): Text =>
    say(
      `工作表“${sheet}”受保护，没有写入。请先在“审阅”中撤消工作表保护。`,
      `The sheet "${sheet}" is protected, and nothing was written. Unprotect it under Review first.`,
    ),
  notWritten: (address: string): Text =>
    say(`没有写入 ${address}，内容保持原样。`, `Nothing was written to ${address}; the cells are as they were.`),
  blocked: (address: string): Text =>
    say(
      `名次无法填满 ${address}，已撤回。若在“表格”（Ctrl+T）中，请先转换为区域。`,
      `The ranking could not fill ${address} and was taken back. If this is a table (Ctrl+T), convert it to a range first.`,
    ),
  alreadyThere: (address: string): Text => say(`${address} 已有这列名次。`, `This ranking is already at ${address}.`),
  unknownFunction: (address: string): Text =>
    say(
      `已写入 ${address}，但 Excel 还不认识函数（#NAME?）。请点“重新计算”；仍不行时重新打开工作簿。`,
      `Written to ${address}, but Excel does not know the function yet (#NAME?). Press Recalculate; if that does not help, open the workbook again.`,
    ),
  ranked: (address: string, scores: number, hidden: number): Text =>
    say(
      `已在 ${address} 写入名次，${scores} 个分数参加排名${hidden > 0 ? `（其中 ${hidden} 行已隐藏）` : ""}。`,
      `The ranking of ${scores} scores is at ${address}${hidden > 0 ? ` (${hidden} of them in hidden rows)` : ""}.`,
    ),

  noScheme: say(
    "还没有可用的评选方案，没有校验。请先在窗格里选定方案，再点“校验”。",
    "There is no scheme in force, and nothing was checked. Choose one in the pane, then press Check.",
  ),
  nothingToCheck: say(
    "没有认出评分表。请在“校验”中指认，或打开评分表后再试。",
    "No score sheet was recognised. Point at one under Check, or open one and try again.",
  ),
  noFindings: (sheets: number): Text =>
    say(
      `已校验 ${sheets} 张表，未发现问题。`,
      `Checked ${sheets === 1 ? "1 sheet" : `${sheets} sheets`}: no findings.`,
    ),
  findings: (errors: number, warnings: number, hints: number): Text =>
    say(
      `校验发现：错误 ${errors}，警告 ${warnings}，提示 ${hints}。`,
      `The check found: errors ${errors}, warnings ${warnings}, hints ${hints}.`,
    ),

  noSheet: say("没有打开的工作表，没有固定。", "No sheet is open; nothing was frozen."),
  nothingToFreeze: (sheet: string): Text =>
    say(`工作表“${sheet}”里没有 AWARD 公式，不用固定。`, `The sheet "${sheet}" has no AWARD formula to freeze.`),
  askFreeze: (sheet: string, areas: readonly string[]): Text => {
    const named = areas.slice(0, MOST);
    const more = areas.length > MOST;
    return say(
      `将把工作表“${sheet}”的 ${areas.length} 个 AWARD 公式固定为数值（${named.join("、")}${more ? " 等" : ""}），之后不再随分数变化。其他公式不动。`,
      `The ${areas.length === 1 ? "AWARD formula" : `${areas.length} AWARD formulas`} on "${sheet}" (${named.join(", ")}${more ? ", …" : ""}) will become values that no longer follow the scores. Other formulas stay.`,
    );
  },
  freezeNow: say("固定为数值", "Freeze"),
  unready: (cells: readonly string[]): Text =>
    say(
      `这些公式还没有结果，没有固定：${cells.slice(0, MOST).join("、")}${cells.length > MOST ? ` 等 ${cells.length} 个` : ""}。请先重新计算。`,
      `Nothing was frozen, since these formulas have no result yet: ${cells.slice(0, MOST).join(", ")}${cells.length > MOST ? ` and more, ${cells.length} in all` : ""}. Recalculate first.`,
    ),
  frozen: (sheet: string, formulas: number): Text =>
    say(
      `工作表“${sheet}”的 ${formulas} 个 AWARD 公式已固定为数值。`,
      `${formulas === 1 ? "1 AWARD formula" : `${formulas} AWARD formulas`} on "${sheet}" became values.`,
    ),
  leftFrozen: (formulas: readonly string[]): Text =>
    say(
      `没有固定，但有公式没能恢复，请用撤消，或重新写入：${formulas.join("；")}`,
      `Nothing was to be frozen, but some formulas could not be put back; undo, or enter them again: ${formulas.join("; ")}`,
    ),

  recalculated: say("已重新计算全部公式。", "All formulas were recalculated."),
  notRecalculated: say(
    "没有重新计算。若正在编辑单元格，请先按 Enter 或 Esc，再试一次。",
    "Nothing was recalculated. If a cell is being edited, press Enter or Esc first, then try again.",
  ),
  failed: say(
    "命令没有完成。请看一下工作表，再试一次。",
    "The command did not finish. Look at the sheet, then try again.",
  ),
};
