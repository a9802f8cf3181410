import { checkScheme } from "../../../src/schemes/check";
import type { Scheme } from "../../../src/schemes/scheme";
import { readSchemeTable, writeSchemeTable } from "../../../src/schemes/table";
import { said, schemeOf } from "./support/tables";

const DOCUMENT = "某市市监〔2026〕8号";
const at = (clause: string) => ({ document: DOCUMENT, clause });
const cell = (clause: string) => ({ document: "本表", clause });

/** A city's rules as its office writes them, a document and clauses behind some of them. */
const TABLE = [
  ["项目", "对象", "值", "依据", "说明", "性质"],
  ["名称", null, "某市2026"],
  ["主管部门", null, "某市市场监督管理局"],
  ["文件", DOCUMENT, "某市质量奖评审细则"],
  ["发文机关", DOCUMENT, "某市市场监督管理局"],
  ["发文日期", DOCUMENT, "2025年12月20日"],
  ["起始日期", null, "2026年1月1日"],
  ["评分标准", null, "某市质量奖评分表", "第五条"],
  ["类目", "1 领导", null],
  ["条款", "1.1 愿景", 30],
  ["条款", "1.2 责任", 20.5],
  ["类目", "2 结果", 49.5],
  ["过程或结果", "2 结果", "结果"],
  ["过程或结果", "1.2", "结果"],
  ["分值已核实", "1 领导", "否"],
  ["环节", "资料评审", 100, "第六条"],
  ["权重", "资料评审", "1/3", "第九条"],
  ["评审员人数", "资料评审", "3–6", "第七条"],
  ["合并方法", "资料评审", "去掉最高最低分后平均", "第八条", "取法见会议纪要"],
  ["去除个数", "资料评审", "各1", "第八条"],
  ["合并层次", "资料评审", "逐条款", "第八条"],
  ["分差上限", "资料评审", "10分以内", "第八条"],
  ["环节", "现场评审"],
  ["权重", "现场评审", "三分之二", "第九条"],
  ["合并方法", "现场评审", "平均", "第八条", "细则只写合议，会议选定取平均", "决定"],
  ["环节", "答辩", 20, "第六条"],
  ["计入方式", "答辩", "相加", "第六条"],
  ["评审员人数", "答辩", "不少于7"],
  ["顾问人数", "答辩", 3],
  ["合并方法", "答辩", "未规定", "第八条"],
  ["奖项", "市长质量奖", 5, "第十条"],
  ["门槛", "市长质量奖", "资料评审≥60、现场评审>60", "第十条"],
  ["奖项", "提名奖", "不超过15个", "第十条"],
  ["门槛", "提名奖", "无"],
  ["限额", "两个奖项合计", 15, "第十条"],
  ["提名范围", null, "顺延"],
  ["并列", null, "现场评审、2"],
  ["取舍", null, "综合得分保留2位小数，四舍六入五成双，门槛按取舍前的值", "第九条"],
  ["名额空缺", null, "是", "第十条"],
  ["一般人才加分", null, 1],
  ["高端人才加分", null, 2.5],
  ["加分上限", null, "不封顶"],
  ["加分时点", null, "门槛后"],
  ["到会比例", null, "三分之二以上", "第十二条"],
  ["回避", null, "是", "第十三条"],
  ["公示", "拟奖名单", "不少于5个工作日", "第十四条"],
  ["字数上限", "自评报告", "60000字以内", "第四条"],
  ["超字处理", "自评报告", "提醒"],
  ["汇总表", null, null, "附件2"],
  ["汇总表抬头", null, "填报部门"],
  ["汇总表抬头", null, "联系人"],
  ["汇总表栏目", "组织名称"],
  ["汇总表栏目", "自评报告要点", "自评报告"],
  ["申报条件", "正常经营年数", "≥3", "第三条"],
  ["申报条件", "近3年重大事故", "近3年无", "第三条"],
  ["事实单位", "正常经营年数", "年"],
  ["疑点", "同分", "细则未写同分如何处理"],
  ["疑点依据", "同分", null, "第十条"],
  ["其他规定", "向申报组织收取费用", "否", "第十五条"],
].map((row) => row.map((each) => each ?? ""));

