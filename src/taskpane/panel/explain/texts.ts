import type { PanelMethod } from "../../../scoring/panel";
import type { ScoreUnit } from "../../../scoring/score-cell";
import type { TieRule } from "../../../ranking/rank";
import type { Text } from "../../../text/text";

/** The words of the explain view. What the rules say comes from the core and the schemes. */
export const explainTexts = {
  title: { zh: "结果说明", en: "How this result comes about" },
  formulaAt: { zh: "公式在", en: "Formula in" },
  value: { zh: "结果", en: "Result" },
  blankResult: { zh: "（空白）", en: "(blank)" },
  sentences: { zh: "由来", en: "Reading" },
  inputs: { zh: "取数", en: "What it reads" },
  what: { zh: "项目", en: "What" },
  cell: { zh: "单元格", en: "Cell" },
  holds: { zh: "内容", en: "Holds" },
  omitted: { zh: "（空白）", en: "(blank)" },
  why: { zh: "为什么", en: "Why" },
  todo: { zh: "怎么办", en: "What to do" },
  nested: {
    zh: "公式在这个函数之外还有别的运算，下面只说明函数本身。",
    en: "The formula computes more than this function; only the function is explained here.",
  },
  unread: {
    zh: "有的参数是在公式里算出来的或引用了名称，窗格读不到。请把它放进单独的单元格后再看。",
    en: "Some argument is computed inside the formula or is a name, which the pane cannot read. Put it into cells of its own.",
  },
  cut: {
    zh: "区域太长，只读了前面的行，下面的说明可能不全。",
    en: "The range is too long and was not read to its end: what follows may be incomplete.",
  },
  blankRow: { zh: "这一行没有分数，结果为空白。", en: "There are no scores in this row; the result is blank." },
  listHeader: { zh: "这是名单的表头。", en: "This is the header of the list." },
  noDetail: {
    zh: "此函数一次处理整个区域，没有逐行的说明。",
    en: "This function works on its whole range; there is nothing to explain row by row.",
  },
  untied: { zh: "没有同分。", en: "No other score is equal." },
  noRank: { zh: "这里没有分数，不参加排名。", en: "There is no score here, so there is no rank." },
  ties: { zh: "并列规则", en: "ties" },
  method: { zh: "合并方法", en: "method" },
  score: { zh: "分数", en: "score" },
  bonus: { zh: "加分", en: "bonus" },
} satisfies Record<string, Text>;

const TIES: Record<TieRule, Text> = {
  min: { zh: "同分取最靠前的名次（1224）", en: "equals share the highest place (1224)" },
  max: { zh: "同分取最靠后的名次（1334）", en: "equals share the lowest place (1334)" },
  dense: { zh: "同分同名次，后面不空名次（1223）", en: "equals share a place and none is skipped (1223)" },
  average: { zh: "同分取名次的平均", en: "equals share the mean of their places" },
};

const METHODS: Record<PanelMethod, Text> = {
  mean: { zh: "平均值", en: "mean" },
  median: { zh: "中位数", en: "median" },
  trimmed: { zh: "去掉一个最高分和一个最低分后的平均值", en: "mean without one highest and one lowest" },
};

const UNITS: Record<ScoreUnit, Text> = {
  points: { zh: "各项得分相加", en: "the points added up" },
  percent: { zh: "各项满分×百分数÷100，相加", en: "each maximum × percent ÷ 100, added up" },
  fraction: { zh: "各项满分×比例，相加", en: "each maximum × fraction, added up" },
};

const people = { ordinary: { zh: "一般人才", en: "ordinary" }, senior: { zh: "高端人才", en: "senior" } } as const;

export const saying = {
  total: (parts: number, unit: ScoreUnit, total: number, full: number): Text => ({
    zh: `${parts} 项，${UNITS[unit].zh}＝${total}（满分 ${full}）。`,
    en: `${parts} parts, ${UNITS[unit].en} = ${total} (of ${full}).`,
  }),
  category: (name: Text, items: number, unit: ScoreUnit, points: number, full: number): Text => ({
    zh: `${name.zh}：${items} 项，${UNITS[unit].zh}＝${points}（满分 ${full}）。`,
    en: `${name.en}: ${items} part${items === 1 ? "" : "s"}, ${UNITS[unit].en} = ${points} (of ${full}).`,
  }),
  standing: (score: number, count: number, higher: number, place: number): Text => ({
    zh: `${count} 个分数中，高于 ${score} 的有 ${higher} 个，名次为 ${place}。`,
    en: `Of ${count} score${count === 1 ? "" : "s"}, ${higher} ${higher === 1 ? "is" : "are"} higher than ${score}: rank ${place}.`,
  }),
  tied: (others: number, rule: TieRule): Text => ({
    zh: `另有 ${others} 个分数与它相同；${TIES[rule].zh}。`,
    en: `${others} other score${others === 1 ? " is" : "s are"} equal; ${TIES[rule].en}.`,
  }),
  merged: (count: number, method: PanelMethod, value: number): Text => ({
    zh: `${count} 位评审员给了分，取${METHODS[method].zh}＝${value}。`,
    en: `${count} reviewer${count === 1 ? "" : "s"} gave a score; the ${METHODS[method].en} is ${value}.`,
  }),
  column: (n: number): Text => ({ zh: `第 ${n} 列`, en: `column ${n}` }),
  reviewer: (n: number): Text => ({ zh: `第 ${n} 位评审员`, en: `reviewer ${n}` }),
  bonusFor: (kind: keyof typeof people, count: number, points: number, clause: string): Text => ({
    zh: `${people[kind].zh} ${count} 人，每人 ${points} 分（${clause}）。`,
    en: `${count} ${people[kind].en} ${count === 1 ? "person" : "persons"}, ${points} each (${clause}).`,
  }),
  stale: (shown: string, now: string): Text => ({
    zh: `单元格显示 ${shown}，按现在的数据应为 ${now}。请重新计算（Ctrl+Alt+F9）。`,
    en: `The cell shows ${shown}; its data now give ${now}. Recalculate (Ctrl+Alt+F9).`,
  }),
  blockedBy: (addresses: readonly string[], more: boolean): Text => ({
    zh: `挡住结果的单元格：${addresses.join("、")}${more ? " 等" : ""}。请清空后，结果会自动填出。`,
    en: `Cells in the way: ${addresses.join(", ")}${more ? " and more" : ""}. Clear them and the result will spill.`,
  }),
};
