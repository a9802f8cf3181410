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
export const fullMark = property("full", { zh: "满分", en: "full mark" }, ruled(SCORE), { required: true });

/** What further rows say of a stage. */
export const stageProperties: readonly Property[] = [
  property("weight", { zh: "权重", en: "weight" }, ruled(weight), { required: true }),
  property("role", { zh: "计入方式", en: "role" }, plain(ROLE)),
  property("basis", { zh: "评分方式", en: "basis" }, plain(BASIS)),
  property("reviewers", { zh: "评审员人数", en: "reviewers" }, ruled(range), { required: true }),
  property("advisers", { zh: "顾问人数", en: "advisers" }, ruled(PEOPLE)),
  property("scorers", { zh: "评分人", en: "scorers" }, ruled(words)),
  property("unit", { zh: "打分单位", en: "unit" }, ruled(UNIT)),
  property("merge", { zh: "合并方法", en: "merging" }, ruled(MERGE), { required: true }),
  property("trim", { zh: "去除个数", en: "trim" }, ruled(trim)),
  property("mergeAt", { zh: "合并层次", en: "merged at" }, ruled(LEVEL)),
  property("spread", { zh: "分差上限", en: "spread" }, ruled(formed(limit, SCORE.form))),
];
