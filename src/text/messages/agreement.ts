import type { Text } from "../text";

/** Why a statistic over applicants and reviewers has no value. Rows and columns count from 1 within the scores given. */
export const agreementMessages = {
  "too-few-applicants": ({ found }: { found: number }): Text => ({
    zh: `至少需要 2 个有评分的申报组织，现有 ${found} 个`,
    en: `at least 2 applicants with scores are needed; there are ${found}`,
  }),
  "too-few-reviewers": ({ found }: { found: number }): Text => ({
    zh: `至少需要 2 名评审员的评分，现有 ${found} 名`,
    en: `the scores of at least 2 reviewers are needed; there are ${found}`,
  }),
  "panel-incomplete": ({ row, column }: { row: number; column: number }): Text => ({
    zh: `第 ${row} 行第 ${column} 列没有评分：此统计量要求每名评审员评过每个申报组织；可补齐，或改用允许空缺的 "alpha"`,
    en: `row ${row}, column ${column} has no score: this statistic needs every reviewer's score for every applicant; fill it in, or use "alpha", which allows gaps`,
  }),
  "no-variation": (): Text => ({
    zh: `评分的差异不足，一致性统计量无法计算（分母不大于 0）`,
    en: `the scores vary too little for agreement to be computed (its denominator is not above 0)`,
  }),
  "no-pairs": (): Text => ({
    zh: `没有两名以上评审员共同评过的申报组织，无法比较`,
    en: `no applicant was scored by two reviewers, so there is nothing to compare`,
  }),
  "seats-not-whole": ({ found }: { found: number }): Text => ({
    zh: `名额必须是不小于 1 的整数，现为 ${found}`,
    en: `the seats must be a whole number of at least 1, not ${found}`,
  }),
  "never-drawn": (): Text => ({
    zh: `空缺过多：抽取的评审组中总有申报组织无人评分，无法估计`,
    en: `too many gaps: every panel drawn leaves some applicant without a score, so nothing can be estimated`,
  }),
} as const;
