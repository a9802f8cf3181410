import type { Cell, CellValue } from "../../../src/workbook/model";
import type { Cells } from "../../support/memory-port";

/**
 * A score sheet as a panel keeps it: the golden rows of rules.md for 重庆2015 (documents, site, defence → composite),
 * with our formulas beside them and the values that Excel would show.
 */
const ROWS: readonly (readonly [string, number, number, number | null, number | null])[] = [
  ["甲公司", 560, 580, 88, 664],
  ["乙公司", 500, 500, 60, 560],
  ["丙公司", 520, 450, 80, 544],
  ["丁公司", 450, 540, 90, 612],
  ["戊公司", 500, 499.99, 70, 569.992],
  ["己公司", 400, 400, 100, 500],
];
const GATES = [
  "市长质量管理奖",
  "市长质量管理奖",
  "市长质量管理奖提名奖",
  "市长质量管理奖提名奖",
  "市长质量管理奖提名奖",
  "市长质量管理奖提名奖",
];
const RANKS = [1, 4, 5, 2, 3, 6];
const LAST = ROWS.length + 1;

const spilled = (column: number, formula: string, values: readonly CellValue[]): [string, Cell][] =>
  values.map((value, i) => [
    `${"ABCDEFG"[column]}${i + 2}`,
    i === 0 ? { value, formula, spill: { row: 1, column, rows: values.length, columns: 1 } } : { value },
  ]);

export const SHEET = "综合";
export const sample: Cells = {
  ...Object.fromEntries(
    ["申报组织", "资料评审（20%）", "现场评审（80%）", "答辩", "综合得分", "门槛", "名次"].map((name, i) => [
      `${"ABCDEFG"[i]}1`,
      name,
    ]),
  ),
  ...Object.fromEntries(
    ROWS.flatMap(([name, document, site, defence], i) => [
      [`A${i + 2}`, name],
      [`B${i + 2}`, document],
      [`C${i + 2}`, site],
      [`D${i + 2}`, defence],
    ]),
  ),
  ...Object.fromEntries(
    spilled(
      4,
      `=AWARD.COMBINE("重庆2015",B2:B${LAST},C2:C${LAST},D2:D${LAST})`,
      ROWS.map((row) => row[4]),
    ),
  ),
  ...Object.fromEntries(spilled(5, `=AWARD.GATE("重庆2015",B2:B${LAST},C2:C${LAST})`, GATES)),
  ...Object.fromEntries(spilled(6, `=AWARD.RANK(E2:E${LAST})`, RANKS)),
};

const CATEGORIES = ["领导", "战略", "顾客与市场", "资源", "过程管理", "测量、分析与改进", "经营结果"];

/** Category scores of two applicants, nothing beside them. */
export const CATEGORY_SHEET = "类目";
export const categories: Cells = {
  A1: "申报组织",
  ...Object.fromEntries(CATEGORIES.map((name, i) => [`${"BCDEFGH"[i]}1`, name])),
  A2: "甲公司",
  ...Object.fromEntries([60, 50, 55, 70, 66, 60, 210].map((points, i) => [`${"BCDEFGH"[i]}2`, points])),
  A3: "乙公司",
  ...Object.fromEntries([50, 40, 45, 60, 55, 50, 200].map((points, i) => [`${"BCDEFGH"[i]}3`, points])),
};

/** Results that went wrong, each in its own way. */
export const FAULT_SHEET = "出错";
export const faults: Cells = {
  A1: "资料评审",
  B1: "现场评审",
  C1: "答辩",
  A2: 560,
  B2: null,
  C2: 80,
  A3: "五百",
  B3: 500,
  C3: 80,
  D2: { value: { error: "#N/A" }, formula: '=AWARD.COMBINE("重庆2015",A2,B2,C2)' },
  D3: { value: { error: "#VALUE!" }, formula: '=AWARD.COMBINE("重庆2015",A3,B3,C3)' },
  E2: { value: { error: "#SPILL!" }, formula: "=AWARD.RANK(A2:A5)" },
  E4: "备注",
  F2: { value: { error: "#NAME?" }, formula: "=AWARD.RANK(A2:A3)" },
  G2: { value: { error: "#VALUE!" }, formula: '=AWARD.COMBINE("重庆2016",A2,B2,C2)' },
};
