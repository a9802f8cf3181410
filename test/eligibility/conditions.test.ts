import { eligible, type Eligibility } from "../../src/eligibility/conditions";
import { findScheme, schemes } from "../../src/schemes";
import type { Scheme } from "../../src/schemes/scheme";
import { say } from "../../src/text/messages";

type Row = Record<string, unknown>;

/** One applicant's verdict, the codes of its reasons, and its note in Chinese. */
function judged(scheme: Scheme, row: Row) {
  const [result] = eligible(scheme, Object.keys(row), [Object.values(row)]) as Eligibility[];
  const { verdict, reasons } = result;
  return { verdict, codes: reasons.map(({ code }) => code), note: reasons.map((reason) => say(reason).zh).join("；") };
}

const chongqing = findScheme("chongqing-2015")!;
const jiyuan = findScheme("jiyuan-2025")!;
const yuncheng = findScheme("yuncheng-2023-organisation")!;
const china = findScheme("china-quality-award")!;

/** An industrial firm that 渝质监发〔2015〕103号第二条, 第十一条 and 第十二条 let apply. */
const SOUND: Row = {
  在重庆登记注册: "是",
  独立法人: "是",
  工业企业: "是",
  符合国家政策: "是",
  正常经营年数: 8,
  持续实施卓越绩效模式: "是",
  质量和经营同行领先: "是",
  近3年重大事故: "无",
  抽查严重质量问题: "无",
  诚信和社会责任良好: "是",
  列入异常或违法名单: "否",
  缺少应有证照: "否",
  近3年参评弄虚作假: "无",
  距获奖年数: "无",
  距撤奖年数: "无",
  申报年份: 2015,
};

