import type { FormulaCase } from "../support/formula-table";

const SCHEME = "重庆2015";

/** 渝质监发〔2015〕103号 第十六条（六）: 0.2 × documents + 0.8 × site, + defence; worked by hand below. */
export const COMPOSITES: readonly FormulaCase[] = [
  // 112 + 464 + 88; 100 + 400 + 60; 104 + 360 + 80; 90 + 432 + 90; 100 + 399.992 + 70; 80 + 320 + 100
  {
    why: "the golden rows",
    call: "COMBINE",
    args: [
      SCHEME,
      [[560], [500], [520], [450], [500], [400]],
      [[580], [500], [450], [540], [499.99], [400]],
      [[88], [60], [80], [90], [70], [100]],
    ],
    gives: [[664], [560], [544], [612], [569.992], [500]],
  },
  { why: "full marks are not rescaled", call: "COMBINE", args: [SCHEME, 1000, 1000, 100], gives: 1100 },
  { why: "without the defence, the review score", call: "COMBINE", args: [SCHEME, 560, 580], gives: 576 },
  {
    why: "a blank defence beside filled ones is missing; handed over as 0 it is a score",
    call: "COMBINE",
    args: [SCHEME, [[560], [500]], [[580], [500]], [[88], [null]]],
    gives: [[664], [{ error: "#N/A", says: "第 2 行" }]],
    blankAsZero: [[664], [500]],
  },
  {
    why: "above the full mark",
    call: "COMBINE",
    args: [SCHEME, 1001, 580, 88],
    gives: { error: "#VALUE!", says: "第 1 行" },
  },
  {
    why: "an error cell is bad",
    call: "COMBINE",
    args: [SCHEME, { error: "#REF!" }, 580, 88],
    gives: { error: "#VALUE!" },
  },
  {
    why: "no scheme is assumed",
    call: "COMBINE",
    args: ["上海2030", 560, 580, 88],
    gives: { error: "#VALUE!", says: "重庆2015" },
  },
  {
    why: "the notice of 2025 gives no weights",
    call: "COMBINE",
    args: ["chongqing-2025", 560, 580, 88],
    gives: { error: "#N/A" },
  },
];

/** （三）documents and （五）5 site: both ≥500 for the award, both ≥400 for the nomination, exact and unrounded. */
export const GATES: readonly FormulaCase[] = [
  {
    why: "the golden rows",
    call: "GATE",
    args: [SCHEME, [[560], [500], [520], [450], [500], [400]], [[580], [500], [450], [540], [499.99], [400]]],
    gives: [
      ["市长质量管理奖"],
      ["市长质量管理奖"],
      ["市长质量管理奖提名奖"],
      ["市长质量管理奖提名奖"],
      ["市长质量管理奖提名奖"],
      ["市长质量管理奖提名奖"],
    ],
  },
  { why: "documents below 400", call: "GATE", args: [SCHEME, 399.99, 560], gives: "未入围" },
  {
    why: "a double's noise does not cost the gate",
    call: "GATE",
    args: [SCHEME, 499.99999999999994, 500],
    gives: "市长质量管理奖",
  },
  { why: "documents alone name the track", call: "GATE", args: [SCHEME, 500], gives: "市长质量管理奖" },
];

/** 第十五条: 100, 80, 90, 120, 110, 100 and 400 points. */
export const SCORES: readonly FormulaCase[] = [
  { why: "all points", call: "SCORE", args: [SCHEME, [[100, 80, 90, 120, 110, 100, 400]]], gives: 1000 },
  // 50% of each maximum: 50 + 40 + 45 + 60 + 55 + 50 + 200
  { why: "percent", call: "SCORE", args: [SCHEME, [[50, 50, 50, 50, 50, 50, 50]], "percent"], gives: 500 },
  { why: "fraction", call: "SCORE", args: [SCHEME, [[0.5, 0.5, 0.5, 0.5, 0.5, 0.5, 0.5]], "fraction"], gives: 500 },
  {
    why: "a category left blank is missing; handed over as 0 it is a score",
    call: "SCORE",
    args: [SCHEME, [[100, null, 90, 120, 110, 100, 400]]],
    gives: { error: "#N/A", says: "第 1 行" },
    blankAsZero: 920,
  },
  {
    why: "above the category's points",
    call: "SCORE",
    args: [SCHEME, [[101, 80, 90, 120, 110, 100, 400]]],
    gives: { error: "#VALUE!", says: "第 1 行" },
  },
];
