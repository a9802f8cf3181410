import type { Cited, Flag } from "../scheme";

const at = (clause: string): Cited => ({ document: "CQ2015", clause });

/** Where 渝质监发〔2015〕103号 disagrees with itself, or with the notice of 2024 on the same award. */
export const flags: readonly Flag[] = [
  {
    key: "site-alone",
    text: {
      zh: "（五）5 只看现场评审得分，现场满 500 分即进入市长质量管理奖综合评选；（六）2 要求资料评审和现场评审均满 500 分。资料不足 500 分的，按（六）2 归入提名奖。",
      en: "(5)5 looks at the site visit alone and sends 500 or more to the award's final; (6)2 asks for 500 in both. Who has less than 500 for documents goes to the nominees by (6)2.",
    },
    clauses: [at("第十六条（五）5"), at("第十六条（六）2")],
    when: { tier: "award", passed: "site", missed: "document" },
  },
  {
    key: "nominee-list-only",
    text: {
      zh: "（八）3 只写将“提名奖推荐企业名单”上报市政府，而（八）2、（九）都写市长质量管理奖及提名奖两份名单；照印原文，请主管部门确认。",
      en: "(8)3 sends up the nominee list alone, while (8)2 and (9) speak of both lists; kept as printed, for the authority to confirm.",
    },
    clauses: [at("第十六条（八）3"), at("第十六条（八）2"), at("第十六条（九）")],
  },
  {
    key: "nominee-winners",
    text: {
      zh: "提名奖条款未把五家获奖候选企业除外，也未说均满 500 分而排在第五名之后的企业是否进入提名奖。",
      en: "The nominee clause neither excludes the five winners nor says whether firms with 500 in both that ranked below fifth may be nominees.",
    },
    clauses: [at("第十六条（六）2")],
  },
  {
    key: "site-below-400",
    text: {
      zh: "（五）5 未写现场评审得分不足 400 分的企业如何处理；按（六）2 不能成为候选企业。",
      en: "(5)5 does not say what becomes of a firm with less than 400 at the site visit; by (6)2 it cannot be a candidate.",
    },
    clauses: [at("第十六条（五）5"), at("第十六条（六）2")],
  },
  {
    key: "documents-400",
    text: {
      zh: "（三）进入提名奖环节的“400 分以上”照字面也含 500 分以上的企业；按上下文指 400 分以上不足 500 分。",
      en: "In (3) “400 or more” for the nominee track literally includes 500 or more; by context it means 400 or more and less than 500.",
    },
    clauses: [at("第十六条（三）")],
  },
  {
    key: "order-of-defence",
    text: {
      zh: "程序把企业答辩列在现场评审之前，答辩不设门槛；函数的参数顺序是资料、现场、答辩，与评审先后无关。",
      en: "The procedure puts the defence before the site visit, and gives it no gate; functions take documents, site, defence, whatever came first.",
    },
    clauses: [at("第十六条（四）"), at("第十六条（五）")],
  },
  {
    key: "nominee-terms",
    text: {
      zh: "五年内不得申报只写“获奖企业”和“被撤销市长质量管理奖”的企业，未写提名奖企业及被撤销提名奖的企业；而第二十条连提名奖一并撤销。",
      en: "The five-year bars name winners and firms whose award was revoked, not nominees; yet Article 20 revokes nominations too.",
    },
    clauses: [at("第十二条（三）"), at("第十二条（四）"), at("第二十条"), at("第二十一条")],
  },
  {
    key: "spot-check-years",
    text: {
      zh: "“近 3 年”写在事故之前，监督抽查无严重质量问题是否也以三年为限，原文未明；事实按原文分为两栏。",
      en: "“In the last 3 years” stands before the accidents; whether it also bounds the spot checks is not plain, so they are two facts.",
    },
    clauses: [at("第十一条（四）")],
  },
  {
    key: "conditions-of-2024",
    text: {
      zh: "2024 年通知重述本奖条件，有两处不同：限国民经济行业分类 B、C、D 三类；监督抽查“未发现产品质量问题”（2015 年为“没有严重质量问题”）。自 2024 年起申报的按通知。",
      en: "The notice of 2024 restates the conditions and differs twice: industry classes B, C, D only, and no quality problem found in spot checks (2015: no serious one). It holds for applications from 2024.",
    },
    clauses: [
      { document: "CQ2024", clause: "附件1 二（一）", from: "2024-02-06" },
      { document: "CQ2024", clause: "附件1 二（二）4", from: "2024-02-06" },
      at("第二条"),
      at("第十一条（四）"),
    ],
  },
];
