import type { Cited, Flag } from "../scheme";

const at = (clause: string): Cited => ({ document: "JY2025", clause });

export const flags: readonly Flag[] = [
  {
    key: "presentation",
    text: {
      zh: "第十四条以陈述展示结果为评委审议的依据之一，第十一条列举的评审环节中却没有陈述展示，也未给分值。",
      en: "Article 14 counts the presentation for the committee; Article 11 does not list it among the stages, and no mark is given.",
    },
    clauses: [at("第十四条"), at("第十一条")],
  },
  {
    key: "grade-of-accidents",
    text: {
      zh: "第八条（四）要求未发生“重大”事故，第九条（四）发生“较大”事故即不得申报；两条并行，以较严的第九条为准。",
      en: "Article 8(4) asks for no major accident, Article 9(4) bars already at the larger (较大) grade; both hold, the stricter decides.",
    },
    clauses: [at("第八条（四）"), at("第九条（四）")],
  },
  {
    key: "above-including",
    text: {
      zh: "“高于 500 分（含）”自相抵触；按括注含 500 分。",
      en: "“Above 500 (included)” contradicts itself; by the bracket 500 is included.",
    },
    clauses: [at("第十条")],
  },
  {
    key: "winner-or-nominee",
    text: {
      zh: "“获奖单位”是否包括提名奖获得者，第二十三条、第二十四条均未说明；第四条以“两类奖项的获奖单位”并称。",
      en: "Whether “winners” in Articles 23 and 24 include nominees is not said; Article 4 speaks of the winners of both tiers.",
    },
    clauses: [at("第二十三条"), at("第二十四条"), at("第四条")],
  },
  {
    key: "ban-after-revocation",
    text: {
      zh: "骗取荣誉的 10 年内不得申报；因事故或违法被撤销的，未写多少年内不得申报。",
      en: "Fraud bars for ten years; for how long a revocation after an accident or a violation bars is not said.",
    },
    clauses: [at("第二十二条"), at("第二十三条")],
  },
  {
    key: "date-of-force",
    text: {
      zh: "办法自印发之日起施行；通知落款为 2025 年 8 月 22 日，版记印发日为 8 月 25 日。取落款日。",
      en: "In force from issue: the notice is dated 22 August 2025 and marked as printed on 25 August; the former is taken.",
    },
    clauses: [at("第二十七条"), at("落款")],
  },
];
