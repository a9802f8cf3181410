import { schemes } from "../../src/schemes";
import { checkScheme, type Fault } from "../../src/schemes/check";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import { chongqingStandard2025Project } from "../../src/schemes/chongqing-standard-2025/project";
import { jiyuan2025 } from "../../src/schemes/jiyuan-2025";
import { isUnsaid, type Rule } from "../../src/schemes/rule";
import type { Gate, Scheme, Stage } from "../../src/schemes/scheme";
import type { Weight } from "../../src/schemes/weight";

const said = <T>(value: T) => ({ value, document: "CQ2015", clause: "第一条" });
const valueOf = <T>(rule: Rule<T>): T => {
  if (isUnsaid(rule)) throw new Error("unsaid");
  return rule.value;
};
const brief = (faults: readonly Fault[]) => faults.map(({ code, where }) => `${code} ${where}`);

/** Chongqing 2015 with one thing changed; it has no fault of its own. */
const changed = (change: Partial<Scheme>) => brief(checkScheme({ ...chongqing2015, ...change }));

const stages = valueOf(chongqing2015.stages);
const withStage = (key: string, change: Partial<Stage>) =>
  changed({ stages: said(stages.map((stage) => (stage.key === key ? { ...stage, ...change } : stage))) });

const withGate = (tier: string, gate: Partial<Gate> & { stage: string }) =>
  changed({
    tiers: chongqing2015.tiers.map((each) =>
      each.key === tier ? { ...each, gates: said([{ inclusive: true, atLeast: said(500), ...gate }]) } : each,
    ),
  });

test.each(schemes)("$id has no fault", (scheme) => {
  expect(checkScheme(scheme)).toEqual([]);
});

describe("weights", () => {
  test("of the weighted stages sum to 1: 0.2 + 0.7 does not", () => {
    expect(withStage("site", { weight: said(0.7) })).toEqual(["weights-not-one stages"]);
  });

  test("are summed exactly: 0.7 + 0.2 + 0.1 is 1, though doubles make it 0.9999999999999999", () => {
    const three = [0.7, 0.2, 0.1].map((weight, i) => ({ ...stages[0], key: `s${i}`, weight: said(weight) }));
    expect(0.7 + 0.2 + 0.1).not.toBe(1);
    const faults = checkScheme({ ...chongqing2015, stages: said(three), tiers: [], flags: [] });
    expect(brief(faults)).toEqual([]);
  });

  test("that no decimal equals are written as fractions: three times 1/3 is 1, three times 0.3333 is not", () => {
    const three = (weight: Weight) => [0, 1, 2].map((i) => ({ ...stages[0], key: `s${i}`, weight: said(weight) }));
    const faults = (weight: Weight) =>
      brief(checkScheme({ ...chongqing2015, stages: said(three(weight)), tiers: [], flags: [] }));
    expect(faults("1/3")).toEqual([]);
    expect(faults(0.3333)).toEqual(["weights-not-one stages"]);
    expect(faults("1/0")).toEqual(
      Array(3)
        .fill(0)
        .map((_, i) => `negative stage.s${i}.weight`),
    );
  });

  test("that are not all said are not judged", () => {
    const unsaid = { document: "CQ2015", clause: "第一条", unsaid: { zh: "未规定", en: "not said" } };
    expect(withStage("site", { weight: unsaid })).toEqual([]);
  });

  test("below 0 cannot be", () => {
    expect(withStage("site", { weight: said(-0.8) })).toContain("negative stage.site.weight");
  });
});