describe("Chongqing 2015's conditions", () => {
  it("let a sound firm apply, and name the clauses asked", () => {
    const { verdict, codes, note } = judged(chongqing, SOUND);
    expect(verdict).toBe("符合");
    expect(codes).toEqual(["conditions-met"]);
    expect(note).toMatch(/^所列条件均符合（渝质监发〔2015〕103号第二条、第十一条（一）、.*第十二条（四））$/);
  });

  it.each([
    ["正常经营年数", 4, "第十一条（一）"],
    ["工业企业", "否", "第二条"],
    ["近3年重大事故", "有", "第十一条（四）"],
    ["缺少应有证照", "是", "第十二条（一）"],
    ["近3年参评弄虚作假", "有", "第十二条（二）"],
    ["距获奖年数", 4, "第十二条（三）"],
    ["距撤奖年数", 2, "第十二条（四）"],
  ])("bar a firm whose %s is %p, by %s", (fact, value, clause) => {
    const { verdict, codes, note } = judged(chongqing, { ...SOUND, [fact]: value });
    expect(verdict).toBe("不符合");
    expect(codes).toEqual(["condition-unmet"]);
    expect(note).toContain(`渝质监发〔2015〕103号${clause}`);
  });

  it("include five years in 5年以上, and let a winner of five years ago apply (未满五年的不得申报)", () => {
    expect(judged(chongqing, { ...SOUND, 正常经营年数: 5, 距获奖年数: "5年" }).verdict).toBe("符合");
  });

  it("say what is stated, what is needed, and the document's words", () => {
    expect(judged(chongqing, { ...SOUND, 正常经营年数: 4 }).note).toBe(
      "连续正常生产经营的年数：填报为 4 年，应为不少于 5 年（渝质监发〔2015〕103号第十一条（一）“连续正常生产经营5年以上”）",
    );
  });

  it("leave an applicant to be verified when a fact is blank, or its column left out", () => {
    const without = Object.fromEntries(Object.entries(SOUND).filter(([fact]) => fact !== "独立法人"));
    for (const row of [{ ...SOUND, 独立法人: null }, { ...SOUND, 独立法人: "  " }, without]) {
      const { verdict, codes, note } = judged(chongqing, row);
      expect(verdict).toBe("待核");
      expect(codes).toEqual(["fact-missing"]);
      expect(note).toContain("“独立法人”未填");
      expect(note).toContain("第二条");
    }
  });

  it("let one condition that is not met outweigh what is to be verified, and say both, the failure first", () => {
    const { verdict, codes } = judged(chongqing, { ...SOUND, 独立法人: null, 正常经营年数: 3 });
    expect(verdict).toBe("不符合");
    expect(codes).toEqual(["condition-unmet", "fact-missing"]);
  });

  it("ask for industry B, C or D and for no quality problem at all from 2024 on (渝经信科技〔2024〕5号)", () => {
    const trade2024 = { ...SOUND, 申报年份: 2024, 抽查质量问题: "有", 行业门类: "A" };
    expect(judged(chongqing, { ...trade2024, 申报年份: 2023 }).verdict).toBe("符合");
    const { verdict, note } = judged(chongqing, trade2024);
    expect(verdict).toBe("不符合");
    expect(note).toContain("填报为“A”，应为“B”、“C”、“D”之一（渝经信科技〔2024〕5号附件1 二（一）");
    expect(note).toContain("渝经信科技〔2024〕5号附件1 二（二）4");
    expect(judged(chongqing, { ...trade2024, 抽查质量问题: "无", 行业门类: "Ｃ" }).verdict).toBe("符合");
  });

  it("ask for the year only where it decides, and say once that it does", () => {
    const yearless = { ...SOUND, 申报年份: null };
    expect(judged(chongqing, { ...yearless, 抽查质量问题: "无", 行业门类: "C" }).verdict).toBe("符合");
    const { verdict, codes, note } = judged(chongqing, { ...yearless, 抽查质量问题: "有", 行业门类: "A" });
    expect(verdict).toBe("待核");
    expect(codes).toEqual(["fact-missing-whom"]);
    expect(note).toContain("本系统的决定");
  });

  it("take an error or an answer that is none for something to verify, and say what may be entered", () => {
    const { verdict, codes, note } = judged(chongqing, { ...SOUND, 工业企业: { error: "#N/A" }, 距获奖年数: "2019年" });
    expect(verdict).toBe("待核");
    expect(codes).toEqual(["fact-unreadable", "fact-unreadable"]);
    expect(note).toContain("“工业企业”填的是“#N/A”，无法识别，请填“是”或“否”");
    expect(note).toContain("“距获奖年数”填的是“2019年”，无法识别，请填数字（年），从未发生填“无”");
  });
});

