import type { Case, Expected } from "./case";
import { categoriesOf, OLD } from "./editions";

/** As books come by mail: names in the tabs, a subtotal between the categories, maxima below the heading, notes at the end. */
const FIRMS = ["江北钢构有限公司", "南岸制药有限公司", "北碚光学有限公司"];
const REVIEWERS = ["张伟", "李娜", "王强"];

const grid = (seed: number): string => `
2015年度市长质量管理奖资料评审评分表 | < | < | < | < | < | < | < | < | < | <
序号 | 申报企业 | 过程类目 | < | < | < | < | < | 过程小计 | 结果类目 | 总分
^ | ^ | 领导 | 战略 | 顾客与市场 | 资源 | 过程管理 | 测量、分析与改进 | ^ | 经营结果 | ^
 | 满分 | 100 | 80 | 90 | 120 | 110 | 100 | 600 | 400 | 1000
${FIRMS.map((firm, f) => {
  const process = categoriesOf(OLD).slice(0, 6);
  const scores = process.map(([, , points], c) => Math.round(points * (0.4 + ((seed + f + c) % 5) / 20)));
  return `${f + 1} | ${firm} | ${scores.join(" | ")} | =SUM(C${f + 5}:H${f + 5}) | ${160 + 10 * ((seed + f) % 4)} | =I${f + 5}+J${f + 5}`;
}).join("\n")}
 | | | | | | | | | |
注：1.各类目得分保留整数。 | < | < | < | < | < | < | < | < | < | <
2.如有回避请注明。 | < | < | < | < | < | < | < | < | < | <
评审员签字： | | | | | | | 日期： | | |`;

const readAs = (reviewer: string): Expected => ({
  sheet: reviewer,
  layouts: ["applicants-by-categories"],
  applicants: FIRMS,
  reviewers: [reviewer],
  stage: "document",
  unit: "points",
  scores: ["C5:H7", "J5:J7"].map((range) => ({ range, applicant: "B", reviewer: `=${reviewer}`, part: "3" })),
});

/** 42: what is wrong in it besides: digits as wide as characters, a failing formula, a firm's name cut short, a hidden row. */
const tabs: Case = {
  name: "a tab for each of three reviewers, a subtotal between the categories, maxima below the heading",
  scheme: "重庆2015",
  files: [
    {
      file: "资料评审（三位专家）.xlsx",
      drafts: REVIEWERS.map((name, i) => ({ name, grid: grid(i + 1) })),
      expected: REVIEWERS.map(readAs),
    },
  ],
  faults: {
    patches: [
      { sheet: "张伟", cells: { D6: "'４５" } },
      { sheet: "李娜", cells: { B5: "江北钢构", F5: "=1/0 → #DIV/0!", G6: "免评" } },
      { sheet: "王强", cells: { C5: "120", K7: "=I7+J7 → 500" }, hiddenRows: [6] },
    ],
    findings: [
      // Its formula passes over the text that the check reads as 45.
      "张伟!K6 total-mismatch",
      "李娜!B5 applicant-unknown",
      "李娜!F5 score-not-a-number",
      "李娜!I5 formula-error",
      "李娜!K5 formula-error",
      "李娜!G6 score-not-a-number",
      "王强!C5 score-out-of-range",
      "王强!K7 total-mismatch",
      "王强!A6 hidden",
    ],
  },
};

export const mailedBooks: readonly Case[] = [tabs];
