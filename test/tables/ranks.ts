import type { FormulaCase } from "../support/formula-table";

/** RANK as the contract states it, `ties` as the four ways of counting 1224, 1334, 1223 and averages. */
export const RANKS: readonly FormulaCase[] = [
  { call: "RANK", args: [[[90], [80], [80], [70]]], gives: [[1], [2], [2], [4]] },
  { call: "RANK", args: [[[90], [80], [80], [70]], undefined, "max"], gives: [[1], [3], [3], [4]] },
  { call: "RANK", args: [[[90], [80], [80], [70]], undefined, "dense"], gives: [[1], [2], [2], [3]] },
  { call: "RANK", args: [[[90], [80], [80], [70]], undefined, "average"], gives: [[1], [2.5], [2.5], [4]] },
  { why: "one cell among a range", call: "RANK", args: [80, [[90], [80], [70]]], gives: 2 },
  { why: "not in the reference", call: "RANK", args: [85, [[90], [80]]], gives: { error: "#N/A" } },
  {
    why: "a blank holds no rank; handed over as 0 it is a score",
    call: "RANK",
    args: [[[90], [null], [70]]],
    gives: [[1], [""], [2]],
    blankAsZero: [[1], [3], [2]],
  },
  {
    why: "an error cell holds no rank",
    call: "RANK",
    args: [[[90], [{ error: "#N/A" }], [70]]],
    gives: [[1], [""], [2]],
  },
  {
    why: "0.2·301 + 0.8·641 and 573 differ by a double's noise alone",
    call: "RANK",
    args: [[[573.0000000000001], [573], [572.999]]],
    gives: [[1], [1], [3]],
  },
];