describe("gates", () => {
  test("above the stage's full mark cannot be reached: 1000 can, 1001 cannot", () => {
    expect(withGate("award", { stage: "site", atLeast: said(1000) })).toEqual([]);
    expect(withGate("award", { stage: "site", atLeast: said(1001) })).toEqual([
      "gate-above-maximum tier.award.gate.site",
    ]);
  });

  test("strictly above the full mark cannot be reached either", () => {
    expect(withGate("award", { stage: "site", atLeast: said(1000), inclusive: false })).toEqual([
      "gate-above-maximum tier.award.gate.site",
    ]);
  });

  test("on the composite may ask for 1100 (1000 × 20% + 1000 × 80% + 100) and not for more", () => {
    expect(withGate("award", { stage: "composite", atLeast: said(1100) })).toEqual([]);
    expect(withGate("award", { stage: "composite", atLeast: said(1101) })).toEqual([
      "gate-above-maximum tier.award.gate.composite",
    ]);
    expect(withGate("award", { stage: "review", atLeast: said(1001) })).toEqual([
      "gate-above-maximum tier.award.gate.review",
    ]);
  });

  test("of a better tier are not lower than those of the next", () => {
    expect(withGate("award", { stage: "site", atLeast: said(399) })).toEqual([
      "gate-below-lower-tier tier.award.gate.site",
    ]);
  });

  test("name stages that are there", () => {
    expect(withGate("award", { stage: "interview" })).toEqual(["unknown tier.award.gate.interview"]);
  });

  test("occur once a stage", () => {
    const [award, ...rest] = chongqing2015.tiers;
    const gates = valueOf(award.gates);
    expect(changed({ tiers: [{ ...award, gates: said([...gates, gates[0]]) }, ...rest] })).toEqual([
      "duplicate tier.award.gates",
    ]);
  });
});

describe("seats", () => {
  const unsaid = { document: "CQ2015", clause: "第一条", unsaid: { zh: "未规定", en: "not said" } };

  test("need a number where weights and gates are said", () => {
    const tiers = chongqing2015.tiers.map((tier) => ({ ...tier, quota: unsaid }));
    expect(changed({ tiers })).toEqual(["quota-missing tier.award.quota", "quota-missing tier.nominee.quota"]);
  });

  test("need none where no seats can be computed", () => {
    const tiers = jiyuan2025.tiers.map((tier) => ({ ...tier, quota: { ...unsaid, document: "JY2025" } }));
    expect(checkScheme({ ...jiyuan2025, tiers })).toEqual([]);
  });

  test("come whole and not below 0", () => {
    const quota = (value: number) => changed({ tiers: chongqing2015.tiers.map((t) => ({ ...t, quota: said(value) })) });
    expect(quota(2.5)).toEqual(["not-whole tier.award.quota", "not-whole tier.nominee.quota"]);
    expect(quota(-1)).toEqual(["negative tier.award.quota", "negative tier.nominee.quota"]);
  });

  test("of a tier are not more than the cap it shares", () => {
    const cap = { key: "all", what: { zh: "合计", en: "all" }, counts: "seats" as const, most: said(4) };
    expect(changed({ caps: [cap] })).toEqual(["quota-above-cap cap.all", "quota-above-cap cap.all"]);
    expect(changed({ caps: [{ ...cap, tiers: ["award", "gold"], most: said(5) }] })).toEqual(["unknown cap.all"]);
  });

  test("are shared with others, not with oneself", () => {
    const [cap] = chongqingStandard2025Project.caps ?? [];
    const caps = [{ ...cap, sharedWith: [chongqingStandard2025Project.id] }];
    expect(brief(checkScheme({ ...chongqingStandard2025Project, caps }))).toEqual(["duplicate cap.seats"]);
  });
});

