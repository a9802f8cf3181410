import type { FormulaCase } from "../support/formula-table";

/** Word's count: a CJK character or full-width mark is one, a run of other letters and digits is one. */
export const LENGTHS: readonly FormulaCase[] = [
  { call: "LENGTH", args: [[["我爱中国。"], ["I love音乐"], ["GB/T 19580-2012卓越绩效"]]], gives: [[5], [4], [6]] },
  { why: "a blank counts 0", call: "LENGTH", args: [[[null], [""]]], gives: [[0], [0]], blankAsZero: [[1], [0]] },
];

/**
 * 民法典 201条: counting starts on the next day. Dates are Excel's serials (1 is 1900-01-01); the spans are those of the
 * State Council's notices: 2023-10-11→17, 2025-04-25→30 (Sunday 27 works), 2026-02-13→26, 04-30→05-09, 09-29→10-10.
 */
export const PUBLICITIES: readonly FormulaCase[] = [
  {
    why: "five working days",
    call: "PUBLICITY",
    args: [[[45209], [45771], [46065], [46141], [46293]], 5],
    gives: [[45216], [45777], [46079], [46151], [46305]],
  },
  { why: "seven calendar days from 2025-04-24", call: "PUBLICITY", args: [45771, 7, "day"], gives: 45778 },
  { why: "no schedule for 2030 yet", call: "PUBLICITY", args: [47490, 5], gives: { error: "#N/A", says: "2030" } },
];

/** SHA-256 of "86.5⇥甲⏎⇥TRUE", first 16 digits; computed with Python's hashlib. */
export const SEALS: readonly FormulaCase[] = [
  {
    call: "SEAL",
    args: [
      [
        [86.5, " 甲 "],
        ["", true],
      ],
    ],
    gives: "D8AE-739E-1002-F498",
  },
];
