import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import { isUnsaid } from "../../src/schemes/rule";
import { gb2004 } from "../../src/standard/gb-2004";
import { picked, table } from "./lines";

// 渝质监发〔2015〕103号, read and written down by hand.
const RULES: Record<string, unknown[]> = {
  "stage.document.full": [1000, "第十五条"],
  "stage.document.weight": [0.2, "第十六条（六）1"],
  "stage.document.reviewers": [{ least: 3, most: 6 }, "第八条"],
  "stage.document.merge": ["unsaid", "第十六条（三）"],
  "stage.site.full": [1000, "第十五条"],
  "stage.site.weight": [0.8, "第十六条（六）1"],
  "stage.site.reviewers": [{ least: 3, most: 6 }, "第八条"],
  "stage.site.merge": ["unsaid", "第十六条（五）4"],
  "stage.defence.full": [100, "第十六条（四）4"],
  "stage.defence.weight": [1, "第十六条（六）2"],
  "stage.defence.reviewers": [{ least: 7, most: null }, "第十六条（四）"],
  "stage.defence.advisers": [3, "第十六条（四）"],
  "stage.defence.merge": ["unsaid", "第十六条（四）4"],
  "tier.award.quota": [5, "第十六条（六）2"],
  "tier.award.gate.document": [500, "第十六条（六）2"],
  "tier.award.gate.site": [500, "第十六条（六）2"],
  "tier.award.entry.document": [500, "第十六条（三）"],
  "tier.award.entry.site": [500, "第十六条（五）5"],
  "tier.nominee.quota": [5, "第十六条（六）2"],
  "tier.nominee.gate.document": [400, "第十六条（六）2"],
  "tier.nominee.gate.site": [400, "第十六条（六）2"],
  "tier.nominee.entry.document": [400, "第十六条（三）"],
  "tier.nominee.entry.site": [400, "第十六条（五）5"],
  nomineePool: ["cascade", "第十六条（六）2", "decision"],
  ties: ["unsaid", "第十六条（六）2"],
  rounding: [null, "第十六条（六）1", "decision"],
  vacancy: [true, "第十六条（六）2"],
  substitution: ["unsaid", "第十六条（七）3"],
  "committee.quorum": [{ numerator: 2, denominator: 3, inclusive: false }, "第十六条（八）1"],
  "publicity.candidates": [{ days: 7, unit: "day", atLeast: false }, "第十六条（七）2", "decision"],
  "text.profile": [3000, "第十三条（二）"],
  "text.self-assessment": [60000, "第十三条（三）"],
  "condition.operating": [{ op: "least", value: 5 }, "第十一条（一）"],
  "condition.accidents": [{ op: "none", years: 3 }, "第十一条（四）"],
  "condition.spot-checks": [{ op: "none", years: null }, "第十一条（四）"],
  "condition.listed": [{ op: "is", value: false }, "第十一条（五）"],
  "condition.licences": [{ op: "is", value: false }, "第十二条（一）"],
  "condition.fraud": [{ op: "none", years: 3 }, "第十二条（二）"],
  "condition.cool-down": [{ op: "least", value: 5 }, "第十二条（三）"],
  "condition.revoked": [{ op: "least", value: 5 }, "第十二条（四）"],
  "condition.industry-2024": [{ op: "among", values: ["B", "C", "D"] }, "附件1 二（一）"],
  "condition.spot-checks-2024": [{ op: "none", years: null }, "附件1 二（二）4"],
  "provision.site-days": [{ least: 3, most: 5 }, "第十六条（五）1"],
  "provision.site-fraud": [true, "第十六条（五）3"],
  "provision.feedback": [400, "第十六条（三）"],
  "provision.rescaled": [false, "第十六条（六）2", "decision"],
  "provision.defence-gate": ["unsaid", "第十六条（六）2"],
  "provision.report-within": [15, "第十九条"],
  "provision.revoked-years": [5, "第二十一条"],
  "provision.points-4.1": [100, "第十五条（一）"],
  "provision.points-4.2": [80, "第十五条（二）"],
  "provision.points-4.3": [90, "第十五条（三）"],
  "provision.points-4.4": [120, "第十五条（四）"],
  "provision.points-4.5": [110, "第十五条（五）"],
  "provision.points-4.6": [100, "第十五条（六）"],
  "provision.points-4.7": [400, "第十五条（七）"],
};

const stages = isUnsaid(chongqing2015.stages) ? [] : chongqing2015.stages.value;

test("the rules are the document's, clause by clause", () => {
  expect(picked(chongqing2015, Object.keys(RULES))).toEqual(RULES);
});

test("stages come as documents, site, defence; the first two are weighted, the defence joins as it is", () => {
  expect(stages.map(({ key, role, basis }) => [key, role, basis])).toEqual([
    ["document", "weighted", "criteria"],
    ["site", "weighted", "criteria"],
    ["defence", "added", "mark"],
  ]);
});

test("gates are inclusive, and the defence has none", () => {
  const gates = chongqing2015.tiers.flatMap((tier) => (isUnsaid(tier.gates) ? [] : tier.gates.value));
  expect(gates.map(({ stage, inclusive }) => [stage, inclusive])).toEqual([
    ["document", true],
    ["site", true],
    ["document", true],
    ["site", true],
  ]);
});

test("outcomes are 市长质量管理奖 before 市长质量管理奖提名奖", () => {
  expect(chongqing2015.tiers.map(({ name }) => name.zh)).toEqual(["市长质量管理奖", "市长质量管理奖提名奖"]);
});

test("the criteria are those of 2004, by decision, and the document's own points of the seven are the same", () => {
  expect(table(chongqing2015).criteria).toEqual([gb2004, "第十五条", "decision"]);
  for (const { code, points } of gb2004.categories)
    expect(table(chongqing2015)[`provision.points-${code}`][0]).toBe(points);
});

test("documents below and site above 500 is flagged with both clauses; the other way round is not", () => {
  const flagged = chongqing2015.flags.filter(({ when }) => when);
  expect(flagged.map(({ when }) => when)).toEqual([{ tier: "award", passed: "site", missed: "document" }]);
  expect(flagged[0].clauses.map(({ clause }) => clause)).toEqual(["第十六条（五）5", "第十六条（六）2"]);
});

test("（八）3, which sends up the nominee list only, is flagged", () => {
  const clauses = chongqing2015.flags.flatMap((flag) => flag.clauses.map(({ clause }) => clause));
  expect(clauses).toContain("第十六条（八）3");
});

test("what the notice of 2024 changed holds from its date, for applications from 2024", () => {
  const dated = (chongqing2015.conditions ?? []).filter(({ key }) => key.endsWith("-2024"));
  expect(dated).toHaveLength(2);
  for (const { when, requires } of dated) {
    expect(when).toMatchObject({ fact: "申报年份", test: { value: { op: "least", value: 2024 } } });
    expect(requires).toMatchObject({ test: { document: "CQ2024", from: "2024-02-06" } });
  }
});