describe("points", () => {
  const criteria = valueOf(chongqing2015.criteria);
  const withCriteria = (change: Partial<typeof criteria>) => changed({ criteria: said({ ...criteria, ...change }) });
  const [leadership, ...others] = criteria.categories;

  test("of items sum to their category's: 60 + 40 is not 110", () => {
    const categories = [{ ...leadership, points: 110 }, { ...others[0], points: 70 }, ...others.slice(1)];
    expect(withCriteria({ categories })).toEqual(["category-not-sum criteria.4.1", "category-not-sum criteria.4.2"]);
  });

  test("of categories sum to the total, and the total is the full mark of what is scored by it", () => {
    expect(withCriteria({ total: 1050 })).toEqual([
      "total-not-sum criteria.total",
      "full-not-total stage.document.full",
      "full-not-total stage.site.full",
    ]);
  });

  test("are summed exactly: 0.1 + 0.2 is 0.3", () => {
    const item = leadership.items[0];
    const tiny = {
      ...leadership,
      points: 0.3,
      items: [
        { ...item, points: 0.1 },
        { ...item, code: "4.1.9", points: 0.2 },
      ],
    };
    const faults = withCriteria({ categories: [tiny], total: 0.3 });
    expect(faults.filter((each) => each.includes("sum"))).toEqual([]);
  });

  test("belong to one code each", () => {
    const twin = { ...leadership, items: leadership.items.map((item) => ({ ...item, code: "4.1.1" })) };
    expect(withCriteria({ categories: [twin, ...others] })).toEqual(["duplicate criteria"]);
  });

  test("are not below 0, and numbers", () => {
    const bad = { ...leadership, points: Number.NaN };
    expect(withCriteria({ categories: [bad, ...others] })).toEqual(["negative criteria.4.1"]);
  });

  test("a category without items is itself what is scored", () => {
    const categories = criteria.categories.map((category) => ({ ...category, items: [] }));
    expect(withCriteria({ categories })).toEqual([]);
  });

  test("steps fit their bands, and bands do not overlap", () => {
    const steps = (step: number, ...bands: [number, number][]) =>
      withCriteria({ steps: { step, bands, verified: false } });
    expect(steps(2.5, [0, 5], [7.5, 100])).toEqual([]);
    expect(steps(0.1, [0, 0.3])).toEqual([]);
    expect(steps(5, [0, 12])).toEqual(["steps-impossible criteria.steps"]);
    expect(steps(5, [0, 10], [10, 20])).toEqual(["steps-impossible criteria.steps"]);
    expect(steps(0, [0, 10])).toEqual(["steps-impossible criteria.steps"]);
    expect(steps(5, [0, 105])).toEqual(["steps-impossible criteria.steps"]);
  });
});

describe("names", () => {
  test("occur once", () => {
    const [award, nominee] = chongqing2015.tiers;
    expect(changed({ tiers: [award, { ...nominee, name: award.name }] })).toEqual(["duplicate tiers"]);
    expect(changed({ provisions: [...chongqing2015.provisions, chongqing2015.provisions[0]] })).toEqual([
      "duplicate provisions",
    ]);
    expect(changed({ stages: said([...stages.slice(0, 2), { ...stages[2], key: "site" }]) })).toContain(
      "duplicate stages",
    );
  });

  test("of results are no stage's", () => {
    expect(withStage("defence", { key: "review" })).toContain("reserved stages");
  });

  test("in ties, flags and forms are known", () => {
    expect(changed({ ties: said([{ stage: "site" }, { category: "4.7" }]) })).toEqual([]);
    expect(changed({ ties: said([{ stage: "exam" }, { category: "4.9" }]) })).toEqual(["unknown ties", "unknown ties"]);
    const [flag] = chongqing2015.flags;
    const when = { tier: "gold", passed: "site", missed: "exam" };
    expect(changed({ flags: [{ ...flag, when }] })).toEqual(["unknown flag.site-alone", "unknown flag.site-alone"]);
    const column = { key: "a", heading: "简况", text: "absent" };
    expect(changed({ form: { document: "CQ2015", clause: "第一条", header: [], columns: [column] } })).toEqual([
      "unknown form",
    ]);
  });
});

