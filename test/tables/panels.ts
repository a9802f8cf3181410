import type { FormulaCase } from "../support/formula-table";

/** Five reviewers: the mean of 80, 82, 84, 86, 98 is 430/5, the median 84, the trimmed mean (82 + 84 + 86)/3. */
export const PANELS: readonly FormulaCase[] = [
  { call: "PANEL", args: [[[80, 98, 84, 86, 82]], "mean"], gives: 86 },
  { call: "PANEL", args: [[[80, 98, 84, 86, 82]], "median"], gives: 84 },
  { call: "PANEL", args: [[[80, 98, 84, 86, 82]], "trimmed"], gives: 84 },
  { why: "a recusal is no gap", call: "PANEL", args: [[[80, "回避", 90]], "mean"], gives: 85 },
  {
    why: "fewer than the minimum",
    call: "PANEL",
    args: [[[80, null, 90]], "mean", 3],
    gives: { error: "#N/A", says: "第 1 行" },
    blankAsZero: 170 / 3,
  },
  {
    why: "no method is assumed",
    call: "PANEL",
    args: [[[80, 90]], "best"],
    gives: { error: "#VALUE!", says: "median" },
  },
];
