import { citing } from "../citing";
import type { Bonus, Stage, Tier } from "../scheme";
import { silent } from "../silent";

const { said, decided } = citing("YC2023");
const unsaid = silent("YC2023", "办法");

const stage = (key: string, zh: string, en: string, basis: Stage["basis"]): Stage => ({
  key,
  name: { zh, en },
  full:
    basis === "mark"
      ? unsaid("full", "第十八条")
      : decided(1000, "第三条", "本环节满分未单列，取评定标准总分", "no full mark of its own: the criteria's total", {
          words: "标准总分为1000分",
        }),
  basis,
  role: basis === "mark" ? "added" : "weighted",
  weight: unsaid("weight", "第十八条"),
  reviewers: unsaid("reviewers", "第十八条"),
  merge: unsaid("merge", "第十八条"),
  scorers: said("评审组", "第十八条", "由质量领域专家组成的评审组"),
});

/** 第十八条: these three, and others that a round may add. */
export const stages: readonly Stage[] = [
  stage("document", "材料评审", "document review", "criteria"),
  stage("site", "现场评审", "site visit", "criteria"),
  stage("defence", "陈述答辩", "defence", "mark"),
];

/** 第三条: for each person brought in, the senior ones not counted among the ordinary. */
export const bonus: Bonus = {
  ordinary: said(5, "第三条", "一般人才加5分"),
  senior: said(20, "第三条", "高端人才（正高级）加20分"),
  cap: decided(null, "第三条", "未设上限，总分可超过 1000 分", "no cap is set: the total may exceed 1000"),
  gates: {
    document: "YC2023",
    clause: "第三条",
    unsaid: {
      zh: "办法未规定加分在过门槛之前还是之后计入",
      en: "The measures do not say whether the bonus counts before or after a gate",
    },
  },
};

/** 第四条, for organisations and persons apart. */
export const tiers = (award: string, nominee: string): readonly Tier[] => [
  {
    key: "award",
    name: { zh: "运城市市长质量奖", en: "Yuncheng Mayor's Quality Award" },
    quota: said(4, "第四条", award),
    gates: unsaid("gates", "第十八条"),
  },
  {
    key: "nominee",
    name: { zh: "运城市市长质量奖提名奖", en: "Nomination for the Yuncheng Mayor's Quality Award" },
    quota: said(4, "第四条", nominee),
    gates: unsaid("gates", "第十八条"),
  },
];
