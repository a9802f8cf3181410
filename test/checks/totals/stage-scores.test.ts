import { type Methods, stageScores } from "../../../src/checks/totals/stage-scores";
import type { Total } from "../../../src/checks/totals/totals";
import { decimalOf } from "../../../src/exact/decimal";
import { stages } from "../../../src/schemes/chongqing-2015/stages";
import type { Stage } from "../../../src/schemes/scheme";

const [document] = stages;
const NONE: Methods = { asked: null, named: null };

const total = (
  applicant: string,
  reviewer: string | null,
  value: number | "blank" | "absent" | "incomplete",
  more: Partial<Total> = {},
): Total => ({
  stage: "document",
  group: null,
  applicant,
  reviewer,
  kind: "score",
  value: typeof value === "number" ? decimalOf(value) : value,
  parts: null,
  terms: null,
  at: { file: "a.xlsx", sheet: "1", cells: reviewer ?? "A1" },
  ...more,
});
const panel = (applicant: string, values: readonly (number | "blank" | "absent" | "incomplete")[]): Total[] =>
  values.map((value, i) => total(applicant, `R${i + 1}`, value));
const merged = (totals: readonly Total[], methods: Methods, stage: Stage = document) => {
  const { scores, faults } = stageScores(stage, totals, methods);
  return faults.length > 0
    ? faults.map(({ code }) => code)
    : scores.map(({ applicant, value, how }) => [applicant, value?.fraction().toString() ?? null, how]);
};
const by = (asked: Methods["asked"]): Methods => ({ asked, named: null });

describe("reviewers' totals become one score", () => {
  // 400 + 500 + 700 = 1600; ÷ 3 = 533⅓. The middle of the three is 500.
  test.each<[Methods["asked"], string]>([
    ["mean", decimalOf(1600).over(decimalOf(3)).toString()],
    ["median", decimalOf(500).toString()],
    ["trimmed", decimalOf(500).toString()],
  ])("by %s, exactly", (method, expected) => {
    expect(merged(panel("甲", [400, 500, 700]), by(method))).toEqual([["甲", expected, method]]);
  });

  test("whom a recusal or a blank leaves out does not count as 0", () => {
    expect(merged(panel("甲", [400, "absent", 600, "blank"]), by("mean"))).toEqual([
      ["甲", decimalOf(500).toString(), "mean"],
    ]);
    expect(merged(panel("甲", ["absent", "absent"]), by("mean"))).toEqual([["甲", null, "mean"]]);
  });

  test("too few for the method is a fault", () => {
    expect(merged(panel("甲", [400, 500]), by("trimmed"))).toEqual(["too-few"]);
  });

  test("without a named method there is none; the round's or the scheme's name is enough", () => {
    expect(merged(panel("甲", [400, 500]), NONE)).toEqual(["method-needed"]);
    expect(merged(panel("甲", [400, 500]), { asked: null, named: "median" })).toEqual([
      ["甲", decimalOf(450).toString(), "median"],
    ]);
  });

  test("what is asked for stands before what is named", () => {
    const [row] = merged(panel("甲", [400, 500, 900]), { asked: "median", named: "mean" });
    expect(row).toEqual(["甲", decimalOf(500).toString(), "median"]);
  });
});

describe("what the panel agreed on", () => {
  const agreed = (applicant: string, value: number) => total(applicant, null, value, { kind: "agreed" });
  test("counts where it is there for all and no method is asked for", () => {
    const totals = [...panel("甲", [400, 500]), agreed("甲", 480)];
    expect(merged(totals, NONE)).toEqual([["甲", decimalOf(480).toString(), "consensus"]]);
    expect(merged(totals, by("mean"))).toEqual([["甲", decimalOf(450).toString(), "mean"]]);
  });

  test("must be there for all where consensus is named, and where there is nothing else", () => {
    const totals = [agreed("甲", 480), ...panel("乙", [400, 500])];
    expect(merged(totals, { asked: null, named: "consensus" })).toEqual(["consensus-missing"]);
    expect(merged(totals, NONE)).toEqual(["method-needed"]);
    expect(merged([agreed("甲", 480), total("乙", null, 400)], NONE)).toEqual(["consensus-missing"]);
  });
});

describe("one value an applicant", () => {
  test("needs no method, and none is used", () => {
    expect(merged([total("甲", null, 480)], by("mean"))).toEqual([["甲", decimalOf(480).toString(), "single"]]);
  });

  test("is no reviewer's score: beside those it counts for nothing", () => {
    const totals = [...panel("甲", [400, 500]), total("甲", null, 999)];
    expect(merged(totals, by("mean"))).toEqual([["甲", decimalOf(450).toString(), "mean"]]);
  });
});

describe("two sources of one score", () => {
  test("that agree are one; that differ are a fault", () => {
    expect(merged([total("甲", "R1", 400), total("甲", "R 1", 400)], by("mean"))).toEqual([
      ["甲", decimalOf(400).toString(), "mean"],
    ]);
    expect(merged([total("甲", "R1", 400), total("甲", "R1", 401)], by("mean"))).toEqual(["sources-differ"]);
    expect(merged([total("甲", "R1", 400), total("甲", "R1", "absent")], by("mean"))).toEqual(["sources-differ"]);
    expect(merged([total("甲", null, 400), total("甲", null, 401)], NONE)).toEqual(["sources-differ"]);
  });
});

describe("a scheme that says more of merging", () => {
  const said = <T>(value: T) => ({ value, document: "X", clause: "1" });

  test("two highest and one lowest left out: of 1, 2, 3, 10, 20 the mean of 2 and 3", () => {
    const stage = { ...document, trim: said({ high: 2, low: 1 }) };
    expect(merged(panel("甲", [20, 1, 3, 2, 10]), by("trimmed"), stage)).toEqual([
      ["甲", decimalOf(2.5).toString(), "trimmed"],
    ]);
    expect(merged(panel("甲", [1, 2, 3]), by("trimmed"), stage)).toEqual(["too-few"]);
  });

  test("medians of items are not the median of totals", () => {
    // Items (10, 0), (0, 10), (4, 4): totals 10, 10, 8 → 10; items' medians 4 and 4 → 8.
    const items = [
      [10, 0],
      [0, 10],
      [4, 4],
    ].map(([a, b], i) => {
      const parts = new Map([
        ["1", decimalOf(a)],
        ["2", decimalOf(b)],
      ]);
      return total("甲", `R${i + 1}`, a + b, { parts });
    });
    const stage = { ...document, mergeAt: said("item" as const) };
    expect(merged(items, by("median"))).toEqual([["甲", decimalOf(10).toString(), "median"]]);
    expect(merged(items, by("median"), stage)).toEqual([["甲", decimalOf(8).toString(), "median"]]);
    expect(merged(panel("甲", [1, 2, 3]), by("median"), stage)).toEqual(["part-scores-needed"]);
  });
});
