import { citing } from "../citing";
import type { Stage, Tier } from "../scheme";
import { silent } from "../silent";

const { said } = citing("JY2025");
const unsaid = silent("JY2025", "办法");

const panel = said({ least: 3, most: 5 }, "第七条", "3—5名评审员");
const total = said(1000, "第十条", "评分标准总分为1000分");
const scorers = said("专家评审组", "第七条", "负责材料评审和现场评审");

/** 第十一条, 第十四条: documents and site are scored item by item and judged together; how is not said. */
export const stages: readonly Stage[] = [
  {
    key: "document",
    name: { zh: "材料评审", en: "document review" },
    full: total,
    basis: "criteria",
    role: "weighted",
    weight: unsaid("weight", "第十一条"),
    reviewers: panel,
    merge: unsaid("merge", "第十一条"),
    scorers,
  },
  {
    key: "site",
    name: { zh: "现场评审", en: "site visit" },
    full: total,
    basis: "criteria",
    role: "weighted",
    weight: unsaid("weight", "第十一条"),
    reviewers: panel,
    merge: unsaid("merge", "第十一条"),
    scorers,
  },
  {
    key: "defence",
    name: { zh: "陈述展示", en: "presentation" },
    full: unsaid("full", "第十四条"),
    basis: "mark",
    role: "added",
    weight: unsaid("weight", "第十四条"),
    reviewers: unsaid("reviewers", "第十四条"),
    merge: unsaid("merge", "第十四条"),
  },
];

/** 第四条. */
export const tiers: readonly Tier[] = [
  {
    key: "award",
    name: { zh: "市长质量奖", en: "Mayor's Quality Award" },
    quota: said(2, "第四条", "两类奖项的获奖单位每届均不超过2个"),
    gates: unsaid("gates", "第十四条"),
  },
  {
    key: "nominee",
    name: { zh: "市长质量奖提名奖", en: "Nomination for the Mayor's Quality Award" },
    quota: said(2, "第四条", "两类奖项的获奖单位每届均不超过2个"),
    gates: unsaid("gates", "第十四条"),
  },
];
