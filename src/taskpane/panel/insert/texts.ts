import type { ScoreUnit } from "../../../scoring/score-cell";
import type { Text } from "../../../text/text";
import type { OfferName } from "./offer";

/** The words of the insert view. */
export const insertTexts = {
  title: { zh: "插入公式", en: "Insert a formula" },
  selected: { zh: "所选区域", en: "Selected" },
  scores: { zh: "分数", en: "scores" },
  rankedScores: { zh: "排名的分数", en: "scores to rank" },
  reads: { zh: "取数", en: "Reads" },
  target: { zh: "结果放在", en: "Result goes to" },
  targetHint: { zh: "结果的第一个单元格，如 K2", en: "The first cell of the result, such as K2" },
  unit: { zh: "分数的写法", en: "Scores are given as" },
  insert: { zh: "插入", en: "Insert" },
  copy: { zh: "复制公式", en: "Copy formula" },
  copied: { zh: "公式已复制。", en: "The formula is copied." },
  notCopied: {
    zh: "浏览器不允许复制，请选中公式后按 Ctrl+C。",
    en: "Copying is not allowed here: select the formula and press Ctrl+C.",
  },
  unavailable: { zh: "暂不可用", en: "Not available" },
  assumed: {
    zh: "表头没有说明各列的含义，按方案的顺序理解；插入前请核对。",
    en: "No header says what the columns are: they are taken in the scheme's order. Check before inserting.",
  },

  noneTitle: { zh: "请选择评分区域", en: "Select scores" },
  noneBody: {
    zh: "选中后，这里会给出可用的公式：",
    en: "The formulas that fit will appear here. Select",
  },
  hintScore: { zh: "各类目或各条款的分数 → 总分", en: "scores by category or item, for totals" },
  hintStages: {
    zh: "资料评审、现场评审、答辩各列 → 综合得分与门槛",
    en: "the columns of the stages, for composites and gates",
  },
  hintRank: { zh: "一列得分 → 名次", en: "one column of scores, for ranks" },
  hintExplain: {
    zh: "一个含 AWARD 公式的单元格 → 结果的由来",
    en: "a cell with an AWARD formula, to see how its result comes about",
  },
  unknownTitle: { zh: "所选区域没有合适的公式", en: "No formula fits this selection" },
  tooLarge: {
    zh: "所选区域太大，请只选评分所在的行。",
    en: "The selection is too large: select the rows that hold scores.",
  },
  gone: { zh: "所选工作表已不存在。", en: "The selected sheet is gone." },

  noAddress: { zh: "请写一个单元格地址，如 K2。", en: "Write the address of one cell, such as K2." },
  circular: {
    zh: "结果会盖住公式要读的分数，请换一个位置。",
    en: "The result would cover the scores that the formula reads: choose another place.",
  },
  outside: { zh: "结果会超出工作表的边界。", en: "The result would run over the edge of the sheet." },
  noRoom: {
    zh: "附近没有空列，请自己指定位置。",
    en: "There is no free column near by: say where the result goes.",
  },

  show: { zh: "查看结果", en: "Show the result" },

  filledTitle: { zh: "这里已有内容", en: "There is something here already" },
  filledBody: {
    zh: "公式的结果会占用下列单元格。覆盖后，其中的内容会丢失：",
    en: "The result would take these cells. If they are overwritten, what they hold is lost:",
  },
  cancel: { zh: "取消", en: "Cancel" },

  isProtected: {
    zh: "工作表受保护，未能写入。请先撤销工作表保护，或换一个位置。",
    en: "The sheet is protected and nothing was written. Unprotect it, or choose another place.",
  },
  missing: { zh: "工作表已不存在，未能写入。", en: "The sheet is gone; nothing was written." },
  failed: { zh: "未能写入，工作簿没有改动。", en: "Nothing was written; the workbook is as it was." },
} satisfies Record<string, Text>;

export const purposeTexts: Record<OfferName, Text> = {
  SCORE: { zh: "合计总分", en: "Total of each applicant" },
  COMBINE: { zh: "合成综合得分", en: "Composite score" },
  GATE: { zh: "判断门槛", en: "Gates passed" },
  RANK: { zh: "排出名次", en: "Ranks" },
};

export const unitTexts: Record<ScoreUnit, Text> = {
  points: { zh: "分值（points）", en: "points" },
  percent: { zh: "百分数 0–100（percent）", en: "percent, 0–100" },
  fraction: { zh: "小数 0–1（fraction）", en: "fraction, 0–1" },
};

export const saying = {
  misplaced: (index: number, found: Text, expected: Text, across: boolean): Text => ({
    zh: `第 ${index} ${across ? "列" : "行"}是“${found.zh}”，按方案应为“${expected.zh}”。请调整顺序后再插入。`,
    en: `${across ? "Column" : "Row"} ${index} is "${found.en}" where the scheme has "${expected.en}". Put them in order first.`,
  }),
  stagesMissing: (stages: readonly Text[]): Text => ({
    zh: `还缺少${stages.map(({ zh }) => `“${zh}”`).join("、")}一列，请一并选中。`,
    en: `The column for ${stages.map(({ en }) => en).join(" and ")} is missing: select it too.`,
  }),
  stagesTogether: (stages: readonly Text[]): Text => ({
    zh: `该方案要求各环节按顺序相邻：${stages.map(({ zh }) => zh).join("、")}。请依次选中这 ${stages.length} 列。`,
    en: `This scheme needs its stages side by side in order: ${stages.map(({ en }) => en).join(", ")}. Select these ${stages.length} columns.`,
  }),
  inserted: (address: string): Text => ({ zh: `已插入 ${address}。`, en: `Inserted at ${address}.` }),
  elsewhere: (address: string): Text => ({ zh: `改放到 ${address}`, en: `Put it at ${address} instead` }),
};
