import { jiyuan2025 } from "../../../src/schemes/jiyuan-2025";
import { checkScheme } from "../../../src/schemes/check";
import type { Criteria } from "../../../src/standard/criteria";
import { gb2012 } from "../../../src/standard/gb-2012";
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import type { Gate } from "../../../src/schemes/scheme";
import { codesOf, over, own, schemeOf, stage, stagesOf, tier, valueOf, type Row } from "./support/tables";

const weightsOf = (rows: readonly Row[]) => stagesOf(schemeOf(rows)).map(({ weight }) => valueOf(weight));

/** 济政办〔2025〕7号 gives no weights (第十一条); a panel that settled on 40% and 60% writes two rows. */
const JIYUAN: readonly Row[] = [
  ["基础方案", "", "济源2025"],
  ["权重", "材料评审", "40%"],
  ["权重", "现场评审", "60%"],
];

describe("two rows of weights on top of Jiyuan 2025", () => {
  const scheme = schemeOf(JIYUAN);

  it("give the weights, and leave everything else as it is", () => {
    const [document, site, defence] = stagesOf(scheme);
    expect([document.weight, site.weight]).toEqual([
      { value: 0.4, document: "本表", clause: "C2" },
      { value: 0.6, document: "本表", clause: "C3" },
    ]);
    const [, , below] = stagesOf(jiyuan2025);
    expect(defence).toEqual(below);
    expect({ ...scheme, stages: null, documents: null }).toEqual({ ...jiyuan2025, stages: null, documents: null });
    expect({ ...document, weight: null }).toEqual({ ...stage(jiyuan2025, "document"), weight: null });
  });

  it("cite the table's own cells, and the table is listed among the documents", () => {
    const own = { key: "本表", number: "本表", title: "评选方案表", issuer: "", issued: null };
    expect(scheme.documents).toEqual([...jiyuan2025.documents, own]);
    expect(checkScheme(scheme)).toEqual([]);
  });

  it("cite a clause where one is written, of the table's document", () => {
    const { documents, stages } = schemeOf([
      ["基础方案", "", "济源2025"],
      ["文件", "济源市市长质量奖评审工作方案"],
      ["权重", "材料评审", "40%", "第五条"],
      ["权重", "现场评审", "60%", "第五条"],
    ]);
    const [weight] = stagesOf({ stages } as never).map((each) => each.weight);
    expect(weight).toEqual({ value: 0.4, document: "济源市市长质量奖评审工作方案", clause: "第五条" });
    expect(documents.at(-1)).toMatchObject({ number: "济源市市长质量奖评审工作方案", issued: null });
  });

  it.each<[string, readonly Row[]]>([
    ["the base in the second column", [["基础方案", "济源2025"], ...JIYUAN.slice(1)]],
    ["the base after a colon", [["基础方案：济源2025"], ...JIYUAN.slice(1)]],
    ["the base in a cell of the header", [["项目", "对象", "值", "基础方案：济源2025"], ...JIYUAN.slice(1)]],
    ["the base in the title above the header", [["基础方案：济源2025"], ["项目", "对象", "值"], ...JIYUAN.slice(1)]],
    ["the base by its id, in any case", [["基础方案", "", " Jiyuan-2025 "], ...JIYUAN.slice(1)]],
    ["the base below the weights", [...JIYUAN.slice(1), ["基础方案", "", "济源2025"]]],
    [
      "columns in another order",
      [
        ["值", "备注", "项目", "对象"],
        ["济源2025", "", "基础方案", ""],
        ["40%", "会议定", "权重", "材料评审"],
        ["60%", "", "权重", "现场评审"],
      ],
    ],
    ["a title above the header", [["济源市 2025 年评审方案"], [], ["项目", "对象", "值"], ...JIYUAN]],
    [
      "blank rows, remarks and a note",
      [
        ["※ 评审组 3 月 2 日商定"],
        ...JIYUAN.slice(0, 2),
        ["", null, "  "],
        ["注：见会议纪要"],
        [...JIYUAN[2], "", "会议纪要第三项"],
      ],
    ],
    ["a blank 项目 below another, as in merged cells", [...JIYUAN.slice(0, 2), ["", "现场评审", "60%"]]],
    [
      "English keys",
      [
        ["base", "", "Jiyuan 2025"],
        ["weight", "document review", 0.4],
        ["Weight", "site visit", "60%"],
      ],
    ],
    [
      "keys in full width, with spaces and a colon",
      [
        ["基 础 方 案", "", "济源２０２５"],
        ["权　重：", "材料 评审", "４０％"],
        ["权重", "现场评审 ", "0.60"],
      ],
    ],
    [
      "stages by their codes",
      [
        ["基础方案", "", "济源2025"],
        ["权重", "document", "2/5"],
        ["权重", "SITE", "五分之三"],
      ],
    ],
    ["blanks handed over as 0 by an old Excel", [...JIYUAN.map((row) => [...row, 0, 0]), [0, 0, 0, 0, 0]]],
  ])("may have %s", (_, rows) => {
    expect(weightsOf(rows).slice(0, 2)).toEqual([0.4, 0.6]);
  });

  it("that are not filled in yet leave the scheme as it is", () => {
    expect(
      schemeOf([
        ["基础方案", "", "济源2025"],
        ["权重", "材料评审", ""],
        ["权重", "现场评审", null],
      ]),
    ).toEqual(jiyuan2025);
  });
});