const unsaid = (zh: string, where: { document: string; clause: string }) =>
  expect.objectContaining({ ...where, unsaid: expect.objectContaining({ zh: expect.stringContaining(zh) }) });

/** The same scheme as a developer would write it, from the rows above. */
const SCHEME = {
  id: "某市2026",
  name: { zh: "某市2026", en: "某市2026" },
  aliases: [],
  award: { zh: "某市2026", en: "某市2026" },
  authority: { zh: "某市市场监督管理局", en: "某市市场监督管理局" },
  document: DOCUMENT,
  documents: [
    {
      key: DOCUMENT,
      number: DOCUMENT,
      title: "某市质量奖评审细则",
      issuer: "某市市场监督管理局",
      issued: "2025-12-20",
    },
    { key: "本表", number: "本表", title: "评选方案表", issuer: "", issued: null },
  ],
  from: "2026-01-01",
  criteria: {
    ...at("第五条"),
    value: {
      edition: "某市2026",
      name: { zh: "某市质量奖评分表", en: "某市质量奖评分表" },
      // 30 + 20.5 = 50.5; 50.5 + 49.5 = 100
      total: 100,
      categories: [
        {
          code: "1",
          name: { zh: "领导", en: "领导" },
          points: 50.5,
          kind: "process",
          verified: false,
          items: [
            { code: "1.1", name: { zh: "愿景", en: "愿景" }, points: 30, kind: "process", verified: false },
            { code: "1.2", name: { zh: "责任", en: "责任" }, points: 20.5, kind: "result", verified: false },
          ],
        },
        { code: "2", name: { zh: "结果", en: "结果" }, points: 49.5, kind: "result", verified: true, items: [] },
      ],
      steps: null,
    },
  },
  stages: {
    ...at("第六条"),
    value: [
      {
        key: "document",
        name: { zh: "资料评审", en: "资料评审" },
        full: { ...at("第六条"), value: 100 },
        role: "weighted",
        basis: "criteria",
        weight: { ...at("第九条"), value: "1/3" },
        reviewers: { ...at("第七条"), value: { least: 3, most: 6 } },
        merge: { ...at("第八条"), value: "trimmed", note: { zh: "取法见会议纪要", en: "取法见会议纪要" } },
        trim: { ...at("第八条"), value: { high: 1, low: 1 } },
        mergeAt: { ...at("第八条"), value: "item" },
        spread: { ...at("第八条"), value: 10 },
      },
      {
        key: "site",
        name: { zh: "现场评审", en: "现场评审" },
        full: {
          ...cell("B23"),
          value: 100,
          decision: { zh: "未写满分，取评分标准的总分", en: "no full mark is written: the criteria's total" },
        },
        role: "weighted",
        basis: "criteria",
        weight: { ...at("第九条"), value: "2/3" },
        reviewers: unsaid("评审员人数", cell("B23")),
        merge: {
          ...at("第八条"),
          value: "mean",
          decision: { zh: "细则只写合议，会议选定取平均", en: "细则只写合议，会议选定取平均" },
        },
      },
      {
        key: "defence",
        name: { zh: "答辩", en: "答辩" },
        full: { ...at("第六条"), value: 20 },
        role: "added",
        basis: "mark",
        weight: { ...cell("C27"), value: 1 },
        reviewers: { ...cell("C28"), value: { least: 7, most: null } },
        advisers: { ...cell("C29"), value: 3 },
        merge: unsaid("合并方法", at("第八条")),
      },
    ],
  },
  tiers: [
    {
      key: "市长质量奖",
      name: { zh: "市长质量奖", en: "市长质量奖" },
      quota: { ...at("第十条"), value: 5 },
      gates: {
        ...at("第十条"),
        value: [
          { stage: "document", atLeast: { ...at("第十条"), value: 60 }, inclusive: true },
          { stage: "site", atLeast: { ...at("第十条"), value: 60 }, inclusive: false },
        ],
      },
    },
    {
      key: "提名奖",
      name: { zh: "提名奖", en: "提名奖" },
      quota: { ...at("第十条"), value: 15 },
      gates: { ...cell("C34"), value: [] },
    },
  ],
  caps: [
    {
      key: "两个奖项合计",
      what: { zh: "两个奖项合计", en: "两个奖项合计" },
      counts: "seats",
      most: { ...at("第十条"), value: 15 },
    },
  ],
  nomineePool: { ...cell("C36"), value: "cascade" },
  ties: { ...cell("C37"), value: [{ stage: "site" }, { category: "2" }] },
  rounding: { ...at("第九条"), value: { where: "composite", places: 2, mode: "half-even", gates: "exact" } },
  vacancy: { ...at("第十条"), value: true },
  bonus: {
    ordinary: { ...cell("C40"), value: 1 },
    senior: { ...cell("C41"), value: 2.5 },
    cap: { ...cell("C42"), value: null },
    gates: { ...cell("C43"), value: "after" },
  },
  committee: {
    quorum: { ...at("第十二条"), value: { numerator: 2, denominator: 3, inclusive: true } },
    ballot: unsaid("通过比例", cell("全表")),
    odd: unsaid("人数为单数", cell("全表")),
    recusal: { ...at("第十三条"), value: true },
    leastPanel: unsaid("回避后最少人数", cell("全表")),
  },
  publicity: [
    {
      key: "拟奖名单",
      what: { zh: "拟奖名单", en: "拟奖名单" },
      length: { ...at("第十四条"), value: { days: 5, unit: "workday", atLeast: true } },
    },
  ],
  texts: [
    {
      key: "自评报告",
      what: { zh: "自评报告", en: "自评报告" },
      most: { ...at("第四条"), value: 60000 },
      charts: unsaid("图表计字", cell("B47")),
      severity: "warning",
    },
  ],
  form: {
    ...at("附件2"),
    header: ["填报部门", "联系人"],
    columns: [
      { key: "组织名称", heading: "组织名称" },
      { key: "自评报告要点", heading: "自评报告要点", text: "自评报告" },
    ],
  },
  facts: [
    {
      key: "正常经营年数",
      what: { zh: "正常经营年数", en: "正常经营年数" },
      type: "number",
      unit: { zh: "年", en: "年" },
    },
    { key: "近3年重大事故", what: { zh: "近3年重大事故", en: "近3年重大事故" }, type: "yes-no" },
  ],
  conditions: [
    {
      key: "正常经营年数",
      effect: "required",
      requires: { fact: "正常经营年数", test: { ...at("第三条"), value: { op: "least", value: 3 } } },
    },
    {
      key: "近3年重大事故",
      effect: "required",
      requires: { fact: "近3年重大事故", test: { ...at("第三条"), value: { op: "none", years: 3 } } },
    },
  ],
  flags: [
    {
      key: "同分",
      text: { zh: "细则未写同分如何处理", en: "细则未写同分如何处理" },
      clauses: [at("第十条")],
    },
  ],
  provisions: [
    {
      key: "向申报组织收取费用",
      what: { zh: "向申报组织收取费用", en: "向申报组织收取费用" },
      rule: { ...at("第十五条"), value: false },
    },
  ],
};

describe("a city's own scheme", () => {
  const scheme = schemeOf(TABLE);

  it.each(Object.keys({ ...SCHEME, ...scheme }))("%s is what the rows say", (part) => {
    expect(scheme[part as keyof Scheme]).toEqual(SCHEME[part as keyof typeof SCHEME]);
  });

  it("does not contradict itself", () => {
    expect(checkScheme(scheme)).toEqual([]);
  });

  it("is the same after it is written and read again", () => {
    expect(said(readSchemeTable(writeSchemeTable(scheme)))).toStrictEqual(scheme);
  });
});
