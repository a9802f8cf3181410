import type { FormulaCase } from "../support/formula-table";

/** Shrout and Fleiss 1979, table 2: six targets, four judges. */
const TARGETS = [
  [9, 2, 5, 8],
  [6, 1, 3, 2],
  [8, 4, 6, 8],
  [7, 1, 2, 6],
  [10, 5, 6, 9],
  [6, 2, 4, 7],
];

export const AGREEMENTS: readonly FormulaCase[] = [
  {
    why: "judges who put three applicants in one order agree fully",
    call: "AGREEMENT",
    args: [
      [
        [9, 8],
        [7, 6],
        [5, 1],
      ],
      "w",
    ],
    gives: 1,
  },
  {
    why: "a gap is no complete row",
    call: "AGREEMENT",
    args: [
      [
        [9, 2],
        [null, 1],
        [8, 4],
      ],
      "icc1",
    ],
    gives: { error: "#N/A", says: "第 2 行" },
    // Means 5.5, 0.5, 6 about 4: between 18.5, within (24.5 + 0.5 + 8)/3 = 11; (18.5 − 11)/(18.5 + 11).
    blankAsZero: 15 / 59,
  },
  {
    why: "no variation",
    call: "AGREEMENT",
    args: [
      [
        [5, 5],
        [5, 5],
      ],
    ],
    gives: { error: "#N/A", says: "差异" },
  },
  {
    why: "text is bad",
    call: "AGREEMENT",
    args: [
      [
        [5, "优"],
        [6, 7],
      ],
    ],
    gives: { error: "#VALUE!", says: "第 1 行" },
  },
  { why: "no such statistic", call: "AGREEMENT", args: [TARGETS, "icc9"], gives: { error: "#VALUE!", says: "alpha" } },
];

/**
 * Two reviewers, drawn again twice: (1,1), (1,2), (2,1), (2,2). Reviewer 1 prefers the first applicant by 10, reviewer 2
 * the second by 5: the first leads in three of the four draws. With equal and opposite preferences (1,2) and (2,1) tie.
 */
export const STABILITIES: readonly FormulaCase[] = [
  {
    call: "STABILITY",
    args: [
      [
        [90, 80],
        [80, 85],
      ],
      1,
    ],
    gives: [[0.75], [0.25]],
  },
  {
    why: "ties share the seat",
    call: "STABILITY",
    args: [
      [
        [90, 80],
        [80, 90],
      ],
      1,
    ],
    gives: [[0.5], [0.5]],
  },
  {
    why: "seats for all",
    call: "STABILITY",
    args: [
      [
        [90, 80],
        [80, 85],
      ],
      2,
    ],
    gives: [[1], [1]],
  },
  {
    why: "text is bad, a row of recusals has no chance to compute",
    call: "STABILITY",
    args: [
      [
        [90, 80],
        ["优", 85],
        ["回避", "回避"],
      ],
      1,
    ],
    gives: [[1], [{ error: "#VALUE!" }], [{ error: "#N/A" }]],
  },
  { why: "seats are whole", call: "STABILITY", args: [[[90, 80]], 0], gives: { error: "#VALUE!" } },
];
