import { OddCell, readScoreCell, type ScoreUnit } from "../../src/scoring/score-cell";

const NBSP = "\u00a0";

// Ground rule 5 of the functions' contract.
describe("a score in a cell", () => {
  it.each<[unknown, ScoreUnit, number | null]>([
    [86.5, "points", 86.5],
    [0, "points", 0],
    ["８６．５", "points", 86.5],
    ["86.5分", "points", 86.5],
    ["86.5 分", "points", 86.5],
    [`${NBSP}86.5${NBSP}`, "points", 86.5],
    ["1,000", "points", 1000],
    ["１，０００分", "points", 1000],
    ["85%", "percent", 85],
    ["８５％", "percent", 85],
    ["-5", "points", -5],
    [".5", "fraction", 0.5],
    [null, "points", null],
    [undefined, "points", null],
    ["", "points", null],
    [` ${NBSP}\u3000\t`, "points", null],
  ])("%p in %s reads as %p", (cell, unit, expected) => {
    expect(readScoreCell(cell, unit)).toBe(expected);
  });

  it.each(["回避", "缺席", "弃权", "—", "-", "/", "——", "－", "／", " 回避 "])(
    "%p is no score by this reviewer",
    (mark) => {
      expect(readScoreCell(mark, "points")).toMatchObject({ kind: "absent" });
    },
  );

  it.each<[unknown, ScoreUnit, OddCell["kind"]]>([
    ["优秀", "points", "text"],
    ["86.5.1", "points", "text"],
    ["9".repeat(400), "points", "text"],
    ["85%", "points", "text"],
    ["85分", "percent", "text"],
    ["85%", "fraction", "text"],
    ["1,00", "points", "text"],
    ["1e3", "points", "text"],
    ["0x10", "points", "text"],
    ["Infinity", "points", "text"],
    ["约80", "points", "text"],
    [true, "points", "boolean"],
    [false, "points", "boolean"],
    [{ error: "#DIV/0!" }, "points", "error"],
    [Number.NaN, "points", "error"],
    [{}, "points", "text"],
  ])("%p in %s is never guessed at", (cell, unit, kind) => {
    expect(readScoreCell(cell, unit)).toMatchObject({ kind });
  });
});
