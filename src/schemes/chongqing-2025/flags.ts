import type { Cited, Flag } from "../scheme";

const at = (clause: string): Cited => ({ document: "CQ2025", clause });

export const flags: readonly Flag[] = [
  {
    key: "edition",
    text: {
      zh: "四（三）1 所列 GB/T 19580 未注年份，附件写明 2012 版；条款分值取 2012 版。",
      en: "The standard is undated in 4(3)1 and of 2012 in the annex; the points of 2012 are taken.",
    },
    clauses: [at("四（三）1"), at("附件 一（二）"), at("附件 一（三）")],
  },
  {
    key: "not-2015",
    text: {
      zh: "通知没有权重、门槛和答辩满分；2015 年细则的数字不适用于本次评选。",
      en: "The notice gives no weights, gates or defence mark; the numbers of 2015 do not hold for this round.",
    },
    clauses: [at("四（三）1")],
  },
  {
    key: "winners-only",
    text: {
      zh: "不得申报只写“获奖企业”未满 5 年，而申报对象已扩大到各类单位和其他组织；未写提名奖是否在内。",
      en: "The five-year bar names winning enterprises, though any organisation may now apply; nominees are not mentioned.",
    },
    clauses: [at("二（一）不得申报3"), at("一（一）")],
  },
];
