import type { Text } from "../../text/text";
import type { LayoutName } from "../score-book";

/** The layouts as one says them. */
export const LAYOUT_NAMES: Readonly<Record<LayoutName, Text>> = {
  "items-of-one": { zh: "单个评审员的条款评分表", en: "one reviewer's items" },
  "applicants-by-categories": { zh: "申报组织×类目得分表", en: "applicants by categories" },
  "applicants-by-items": { zh: "申报组织×条款得分表", en: "applicants by items" },
  "applicants-by-reviewers": { zh: "申报组织×评审员得分表", en: "applicants by reviewers" },
  "items-by-reviewers": { zh: "条款×评审员合议表", en: "items by reviewers" },
  "applicants-by-stages": { zh: "各阶段得分汇总表", en: "applicants by stages" },
  long: { zh: "逐条评分清单", en: "one score a row" },
  blocks: { zh: "分块评分表", en: "blocks, one applicant each" },
  "collection-form": { zh: "信息汇总表", en: "collection form" },
  "round-settings": { zh: "评审设置", en: "round settings" },
};
