import { eligible, type Eligibility } from "../../src/eligibility/conditions";
import { findScheme } from "../../src/schemes";
import type { Condition, Fact } from "../../src/schemes/condition";
import type { Scheme } from "../../src/schemes/scheme";
import { Gap } from "../../src/scoring/gap";
import { say } from "../../src/text/messages";

const chongqing = findScheme("chongqing-2015")!;

function judged(scheme: Scheme, header: readonly unknown[], row: readonly unknown[]) {
  const [{ verdict, reasons }] = eligible(scheme, header, [row]) as Eligibility[];
  return { verdict, codes: reasons.map(({ code }) => code) };
}

describe("the table of facts", () => {
  const [facts, conditions]: [Fact[], Condition[]] = [
    [{ key: "独立法人", what: { zh: "具有独立法人资格", en: "a legal person" }, type: "yes-no" }],
    [
      {
        key: "legal-person",
        effect: "required",
        requires: {
          fact: "独立法人",
          test: { value: { op: "is", value: true }, document: "CQ2015", clause: "第二条" },
        },
      },
    ],
  ];
  const small: Scheme = { ...chongqing, facts, conditions };

  it("gives each row its own answer and a row of nothing none", () => {
    const rows = [
      ["甲", "是"],
      [null, null],
      ["乙", "否"],
      ["丙", null],
      ["", " "],
    ];
    const results = eligible(small, ["申报组织", "独立法人"], rows) as (Eligibility | null)[];
    expect(results.map((result) => result?.verdict ?? null)).toEqual(["符合", null, "不符合", "待核", null]);
  });

  it("does not depend on the order of columns", () => {
    expect(eligible(small, ["独立法人", "申报组织"], [["是", "甲"]])).toEqual(
      eligible(small, ["申报组织", "独立法人"], [["甲", "是"]]),
    );
  });

  it("finds a header whatever its width and spaces", () => {
    expect((eligible(small, [" 独立 法人\n"], [["是"]]) as Eligibility[])[0].verdict).toBe("符合");
  });

  it("says which headers it does not know where a fact is wanting, and which it does", () => {
    const [result] = eligible(small, ["申报组织", "法人资格", null, "备注"], [["甲", "是", "x", "y"]]) as Eligibility[];
    expect(result.verdict).toBe("待核");
    expect(result.reasons.at(-1)).toEqual({
      code: "facts-unknown",
      params: { found: "法人资格、备注", known: "独立法人" },
    });
    const [met] = eligible(small, ["独立法人", "备注"], [["是", "y"]]) as Eligibility[];
    expect(met.reasons.map(({ code }) => code)).toEqual(["conditions-met"]);
  });

  it("takes columns of one name that agree, and verifies those that differ", () => {
    const twice = (a: unknown, b: unknown) => judged(small, ["独立法人", "独立法人"], [a, b]);
    expect(twice("是", "有").verdict).toBe("符合");
    expect(twice(null, "是").verdict).toBe("符合");
    expect(twice("是", "否")).toEqual({ verdict: "待核", codes: ["fact-contradictory"] });
  });

  it("reads a row that ends early as blank from there on", () => {
    expect(judged(small, ["申报组织", "独立法人"], ["甲"])).toEqual({ verdict: "待核", codes: ["fact-missing"] });
  });

  it("has no answer under a scheme without conditions, and none for no rows", () => {
    const result = eligible({ ...small, conditions: [] }, ["独立法人"], [["是"]]);
    expect(result).toBeInstanceOf(Gap);
    expect((result as Gap).reason?.code).toBe("no-conditions");
    expect(eligible(small, ["独立法人"], [])).toEqual([]);
  });

  it("verifies a fact that the conditions name and the scheme's list does not", () => {
    const unlisted: Scheme = { ...small, facts: [] };
    expect(judged(unlisted, ["独立法人"], ["是"])).toEqual({
      verdict: "待核",
      codes: ["fact-missing", "facts-unknown"],
    });
  });

  it("says what a silent document leaves open", () => {
    const test = { unsaid: { zh: "未规定年限", en: "no term is given" }, document: "CQ2015", clause: "第二条" };
    const silent: Scheme = { ...small, conditions: [{ ...conditions[0], requires: { fact: "独立法人", test } }] };
    const [{ verdict, reasons }] = eligible(silent, ["独立法人"], [["是"]]) as Eligibility[];
    expect(verdict).toBe("待核");
    expect(reasons.map((reason) => say(reason).zh)).toEqual(["未规定年限（渝质监发〔2015〕103号第二条）"]);
  });

  it("says nothing of a precedence while it is unknown whom it concerns", () => {
    const smallFirm: Fact = { key: "小微企业", what: { zh: "小微企业", en: "a small firm" }, type: "yes-no" };
    const yes = { value: { op: "is", value: true }, document: "CQ2015", clause: "第二条" } as const;
    const preferred: Condition = {
      key: "first",
      effect: "preferred",
      when: { fact: "小微企业", test: yes },
      requires: { fact: "独立法人", test: yes },
    };
    const both: Scheme = { ...small, facts: [...facts, smallFirm], conditions: [...conditions, preferred] };
    const header = ["独立法人", "小微企业"];
    expect(judged(both, header, ["是", null]).codes).toEqual(["conditions-met"]);
    expect(judged(both, header, ["是", "否"]).codes).toEqual(["conditions-met"]);
    expect(judged(both, header, ["是", "是"]).codes).toEqual(["conditions-met", "condition-preferred"]);
  });
});