describe("conditions with alternatives and exceptions", () => {
  const operating = (row: Row) => {
    const only: Scheme = { ...jiyuan, conditions: jiyuan.conditions!.filter(({ key }) => key === "operating") };
    return judged(only, row);
  };

  it("relax Jiyuan's five years to three for a little giant (第八条（一）)", () => {
    expect(operating({ 正常经营年数: 5 }).verdict).toBe("符合");
    expect(operating({ 正常经营年数: 4, 专精特新小巨人: "是" }).verdict).toBe("符合");
    expect(operating({ 正常经营年数: 4, 专精特新小巨人: "否" }).verdict).toBe("不符合");
    expect(operating({ 正常经营年数: 4 })).toMatchObject({ verdict: "待核", codes: ["fact-missing"] });
    expect(operating({ 正常经营年数: 4 }).note).toContain("“专精特新小巨人”未填");
    expect(operating({ 正常经营年数: 2 }).verdict).toBe("不符合");
  });

  it("say of a former winner of Jiyuan's that it is outside the quota (第二十四条), and bar nobody by it", () => {
    const only: Scheme = {
      ...jiyuan,
      conditions: jiyuan.conditions!.filter(({ effect }) => effect === "outside-quota"),
    };
    expect(judged(only, { 曾获本奖: "是" })).toMatchObject({
      verdict: "符合",
      codes: ["conditions-met", "condition-outside-quota"],
    });
    expect(judged(only, { 曾获本奖: "否" })).toMatchObject({ verdict: "符合", codes: ["conditions-met"] });
    expect(judged(only, { 曾获本奖: null, 申报组织: "甲" })).toMatchObject({
      verdict: "符合",
      codes: ["conditions-met"],
    });
  });

  it("say who takes precedence in Yuncheng (第十一条（七）)", () => {
    const only: Scheme = {
      ...yuncheng,
      conditions: yuncheng.conditions!.filter(({ effect }) => effect === "preferred"),
    };
    const [fact] = only.facts!.filter(({ key }) => /荣誉/.test(key));
    const { verdict, note } = judged(only, { [fact.key]: "是" });
    expect(verdict).toBe("符合");
    expect(note).toContain("优先评选：");
    expect(note).toContain("运政发〔2023〕14号第十一条（七）");
  });

  it("ask Yuncheng's businesses for one of three places, its non-profits for their contribution (第十一条（四）)", () => {
    const only: Scheme = {
      ...yuncheng,
      conditions: yuncheng.conditions!.filter(({ key }) => key === "top-three" || key === "contribution"),
    };
    const [revenue, tax, assets] = only
      .facts!.filter(({ type }) => type === "number")
      .filter(({ key }) => /名次|排名|位次/.test(key));
    const business = only.facts!.find(({ key }) => /从事生产/.test(key))!;
    const contribution = only.facts!.find(({ key }) => /贡献/.test(key) && key !== assets.key)!;
    const places = (a: unknown, b: unknown, c: unknown) => ({ [revenue.key]: a, [tax.key]: b, [assets.key]: c });
    expect(judged(only, { [business.key]: "是", ...places(9, 3, 20) }).verdict).toBe("符合");
    expect(judged(only, { [business.key]: "是", ...places(9, 4, 20) }).verdict).toBe("不符合");
    expect(judged(only, { [business.key]: "是", ...places(9, 4, null) }).verdict).toBe("待核");
    expect(judged(only, { [business.key]: "否", [contribution.key]: "是" }).verdict).toBe("符合");
    expect(judged(only, { ...places(1, 1, 1), [contribution.key]: "是" }).verdict).toBe("符合");
    expect(judged(only, { ...places(9, 9, 9), [contribution.key]: "是" }).verdict).toBe("待核");
  });

  it("hold the China Quality Award's persons to no look-back of five years (附件1 一（二）2)", () => {
    const person = { 参评类型: "个人", 近5年重大事故: "有", 近5年违法违规违纪: "有" };
    expect(judged(china, person).codes).not.toContain("condition-unmet");
    expect(judged(china, { ...person, 参评类型: "组织" }).verdict).toBe("不符合");
  });
});

describe("every scheme's conditions", () => {
  it.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
    "of %s: a table of nothing but names is to be verified",
    (_, scheme) => {
      const [result] = eligible(scheme, ["申报组织"], [["甲"]]) as Eligibility[];
      expect(result.verdict).toBe("待核");
      for (const reason of result.reasons) {
        const { zh, en } = say(reason);
        expect(zh).not.toMatch(/undefined|NaN|\[object/);
        expect(en).not.toMatch(/undefined|NaN|\[object/);
      }
    },
  );

  it.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
    "of %s test only facts that are listed, in a way that fits them",
    (_, scheme) => {
      // Each fact alone, with answers of its own kind, must be judged: no test may stay unknown for a stated fact.
      const samples = { "yes-no": ["是", "否"], number: [0, 999], elapsed: [0, "无"], text: ["甲"] } as const;
      const header = scheme.facts!.map(({ key }) => key);
      for (const i of [0, 1]) {
        const row = scheme.facts!.map(({ type }) => samples[type][i % samples[type].length]);
        const [result] = eligible(scheme, header, [row]) as Eligibility[];
        expect(result.reasons.filter(({ code }) => code.startsWith("fact-"))).toEqual([]);
      }
    },
  );
});
