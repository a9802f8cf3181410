import type { FormulaCase } from "../support/formula-table";

/** 运政发〔2023〕14号 第三条: 5 points for each ordinary person, 20 for each senior one, each counted once. */
export const BONUSES: readonly FormulaCase[] = [
  {
    why: "a blank count beside a filled one is 0, a blank row is no row",
    call: "BONUS",
    args: ["运城组织2023", [[3], [0], [null], [2]], [[1], [null], [null], [0]]],
    gives: [[35], [0], [""], [10]],
    blankAsZero: [[35], [0], [0], [10]],
  },
  { call: "BONUS", args: ["运城个人2023", 1.5], gives: { error: "#VALUE!", says: "整数" } },
  { call: "BONUS", args: ["重庆2015", 3, 1], gives: { error: "#N/A", says: "没有加分" } },
];

/** GB/T 19580—2004: 60 + 40, 40 + 40, … points; half of each item makes half of each category. */
const HALF = Array.from({ length: 22 }, () => 50);
export const CATEGORY_POINTS: readonly FormulaCase[] = [
  { call: "CATEGORIES", args: ["重庆2015", [HALF], "percent"], gives: [[50, 40, 45, 60, 55, 50, 200]] },
  {
    why: "seven percentages",
    call: "CATEGORIES",
    args: ["重庆2015", [[100, 50, 10, 25, 30, 41, 62.5]], "percent"],
    gives: [[100, 40, 9, 30, 33, 41, 250]],
  },
  {
    why: "neither items nor categories",
    call: "CATEGORIES",
    args: ["重庆2015", [[1, 2, 3]]],
    gives: { error: "#VALUE!", says: "22" },
  },
];

/** Where the documents give nothing to compute with. */
export const SILENCES: readonly FormulaCase[] = [
  { call: "COMBINE", args: ["济源2025", 500, 600], gives: { error: "#N/A", says: "第十一条" } },
  { call: "COMBINE", args: ["重庆2025", 500, 600], gives: { error: "#N/A", says: "四（三）1" } },
  { call: "GATE", args: ["运城组织2023", 500, 600], gives: { error: "#N/A", says: "运政发〔2023〕14号" } },
  {
    call: "SCORE",
    args: ["中国质量奖", [[1, 2, 3, 4, 5, 6, 7]]],
    gives: { error: "#N/A", says: "渝经信科技〔2024〕5号" },
  },
  { call: "CRITERIA", args: ["重庆标准项目2025"], gives: { error: "#N/A", says: "评分标准" } },
  { call: "RULES", args: ["上海2030"], gives: { error: "#VALUE!", says: "重庆2015" } },
  { why: "width and case do not count", call: "COMBINE", args: ["ＣＨＯＮＧＱＩＮＧ-2015", 560, 580, 88], gives: 664 },
];
