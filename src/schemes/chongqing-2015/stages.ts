import { citing } from "../citing";
import type { Stage } from "../scheme";

const { said, unsaid } = citing("CQ2015");

const panel = said({ least: 3, most: 6 }, "第八条", "3-6名评审员");
const total = said(1000, "第十五条", "标准总分为 1000 分");

/** 第十六条（三）–（六）: documents and site by the standard's 1000 points, the defence by 100. */
export const stages: readonly Stage[] = [
  {
    key: "document",
    name: { zh: "资料评审", en: "document review" },
    full: total,
    basis: "criteria",
    role: "weighted",
    weight: said(0.2, "第十六条（六）1", "20%"),
    reviewers: panel,
    merge: unsaid(
      "第十六条（三）",
      "细则只写独立评审后合议评审、统一评审意见，未写评审员得分如何合并，须由评审组选定",
      "The rules say only that independent review is followed by consensus; how scores are merged is for the panel to choose",
    ),
    scorers: said("评审组评审员", "第十六条（三）", "评审员分别按照《卓越绩效评价准则实施指南》逐条评分"),
  },
  {
    key: "site",
    name: { zh: "现场评审", en: "site visit" },
    full: total,
    basis: "criteria",
    role: "weighted",
    weight: said(0.8, "第十六条（六）1", "80%"),
    reviewers: panel,
    merge: unsaid(
      "第十六条（五）4",
      "细则只写评审组长会议统一评审结果，未写评审员得分如何合并，须由评审组选定",
      "The rules say only that the panel leaders' meeting settles the results; how scores are merged is for the panel to choose",
    ),
    scorers: said("评审组评审员", "第八条", "每个评审组由3-6名评审员组成"),
  },
  {
    key: "defence",
    name: { zh: "答辩", en: "defence" },
    full: said(100, "第十六条（四）4", "总分为100分"),
    basis: "mark",
    role: "added",
    weight: said(1, "第十六条（六）2", "评审得分与答辩得分之和为综合得分"),
    reviewers: said({ least: 7, most: null }, "第十六条（四）", "7名以上评审员"),
    advisers: said(3, "第十六条（四）", "3名经济、管理、技术专家作为点评顾问，但不打分"),
    merge: unsaid(
      "第十六条（四）4",
      "细则只写评审员对答辩评分，未写得分如何合并，须由答辩组选定",
      "The rules say only that reviewers score the defence; how scores are merged is for the panel to choose",
    ),
    scorers: said("答辩组评审员", "第十六条（四）4", "评审员根据《卓越绩效评价准则实施指南》对答辩情况进行评分"),
  },
];
