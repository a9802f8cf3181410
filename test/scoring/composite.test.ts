import { Fraction } from "../../src/exact/fraction";
import { CompositeForm } from "../../src/scoring/composite";
import { Gap } from "../../src/scoring/gap";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import { isUnsaid, type Rounding, type Scheme } from "../../src/schemes/scheme";

const stages = isUnsaid(chongqing2015.stages) ? [] : chongqing2015.stages.value;
const formOf = (scheme: Scheme): CompositeForm => {
  const form = CompositeForm.of(scheme, stages);
  if (form instanceof Gap) throw new Error("the scheme has weights");
  return form;
};
const rounded = (rounding: Rounding): Scheme => ({
  ...chongqing2015,
  rounding: { value: rounding, document: "CQ2015", clause: "" },
});

describe("weights that no decimal equals", () => {
  const third = { value: "1/3", document: "CQ2015", clause: "" } as const;
  const scheme: Scheme = {
    ...chongqing2015,
    stages: { ...third, value: stages.map((s) => ({ ...s, weight: third })) },
  };
  const form = CompositeForm.of(scheme, isUnsaid(scheme.stages) ? [] : scheme.stages.value) as CompositeForm;

  it("are exact: a third of 500, 500 and 50 is (500 + 500 + 50) ÷ 3 = 350, of 500, 500 and 49 it is 1049 ÷ 3", () => {
    expect(form.of([500, 500, 50]).composite.toNumber()).toBe(350);
    expect(form.of([500, 500, 49]).composite.fraction()).toEqual(Fraction.of(1049, 3));
    // In doubles 0.3333333333333333 × 1050 is 349.99999999999994 and would miss a gate of 350.
    expect(form.of([500, 500, 50]).composite.micro()).toBe(350_000_000);
  });
});

describe("the composite of 第十六条（六）", () => {
  // Documents, site, defence → review, composite: 20% and 80%, then the sum; worked by hand.
  it.each([
    [[560, 580, 88], 576, 664],
    [[500, 500, 60], 500, 560],
    [[520, 450, 80], 464, 544],
    [[450, 540, 90], 522, 612],
    [[500, 499.99, 70], 499.992, 569.992],
    [[400, 400, 100], 400, 500],
    [[1000, 1000, 100], 1000, 1100],
  ])("of %p is %p and %p", (scores, review, composite) => {
    const result = formOf(chongqing2015).of(scores);
    expect([result.review.toNumber(), result.composite.toNumber()]).toEqual([review, composite]);
  });

  it("is rounded once, where and how a scheme says", () => {
    const of = (scores: number[], rounding: Rounding) => formOf(rounded(rounding)).of(scores).composite.toNumber();
    // 136.8 + 398.52 + 43.375 = 578.695 and 136.8 + 398.52 + 43.365 = 578.685, exactly.
    expect(formOf(chongqing2015).of([684, 498.15, 43.375]).composite.toNumber()).toBe(578.695);
    expect(of([684, 498.15, 43.375], { where: "composite", places: 2, mode: "half-up" })).toBe(578.7);
    expect(of([684, 498.15, 43.365], { where: "composite", places: 2, mode: "half-up" })).toBe(578.69);
    expect(of([684, 498.15, 43.365], { where: "composite", places: 2, mode: "half-even" })).toBe(578.68);
    // 535.32 → 535.3; + 43.375
    expect(of([684, 498.15, 43.375], { where: "review", places: 1, mode: "half-up" })).toBe(578.675);
    // 498.25 → 498.3 or 498.2; 136.8 + 398.64 (or 398.56) + 43
    expect(of([684, 498.25, 43], { where: "stage", places: 1, mode: "half-up" })).toBe(578.44);
    expect(of([684, 498.25, 43], { where: "stage", places: 1, mode: "half-even" })).toBe(578.36);
  });
});