describe("on top of a scheme", () => {
  it("a row that names what is there changes it, and adds nothing", () => {
    const scheme = schemeOf(
      over("济源2025", ["奖项", "市长质量奖", 3], ["环节", "材料评审", "1000分"], ["公示", "受理名单公示", "7天"]),
    );
    expect(scheme.tiers.map(({ key, quota }) => [key, valueOf(quota)])).toEqual([
      ["award", 3],
      ["nominee", 2],
    ]);
    expect(tier(scheme, "award").name).toEqual(tier(jiyuan2025, "award").name);
    expect(stagesOf(scheme)).toHaveLength(3);
    expect(scheme.publicity?.map(({ length }) => valueOf(length))).toEqual([
      { days: 7, unit: "day", atLeast: false },
      { days: 5, unit: "workday", atLeast: true },
    ]);
  });

  it("a row that names something new adds it; a stage that is added is cited for the stages", () => {
    const scheme = schemeOf(over("济源2025", ["环节", "陈述", 100], ["计入方式", "陈述", "相加"]));
    expect(stagesOf(scheme).map(({ key }) => key)).toEqual(["document", "site", "defence", "陈述"]);
    expect(scheme.stages).toMatchObject({ document: "本表", clause: "C2" });
    expect(schemeOf(over("济源2025", ["满分", "陈述展示", 100])).stages).toMatchObject({
      clause: "第十四条",
      words: expect.anything(),
    });
  });

  it("a gate that is written is the table's, and so is the rule over the gates: the document's words are not put on it", () => {
    const [award, nominee] = schemeOf(over("重庆2015", ["门槛", "市长质量管理奖", "现场评审≥600"])).tiers;
    expect(award.gates).toMatchObject({ document: "本表", clause: "C2" });
    expect(award.gates).not.toHaveProperty("words");
    const gates = valueOf(award.gates) as readonly Gate[];
    expect(gates.map(({ stage: at, atLeast }) => [at, atLeast.document, valueOf(atLeast)])).toEqual([
      ["document", "CQ2015", 500],
      ["site", "本表", 600],
    ]);
    expect(nominee).toEqual(tier(chongqing2015, "nominee"));
  });

  it("one row of a category replaces all criteria; a list that is said to be 无 is empty", () => {
    const scheme = schemeOf(over("重庆2015", ["类目", "总评", 1000], ["公示", "无"], ["其他规定", "", "无"]));
    expect((valueOf(scheme.criteria) as Criteria).categories.map(({ name }) => name.zh)).toEqual(["总评"]);
    expect([scheme.publicity, scheme.provisions]).toEqual([[], []]);
  });

  it("a stage has a function's argument by its usual name; a second of the kind goes by its own", () => {
    const keys = (...names: string[]) =>
      stagesOf(schemeOf(own(...names.map((name) => ["环节", name, 100])))).map(({ key }) => key);
    expect(keys("材料评审", "现场 考察", "陈述答辩")).toEqual(["document", "site", "defence"]);
    expect(keys("资料评审", "答辩", "陈述展示")).toEqual(["document", "defence", "陈述展示"]);
    expect(keys("toString", "__proto__")).toEqual(["toString·", "__proto__·"]);
  });

  it("a standard is named with its year", () => {
    const named = (name: string) => schemeOf(over("重庆标准项目2025", ["评分标准", "", name, "附件"])).criteria;
    for (const name of ["GB/T 19580-2012", "gb-2012", "ＧＢ／Ｔ19580—2012《卓越绩效评价准则》", "2012版"])
      expect(named(name)).toEqual({ value: gb2012, document: "本表", clause: "附件" });
  });
});

describe("thirds", () => {
  const thirds = (weight: unknown) =>
    own(
      ...["初评", "复评", "终评"].flatMap((name): Row[] => [
        ["环节", name, 100],
        ["权重", name, weight],
      ]),
    );

  it.each(["1/3", "１／３", "三分之一", "1⁄3"])("written %s sum to 1", (weight) => {
    expect(weightsOf(thirds(weight))).toEqual(["1/3", "1/3", "1/3"]);
  });

  it("written 33.3% do not", () => {
    expect(codesOf(thirds("33.3%"))).toEqual(["C4 fault-weights-not-one"]);
  });
});

describe("the smallest scheme of one's own", () => {
  const scheme = schemeOf([
    ["名称", "", "品鉴会"],
    ["起始日期", "", 46023],
    ["环节", "品鉴", 100],
    ["权重", "品鉴", 1],
  ]);

  it("has a name, a day and a stage; what it does not say is unsaid", () => {
    expect(scheme).toMatchObject({ id: "品鉴会", name: { zh: "品鉴会", en: "品鉴会" }, from: "2026-01-01", tiers: [] });
    expect(valueOf(scheme.criteria)).toBe("方案表未规定“评分标准”");
    expect(valueOf(scheme.ties)).toBe("方案表未规定“并列”");
    expect(valueOf(stage(scheme, "品鉴").merge)).toMatch(/^方案表未规定“合并方法”（可写：合议、平均/);
  });

  it("rounds nothing, and says that this is a choice", () => {
    expect(scheme.rounding).toMatchObject({
      value: null,
      document: "本表",
      decision: { zh: "未规定取舍，按精确值计算和比较" },
    });
  });
});
