import { citing } from "../citing";
import type { Stage, Tier } from "../scheme";
import { silent } from "../silent";

const { said, decided } = citing("CQ2025");
const unsaid = silent("CQ2025", "通知");
const CLAUSE = "四（三）1";

const byTheStandard = decided(
  1000,
  CLAUSE,
  "通知未写满分；按 GB/T 19580—2012 评分，取其总分",
  "the notice gives no full mark; scored by GB/T 19580—2012, hence its total",
);

/** 四（三）1 names four stages; the fourth, 综合评选, combines the others and has no score of its own. */
export const stages: readonly Stage[] = [
  {
    key: "document",
    name: { zh: "资料评审", en: "document review" },
    full: byTheStandard,
    basis: "criteria",
    role: "weighted",
    weight: unsaid("weight", CLAUSE),
    reviewers: unsaid("reviewers", "四（三）"),
    merge: unsaid("merge", CLAUSE),
    scorers: said("评审组", "四（三）", "聘请专家、学者和有关方面人员组成评审组"),
  },
  {
    key: "site",
    name: { zh: "现场评审", en: "site visit" },
    full: byTheStandard,
    basis: "criteria",
    role: "weighted",
    weight: unsaid("weight", CLAUSE),
    reviewers: unsaid("reviewers", "四（三）"),
    merge: unsaid("merge", CLAUSE),
    scorers: said("评审组", "四（三）", "聘请专家、学者和有关方面人员组成评审组"),
  },
  {
    key: "defence",
    name: { zh: "答辩", en: "defence" },
    full: unsaid("full", CLAUSE),
    basis: "mark",
    role: "added",
    weight: unsaid("weight", CLAUSE),
    reviewers: unsaid("reviewers", "四（三）"),
    merge: unsaid("merge", CLAUSE),
    scorers: said("评审组", "四（三）", "聘请专家、学者和有关方面人员组成评审组"),
  },
];

/** 一（一）. */
export const tiers: readonly Tier[] = [
  {
    key: "award",
    name: { zh: "市长质量管理奖", en: "Mayor's Quality Management Award" },
    quota: said(5, "一（一）", "市长质量管理奖不超过5个"),
    gates: unsaid("gates", CLAUSE),
  },
  {
    key: "nominee",
    name: { zh: "市长质量管理奖提名奖", en: "Nomination for the Mayor's Quality Management Award" },
    quota: said(5, "一（一）", "市长质量管理奖提名奖不超过5个"),
    gates: unsaid("gates", CLAUSE),
  },
];
