import * as show from "../../rules/show";
import type { MergeMethod, Stage, StageRole } from "../../scheme";
import { limit, number } from "../codecs/number";
import { range } from "../codecs/range";
import { trim } from "../codecs/trim";
import { weight } from "../codecs/weight";
import { choice, formed, words } from "../codecs/words";
import { plain, ruled } from "../field";
import { propertyOf, type Property } from "../section";

const property = propertyOf<Stage>();

const ROLE = choice<StageRole>(["weighted", "加权", "weighted"], ["added", "相加", "直接相加", "added"]);
const BASIS = choice<Stage["basis"]>(
  ["criteria", "逐条评分", "逐条", "按标准", "criteria"],
  ["mark", "总体打分", "打一个分", "总分", "mark"],
);
const MERGE = choice<MergeMethod>(
  ["consensus", show.merge("consensus").zh, "合议评分", "consensus"],
  ["mean", show.merge("mean").zh, "平均分", "算术平均", "平均值", "mean"],
  [
    "trimmed",
    show.merge("trimmed").zh,
    "去掉最高分和最低分后平均",
    "去掉最高最低后平均",
    "去高去低平均",
    "截尾平均",
    "trimmed",
  ],
  ["median", show.merge("median").zh, "中位值", "median"],
);
const LEVEL = choice<"item" | "total">(
  ["item", show.mergedAt("item").zh, "item"],
  ["total", show.mergedAt("total").zh, "total"],
);
const UNIT = choice<"points" | "percent" | "fraction">(
  ["points", show.unit("points").zh, "分", "points"],
  ["percent", show.unit("percent").zh, "百分比", "percent"],
  ["fraction", show.unit("fraction").zh, "fraction"],
);
const SCORE = formed(number, { zh: "分数，如 1000", en: "points, such as 1000" });
const PEOPLE = formed(number, { zh: "人数，如 3", en: "how many, such as 3" });

/** What a stage's own row says. */
export const fullMark = property(
  "full",
  { zh: "满分", en: "full mark" },
  ruled(SCORE),
  { zh: "本环节的满分", en: "the stage's full mark" },
  { required: true },
);

/** What further rows say of a stage. */
export const stageProperties: readonly Property[] = [
  property(
    "weight",
    { zh: "权重", en: "weight" },
    ruled(weight),
    {
      zh: "占评审得分的比例；加权的各环节之和为 100%",
      en: "its part of the review score; the weighted stages sum to 100%",
    },
    { required: true },
  ),
  property("role", { zh: "计入方式", en: "role" }, plain(ROLE), {
    zh: "加权计入评审得分，或直接加到综合得分；不写则为加权",
    en: "weighed into the review score, or added to the composite; weighted if left out",
  }),
  property("basis", { zh: "评分方式", en: "basis" }, plain(BASIS), {
    zh: "按标准逐条评分，或总体打一个分",
    en: "scored item by item, or one mark",
  }),
  property(
    "reviewers",
    { zh: "评审员人数", en: "reviewers" },
    ruled(range),
    { zh: "每组几名评审员", en: "how many reviewers a panel has" },
    { required: true },
  ),
  property("advisers", { zh: "顾问人数", en: "advisers" }, ruled(PEOPLE), {
    zh: "到场而不打分的人数",
    en: "people who sit in and do not score",
  }),
  property("scorers", { zh: "评分人", en: "scorers" }, ruled(words), { zh: "谁打分", en: "who scores" }),
  property("unit", { zh: "打分单位", en: "unit" }, ruled(UNIT), {
    zh: "分数以什么给出；不写则为分数",
    en: "in what scores are given; points if left out",
  }),
  property(
    "merge",
    { zh: "合并方法", en: "merging" },
    ruled(MERGE),
    { zh: "几名评审员的得分怎样合成一个", en: "how reviewers' scores become one" },
    { required: true },
  ),
  property("trim", { zh: "去除个数", en: "trim" }, ruled(trim), {
    zh: "去掉几个最高分、几个最低分；不写则各 1 个",
    en: "how many highest and lowest are left out; one each if left out",
  }),
  property("mergeAt", { zh: "合并层次", en: "merged at" }, ruled(LEVEL), {
    zh: "先合并各条款再相加，或合并总分；不写则按总分",
    en: "items are merged, or totals; totals if left out",
  }),
  property("spread", { zh: "分差上限", en: "spread" }, ruled(formed(limit, SCORE.form)), {
    zh: "评审员之间相差多少分以内无须讨论",
    en: "the widest spread that needs no discussion",
  }),
];
