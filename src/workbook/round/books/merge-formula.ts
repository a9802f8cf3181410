import type { MergeMethod } from "../../../schemes/scheme";
import { METHODS } from "../words";
import type { StagePlan } from "./stage-plan";

/** How a summary's last column is filled: by a formula where a method is named, else by the panel. */
export interface MergeColumn {
  readonly heading: string;
  /** The formula over a row's scores, without "="; null where the panel writes the value. */
  readonly formula: ((range: string, scores: number) => string) | null;
  readonly remark: string;
}

/**
 * The merged score of a row, in plain functions. It stays empty until each reviewer's cell holds a score or 回避, and
 * where fewer scores are there than the method needs.
 */
export function mergeColumn({ merge, trim, mergesItems, stage }: StagePlan): MergeColumn {
  const panel = (remark: string): MergeColumn => ({ heading: "合议分", formula: null, remark });
  if (merge === null)
    return panel(`${stage.name.zh}没有写明评审员得分如何合并：由评审组合议后填写，或在评审设置中选定合并方法。`);
  if (merge === "consensus") return panel("合议分由评审组商定后填写。");
  if (mergesItems) return panel(`按条款${METHODS[merge]}，总分表算不出：由评审组按各条款合并后填写。`);
  const { least, formula, remark } = plainMerge(merge, trim);
  return {
    heading: merge === "median" ? "中位数" : "平均分",
    formula: (range, scores) => `IF(OR(COUNTA(${range})<${scores},COUNT(${range})<${least}),"",${formula(range)})`,
    remark,
  };
}

/** A merge in plain functions, with the fewest scores that it needs. */
export function plainMerge(
  method: Exclude<MergeMethod, "consensus">,
  { high, low }: StagePlan["trim"],
): { least: number; formula: (range: string) => string; remark: string } {
  if (method === "mean")
    return { least: 1, formula: (range) => `AVERAGE(${range})`, remark: "各评审员得分的平均，回避者不计。" };
  if (method === "median")
    return { least: 1, formula: (range) => `MEDIAN(${range})`, remark: "各评审员得分的中位数，回避者不计。" };
  const cut = (range: string) =>
    [...terms("LARGE", range, high), ...terms("SMALL", range, low)].map((term) => `-${term}`).join("");
  return {
    least: high + low + 1,
    formula: (range) => `(SUM(${range})${cut(range)})/(COUNT(${range})-${high + low})`,
    remark: `去掉 ${high} 个最高分、${low} 个最低分后的平均，回避者不计。`,
  };
}

const terms = (name: string, range: string, count: number): string[] =>
  Array.from({ length: count }, (_, i) => `${name}(${range},${i + 1})`);