describe("numbers of people", () => {
  test("rise from least to most", () => {
    expect(withStage("site", { reviewers: said({ least: 6, most: 3 }) })).toEqual([
      "range-impossible stage.site.reviewers",
    ]);
    expect(withStage("site", { reviewers: said({ least: 2.5, most: 3 }) })).toEqual(["not-whole stage.site.reviewers"]);
  });

  test("leave a score after trimming: of 3 one highest and one lowest may go, of 2 not; nor two of each of 4", () => {
    const trimmed = (least: number, trim?: { high: number; low: number }) =>
      withStage("site", {
        reviewers: said({ least, most: null }),
        merge: said("trimmed"),
        ...(trim && { trim: said(trim) }),
      });
    expect(trimmed(3)).toEqual([]);
    expect(trimmed(2)).toEqual(["trim-too-many stage.site.merge"]);
    expect(trimmed(5, { high: 2, low: 2 })).toEqual([]);
    expect(trimmed(4, { high: 2, low: 2 })).toEqual(["trim-too-many stage.site.merge"]);
  });

  test("make a quorum that can be: more than 3/3 cannot, 3/3 can", () => {
    const quorum = (numerator: number, denominator: number, inclusive: boolean) =>
      changed({ committee: { ...chongqing2015.committee!, quorum: said({ numerator, denominator, inclusive }) } });
    expect(quorum(3, 3, true)).toEqual([]);
    expect(quorum(3, 3, false)).toEqual(["share-impossible committee.quorum"]);
    expect(quorum(1, 0, true)).toEqual(["share-impossible committee.quorum"]);
  });
});

describe("conditions", () => {
  const [fact] = chongqing2015.facts ?? [];
  const condition = (test: Parameters<typeof said>[0], key = fact.key) =>
    changed({
      facts: [fact],
      conditions: [{ key: "c", effect: "required", requires: { fact: key, test: said(test as never) } }],
    });

  test("test facts that are there, in a way that fits their type", () => {
    expect(condition({ op: "is", value: true })).toEqual([]);
    expect(condition({ op: "least", value: 5 })).toEqual(["test-unfit condition.c"]);
    expect(condition({ op: "is", value: true }, "没有的事实")).toEqual(["unused facts", "unknown condition.c"]);
  });

  test("look back over years that can be", () => {
    expect(condition({ op: "none", years: 3 })).toEqual([]);
    expect(condition({ op: "none", years: -3 })).toEqual(["negative condition.c"]);
  });
});

describe("dates and citations", () => {
  test("are days of the calendar: 40 June and 29 February 2015 are none", () => {
    expect(changed({ from: "2016-06-40" })).toContain("date-impossible from");
    expect(changed({ from: "2017-02-29" })).toContain("date-impossible from");
    expect(changed({ from: "2016-02-29" })).toEqual([]);
    expect(changed({ from: "2016/02/28" })).toContain("date-impossible from");
    const [document, ...rest] = chongqing2015.documents;
    expect(changed({ documents: [{ ...document, issued: "2015-09-31" }, ...rest] })).toContain(
      "date-impossible document.CQ2015",
    );
  });

  test("end after they begin", () => {
    expect(changed({ until: said("2015-09-28") })).toEqual(["date-order until"]);
    expect(changed({ until: said("2020-09-28") })).toEqual([]);
  });

  test("are not later than what they support: rules of 2014 cannot cite 2015, a rule from 2016 may cite 2015", () => {
    const early = changed({ from: "2014-01-01" });
    expect(early).toContain("cited-later stage.document.weight");
    expect(early).not.toContain("cited-later condition.industry-2024");
  });

  test("a rule that cites 2024 without a date of its own, under rules of 2015, is a fault", () => {
    expect(withStage("site", { full: { ...said(1000), document: "CQ2024" } })).toEqual(["cited-later stage.site.full"]);
    expect(withStage("site", { full: { ...said(1000), document: "CQ2024", from: "2024-02-06" } })).toEqual([]);
  });

  test("name a listed document and a clause", () => {
    expect(withStage("site", { full: { ...said(1000), document: "CQ1999" } })).toEqual([
      "document-unknown stage.site.full",
    ]);
    expect(withStage("site", { full: { ...said(1000), clause: " " } })).toEqual(["clause-missing stage.site.full"]);
  });
});
