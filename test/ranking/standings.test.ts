import { Judge } from "../../src/ranking/judge";
import { outcomeOf, whyOf } from "../../src/ranking/explain/standing";
import { passed } from "../../src/ranking/pass";
import { type Applicant, standings } from "../../src/ranking/shortlist";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import { isUnsaid, type Gate, type Rule, type Scheme } from "../../src/schemes/scheme";
import { Gap } from "../../src/scoring/gap";

const stages = isUnsaid(chongqing2015.stages) ? [] : chongqing2015.stages.value;
const said = <T>(value: T): Rule<T> => ({ value, document: "CQ2015", clause: "本表" });
const gate = (stage: string, atLeast: number): Gate => ({ stage, atLeast: said(atLeast), inclusive: true });

/** One tier of one seat, as a city of its own might have it. */
const city = (more: Partial<Scheme>, gates: Gate[] = []): Scheme => ({
  ...chongqing2015,
  tiers: [{ key: "award", name: { zh: "市长奖", en: "award" }, quota: said(1), gates: said(gates) }],
  flags: [],
  ...more,
});
const bonus = (gates: "before" | "after" | null, cap: number | null = null): Scheme["bonus"] => ({
  ordinary: said(5),
  senior: said(20),
  cap: said(cap),
  gates: gates ? said(gates) : { unsaid: { zh: "未说", en: "unsaid" }, document: "CQ2015", clause: "本表" },
});

const who = (name: string, scores: Applicant["scores"], more: Partial<Applicant> = {}): Applicant => ({
  name,
  scores,
  bonus: undefined,
  excluded: null,
  ...more,
});

function told(scheme: Scheme, field: Applicant[]) {
  const judge = new Judge(scheme, stages);
  return standings(judge, field).map((standing) => ({
    outcome: outcomeOf(scheme, standing)?.zh ?? (standing.verdict.kind === "gap" ? standing.verdict.gap.kind : ""),
    why: whyOf(judge, standing, 0).zh,
  }));
}
const outcomes = (scheme: Scheme, field: Applicant[]) => told(scheme, field).map(({ outcome }) => outcome);

describe("standings", () => {
  // 0.2·560 + 0.8·580 = 576
  it("miss a bonus that is blank beside filled ones, and count no zero for it", () => {
    const field = [who("A", [560, 580, 88], { bonus: null }), who("B", [560, 580, 80], { bonus: 5 })];
    expect(outcomes(city({ bonus: bonus("before") }), field)).toEqual(["资料不全", "市长奖"]);
  });
  it("count a bonus before the gates, or after them, as the scheme says, and do not guess where it does not", () => {
    const field = [who("A", [500, 500, 90], { bonus: 20 })];
    const at600 = [gate("composite", 600)];
    expect(outcomes(city({ bonus: bonus("before") }, at600), field)).toEqual(["市长奖"]);
    expect(outcomes(city({ bonus: bonus("after") }, at600), field)).toEqual(["未入围"]);
    expect(outcomes(city({ bonus: bonus(null) }, at600), field)).toEqual(["missing"]);
  });
  it("say which shared limit is full, not the tier's own, where an applicant stands within its own", () => {
    const silver = {
      key: "silver",
      name: { zh: "银奖", en: "silver" },
      quota: said(2),
      gates: said([gate("site", 400)]),
    };
    const gold = { key: "gold", name: { zh: "金奖", en: "gold" }, quota: said(1), gates: said([gate("site", 500)]) };
    const most = { key: "both", what: { zh: "两奖合计", en: "both" }, counts: "seats", most: said(2) } as const;
    const field = [who("A", [560, 580, 88]), who("B", [550, 570, 80]), who("C", [540, 560, 70])];
    const standing = told(city({ tiers: [gold, silver], caps: [most] }), field);
    expect(standing.map(({ outcome }) => outcome)).toEqual(["金奖", "银奖", "入围未获奖"]);
    // 0.2·540 + 0.8·560 + 70 = 626
    expect(standing[2].why).toMatch(/^综合得分 626，列银奖候选第 2 名，两奖合计的 2 个名额已满/);
  });
  it("refuse a bonus above its cap", () => {
    expect(outcomes(city({ bonus: bonus("before", 20) }), [who("A", [500, 500, 50], { bonus: 21 })])).toEqual(["bad"]);
  });
  it("test a gate on the review score although the defence is missing, as GATE does", () => {
    const scheme = city({}, [gate("review", 600)]);
    expect(outcomes(scheme, [who("A", [500, 500, null])])).toEqual(["未入围"]);
    expect(passed(scheme, { stages: stages.slice(0, 2), rows: [[500, 500]] })).toEqual([null]);
  });
  it("answer nothing from GATE where a composite's gate cannot be seen", () => {
    const scheme = city({}, [gate("composite", 1050)]);
    const [both] = passed(scheme, { stages: stages.slice(0, 2), rows: [[500, 500]] });
    expect(both).toBeInstanceOf(Gap);
    expect(passed(scheme, { stages: stages.slice(0, 1), rows: [[500]] })).toEqual([scheme.tiers[0]]);
  });
  it("break ties by the scheme's keys and say by which", () => {
    const field = [who("A", [600, 570, 88]), who("B", [560, 580, 88])];
    const [a, b] = told(city({ ties: said([{ stage: "site" }]) }), field);
    expect([a.outcome, b.outcome]).toEqual(["入围未获奖", "市长奖"]);
    expect(b.why).toContain("综合得分相同者按现场评审得分（580）排先后");
  });
  it("name a tie-break score that the list does not hold", () => {
    const field = [who("A", [560, 580, 88]), who("B", [560, 580, 88])];
    const [a] = told(city({ ties: said([{ category: "4.7" }]) }), field);
    expect(a.outcome).toBe("并列待定");
    expect(a.why).toContain("4.7");
  });
  it("excuse nobody for a cell that fails, and exclude nobody by it", () => {
    const gap = Gap.bad({ code: "score-error", params: { what: { zh: "排除", en: "excluded" }, found: "#N/A" } });
    expect(outcomes(city({}), [who("A", [600, 600, 90], { excluded: gap })])).toEqual(["bad"]);
    expect(outcomes(city({}), [who("A", [600, 600, 90], { excluded: "" })])).toEqual(["排除"]);
  });
  it("test the exact score where the scheme rounds and says that its gates do not", () => {
    const rounding = { where: "stage", places: 0, mode: "half-up" } as const;
    const at500 = [gate("site", 500)];
    expect(outcomes(city({ rounding: said(rounding) }, at500), [who("A", [500, 499.6, 50])])).toEqual(["市长奖"]);
    expect(
      outcomes(city({ rounding: said({ ...rounding, gates: "exact" }) }, at500), [who("A", [500, 499.6, 50])]),
    ).toEqual(["未入围"]);
  });
  it("tell who is out by documents what the nominees' flag is not about", () => {
    const judge = new Judge(chongqing2015, stages);
    const [standing] = standings(judge, [who("A", [399.99, 700, null])]);
    expect(whyOf(judge, standing, 0).zh).not.toContain("请注意");
  });
});
