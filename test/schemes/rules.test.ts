import { schemes } from "../../src/schemes";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import { rulesOf } from "../../src/schemes/rules";
import type { Rule } from "../../src/schemes/rule";
import type { Scheme, Stage } from "../../src/schemes/scheme";

const said = <T>(value: T): Rule<T> => ({ value, document: "CQ2015", clause: "第一条" });
const shown = (scheme: Scheme, key: string) => rulesOf(scheme).find((line) => line.key === key)?.shown;

test("a value that is said is shown in the document's words", () => {
  expect(shown(chongqing2015, "stage.document.weight")).toBe("20%");
  expect(shown(chongqing2015, "committee.quorum")).toBe("到会成员单位数应超过三分之二");
  expect(shown(schemes[1], "substitution")).toBe("不予递补");
});

test("a value that we chose is shown in our words, an unsaid one as nothing", () => {
  expect(shown(chongqing2015, "publicity.candidates")).toBe("7 天（日历天）");
  expect(shown(chongqing2015, "rounding")).toBe("不取舍，按精确值");
  expect(shown(chongqing2015, "ties")).toBeNull();
});

test("every fact of ELIGIBLE is named by a rule that tests it", () => {
  for (const scheme of schemes) {
    const named = rulesOf(scheme).flatMap(({ fact }) => fact ?? []);
    expect((scheme.facts ?? []).map(({ key }) => key).filter((key) => !named.includes(key))).toEqual([]);
  }
});

test("each of the eight says, decides or leaves unsaid the knobs that an office needs", () => {
  for (const { id, vacancy, substitution, cycle, committee, publicity, texts, facts, conditions } of schemes) {
    const knobs = { vacancy, substitution, cycle, committee, publicity, texts, facts, conditions };
    expect([id, Object.entries(knobs).filter(([, value]) => value === undefined)]).toEqual([id, []]);
  }
});

test("each says from when it is in force, and a date given is the scheme's own", () => {
  for (const scheme of schemes) {
    const rule = scheme.provisions.find(({ key }) => key === "in-force")?.rule as { value: string };
    expect([scheme.from, "自印发之日起施行"]).toContain(rule.value);
  }
});

test("facts of one name are of one type and unit in every scheme", () => {
  const seen = new Map<string, string>();
  for (const { facts = [] } of schemes)
    for (const { key, type, unit } of facts) {
      const kind = `${type} ${unit?.zh}`;
      expect([key, seen.get(key) ?? kind]).toEqual([key, kind]);
      seen.set(key, kind);
    }
});

describe("what other cities need can be said, and is listed in plain words where a sheet has none", () => {
  const stage: Stage = {
    key: "exam",
    name: { zh: "材料评审", en: "document review" },
    full: said(100),
    basis: "mark",
    role: "weighted",
    weight: said(0.57),
    reviewers: said({ least: 5, most: null }),
    advisers: said(2),
    merge: said("trimmed"),
    trim: said({ high: 2, low: 1 }),
    mergeAt: said("item"),
    spread: said(50),
    scorers: said("专家"),
    unit: said("percent"),
  };
  const city: Scheme = {
    ...chongqing2015,
    stages: said([stage]),
    tiers: [
      {
        key: "gold",
        name: { zh: "金奖", en: "gold" },
        quota: said(5),
        gates: said([
          { stage: "exam", atLeast: said(60), inclusive: true },
          { stage: "composite", atLeast: said(550), inclusive: false },
        ]),
      },
    ],
    nomineePool: said("separate"),
    ties: said([{ stage: "exam" }, { category: "4.7" }]),
    rounding: said({ where: "composite", places: 2, mode: "half-even", gates: "exact" }),
    bonus: { ordinary: said(1), senior: said(2), cap: said(10), gates: said("before") },
    caps: [
      { key: "both", what: { zh: "两奖合计", en: "both" }, counts: "seats", tiers: ["gold"], most: said(15) },
      {
        key: "small",
        what: { zh: "中小企业", en: "small firms" },
        counts: "seats",
        by: { group: { zh: "规模", en: "size" }, only: ["中小企业"] },
        most: said(5),
      },
    ],
    committee: {
      quorum: said({ numerator: 2, denominator: 3, inclusive: false }),
      ballot: said({ numerator: 1, denominator: 2, inclusive: true }),
      odd: said(true),
      recusal: said(true),
      leastPanel: said(3),
    },
    publicity: [
      { key: "one", what: { zh: "初审", en: "first" }, length: said({ days: 7, unit: "day", atLeast: true }) },
      { key: "two", what: { zh: "终审", en: "last" }, length: said({ days: 5, unit: "workday", atLeast: false }) },
    ],
    texts: [
      {
        key: "report",
        what: { zh: "报告", en: "report" },
        most: said(50000),
        charts: said(false),
        severity: "error",
      },
    ],
    cycle: said(3),
    until: said("2030-12-31"),
    provisions: [{ key: "copies", what: { zh: "份数", en: "copies" }, unit: "份", rule: said({ least: 2, most: 4 }) }],
  };

  test.each([
    ["stage.exam.full", "100 分"],
    // In doubles 0.57 × 100 is 56.99999999999999.
    ["stage.exam.weight", "57%"],
    ["stage.exam.reviewers", "不少于 5"],
    ["stage.exam.advisers", "2"],
    ["stage.exam.scorers", "专家"],
    ["stage.exam.unit", "百分数"],
    ["stage.exam.merge", "去掉最高最低分后平均"],
    ["stage.exam.trim", "最高 2 个，最低 1 个"],
    ["stage.exam.mergeAt", "逐条款"],
    ["stage.exam.spread", "50 分"],
    ["tier.gold.quota", "不超过 5 个"],
    ["tier.gold.gates", "材料评审≥60，综合得分>550"],
    ["nomineePool", "只有未过前一奖项门槛的参加下一奖项排序"],
    ["ties", "材料评审、经营结果"],
    ["rounding", "综合得分保留 2 位小数，四舍六入五成双，门槛按取舍前的值"],
    ["bonus.ordinary", "1 分"],
    ["bonus.cap", "10 分"],
    ["bonus.gates", "先加分后过门槛"],
    ["cap.both", "不超过 15"],
    ["cap.small", "不超过 5"],
    ["committee.quorum", "超过 2/3"],
    ["committee.ballot", "不少于 1/2"],
    ["committee.odd", "是"],
    ["committee.leastPanel", "3"],
    ["publicity.one", "不少于 7 天（日历天）"],
    ["publicity.two", "5 个工作日"],
    ["text.report", "50000 字"],
    ["text.report.charts", "否"],
    ["cycle", "3 年"],
    ["until", "2030-12-31"],
    ["provision.copies", "2–4 份"],
  ])("%s: %s", (key, words) => {
    expect(shown(city, key)).toBe(words);
  });
});

test("who scores is told in English where it is told in Chinese", () => {
  const lines = schemes.flatMap(rulesOf).filter(({ key, ours }) => key.endsWith(".scorers") && ours !== null);
  expect(lines.length).toBeGreaterThan(10);
  expect(lines.filter(({ ours }) => /\p{Script=Han}/u.test(ours!.en)).map(({ ours }) => ours)).toEqual([]);
});
