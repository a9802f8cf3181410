import type { Text } from "../text";

/** What can be wrong with a score, in words that say which score and what to do. `what` names the column: 4.1 领导, 答辩. */
export const cellMessages = {
  "score-text": ({ what, found }: Found): Text => ({
    zh: `${what.zh}：“${found}”不是分数，请改为数字；无此评分请留空或写“回避”`,
    en: `${what.en}: "${found}" is not a score; enter a number, or leave it blank or write 回避 where there is none`,
  }),
  "score-boolean": ({ what, found }: Found): Text => ({
    zh: `${what.zh}：单元格是逻辑值 ${found}，请改为数字`,
    en: `${what.en}: the cell holds the logical value ${found}; enter a number`,
  }),
  "score-error": ({ what, found }: Found): Text => ({
    zh: `${what.zh}：单元格是错误值 ${found}，请先改正它`,
    en: `${what.en}: the cell holds the error ${found}; mend it first`,
  }),
  "score-below-zero": ({ what, found }: Found): Text => ({
    zh: `${what.zh}：${found} 小于 0，请核对`,
    en: `${what.en}: ${found} is below 0; check it`,
  }),
  "score-above-maximum": ({ what, found, most, clause }: Found & { most: number; clause?: string }): Text => ({
    zh: `${what.zh}：${found} 超过满分 ${most}${clause ? `（${clause}）` : ""}，请核对`,
    en: `${what.en}: ${found} is above the maximum of ${most}${clause ? ` (${clause})` : ""}; check it`,
  }),
  "score-missing": ({ what }: { what: Text }): Text => ({
    zh: `${what.zh}：缺少分数，请补齐（空白不按 0 分计）`,
    en: `${what.en}: a score is missing; fill it in (a blank is not counted as 0)`,
  }),
  "percent-looks-like-fraction": (): Text => ({
    zh: `百分数全都不大于 1，像是小数（0.5 而不是 50）；请改用单位 "fraction"，或核对分数`,
    en: `the percentages are all at most 1, as if they were fractions (0.5 for 50); use the unit "fraction", or check them`,
  }),
  "count-not-whole": ({ what, found }: Found): Text => ({
    zh: `${what.zh}：人数必须是不小于 0 的整数，现为 ${found}`,
    en: `${what.en}: a head count is a whole number of at least 0, not ${found}`,
  }),
  "too-few-scores": ({ found, least }: { found: number; least: number }): Text => ({
    zh: `只有 ${found} 个评分，至少需要 ${least} 个`,
    en: `there are ${found} scores; at least ${least} are needed`,
  }),
  "no-score-given": (): Text => ({
    zh: `没有评审员给出评分（全部回避或缺席）`,
    en: `no reviewer gave a score (all recused or absent)`,
  }),
  "not-in-reference": ({ found }: { found: number }): Text => ({
    zh: `分数 ${found} 不在排名范围内，请核对第二个参数`,
    en: `the score ${found} is not in the range it is ranked among; check the second argument`,
  }),
} as const;

interface Found {
  readonly what: Text;
  readonly found: string | number;
}
