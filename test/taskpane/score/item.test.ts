import * as fc from "fast-check";
import { Fraction } from "../../../src/exact/fraction";
import { gb2004 } from "../../../src/standard/gb-2004";
import { gb2012 } from "../../../src/standard/gb-2012";
import { allowedBands, bandAt, cellValueOf, stepPercent } from "../../../src/taskpane/score/item/allowed";
import { contradictions } from "../../../src/taskpane/score/item/contradictions";
import { typeDigit } from "../../../src/taskpane/score/item/typing";
import { percentages } from "../../../src/workbook/round/books/item-sheet";
import type { Slot } from "../../../src/taskpane/score/sheet/slot";

const slot = (unit: Slot["unit"], most: number, steps = gb2012.steps): Slot => ({
  row: 0,
  column: 0,
  applicant: null,
  reviewer: null,
  part: { code: "4.1.1", name: "组织的领导", points: 60, kind: "process", category: 0 },
  unit,
  most,
  steps,
  comments: { strengths: null, improvements: null, remark: null },
  barred: null,
});

describe("allowed percentages", () => {
  it("are those of the edition, in six bands with words", () => {
    const of2004 = allowedBands(slot("percent", 100, gb2004.steps));
    expect(of2004.map(({ percents }) => percents)).toEqual([[0], [10, 20], [30, 40], [50, 60], [70, 80], [90, 100]]);
    expect(of2004.every(({ text }) => text !== null)).toBe(true);
    expect(allowedBands(slot("percent", 100))[1].percents).toEqual([10, 15, 20, 25]);
  });
  it("go up and down a step, over the gaps between bands and not beyond the ends", () => {
    const steps = gb2012.steps!;
    expect([5, 25, 100, 47].map((from) => stepPercent(steps, from, 1))).toEqual([10, 30, 100, 50]);
    expect([10, 0, 47].map((from) => stepPercent(steps, from, -1))).toEqual([5, 0, 45]);
  });
  it("stand in a cell as its unit has them", () => {
    expect(cellValueOf(slot("percent", 100), 55)).toBe(55);
    expect(percentages(gb2012.steps!).map((percent) => cellValueOf(slot("fraction", 1), percent))).toEqual(
      percentages(gb2012.steps!).map((percent) => Number((percent / 100).toFixed(2))),
    );
  });
  it("tell the band of any score, of points by their share of the maximum", () => {
    const bands = allowedBands(slot("points", 60));
    expect(bandAt(bands, slot("points", 60), 30)?.low).toBe(50);
    expect(bandAt(bands, slot("points", 60), 29.9)?.low).toBe(30);
    expect(bandAt(bands, slot("percent", 100), 47)?.low).toBe(30);
    expect(bandAt(bands, slot("percent", 100), null)).toBeNull();
  });
});

describe("typed digits", () => {
  const typed = (all: readonly number[], digits: string) =>
    [...digits].reduce<ReturnType<typeof typeDigit>>(
      (before, digit) => typeDigit(all, before.is === "open" ? before.digits : "", digit),
      { is: "refused", digits: "" },
    );

  it("are a choice as soon as nothing longer is allowed", () => {
    const all = percentages(gb2012.steps!);
    expect(typed(all, "45")).toEqual({ is: "chosen", percent: 45 });
    expect(typed(all, "0")).toEqual({ is: "chosen", percent: 0 });
    expect(typed(all, "10")).toEqual({ is: "open", digits: "10", percent: 10 });
    expect(typed(all, "100")).toEqual({ is: "chosen", percent: 100 });
    expect(typed(all, "5")).toEqual({ is: "open", digits: "5", percent: 5 });
    expect(typed(percentages(gb2004.steps!), "5")).toEqual({ is: "open", digits: "5", percent: null });
  });
  it("never come to what is not allowed", () => {
    const all = percentages(gb2004.steps!);
    expect(typed(all, "47")).toEqual({ is: "refused", digits: "47" });
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 4 }), (digits) => {
        const found = typed(all, digits.join(""));
        expect(found.is !== "chosen" || all.includes(found.percent)).toBe(true);
      }),
    );
  });
});

describe("comments that contradict the band", () => {
  const codes = (percent: number, strengths: string | null, improvements: string | null) =>
    contradictions(Fraction.of(percent), { strengths, improvements }).map(({ code }) => code);

  it.each([
    [0, "方法卓越，行业领先", "尚未展开", ["praise-at-bottom"]],
    [5, "excellent approach", null, ["praise-at-bottom", "nothing-to-improve"]],
    [95, "数据齐全", "缺乏与标杆的对比", ["lack-at-top"]],
    [90, "results are world-class", "There is no trend for exports", ["lack-at-top"]],
    [100, null, "可进一步推广", ["no-strength"]],
  ] as const)("%i%%: %s / %s is asked about", (percent, strengths, improvements, expected) => {
    expect(codes(percent, strengths, improvements)).toEqual(expected);
  });
  it.each([
    [10, "方法卓越", null],
    [85, "好", "缺乏对比"],
    [0, "尚未健全，不够成熟", "没有成套方法"],
    [95, "没有明显不足，持续领先", null],
    [95, "No significant gaps were found", "share it more widely"],
    [0, null, null],
    [100, null, null],
  ])("%i%%: %s / %s is not", (percent, strengths, improvements) => {
    expect(codes(percent, strengths, improvements)).toEqual([]);
  });
  it("names the words that raised the doubt", () => {
    const [found] = contradictions(Fraction.of(0), { strengths: "体系健全", improvements: "x" });
    expect(found.words).toBe("健全");
    expect(found.message.zh).toContain("健全");
  });
});
