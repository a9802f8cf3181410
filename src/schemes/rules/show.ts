import { decimalOf } from "../../exact/decimal";
import { Fraction } from "../../exact/fraction";
import type { Fact, Test } from "../condition";
import type { Publicity } from "../office";
import type { Range, Share } from "../rule";
import { isUnsaid } from "../rule";
import type { Gate, MergeMethod, Rounding, Scheme, Stage, TieKey } from "../scheme";
import type { Weight } from "../weight";

/** Values as one writes them in Chinese, where the document's own words are not at hand or a choice of ours is shown. */

export const number = (value: Weight): string => String(value);

export const withUnit =
  (unit: string) =>
  (value: number): string =>
    `${value} ${unit}`;

/** 0.2 → 20%, from the exact decimal; a fraction that no decimal equals stays one: 1/3. */
export const percent = (value: Weight): string =>
  typeof value === "string" ? value : `${decimalOf(value).times(HUNDRED).toNumber()}%`;
const HUNDRED = Fraction.of(100);

export const yesNo = (value: boolean): string => (value ? "是" : "否");

export const range = ({ least, most }: Range): string => (most === null ? `不少于 ${least}` : `${least}–${most}`);

export const share = ({ numerator, denominator, inclusive }: Share): string =>
  `${inclusive ? "不少于" : "超过"} ${numerator}/${denominator}`;

export const days = ({ days, unit, atLeast }: ValueOf<Publicity["length"]>): string =>
  `${atLeast ? "不少于 " : ""}${days} ${unit === "workday" ? "个工作日" : "天（日历天）"}`;
type ValueOf<R> = R extends { readonly value: infer T } ? T : never;

const MERGES: Record<MergeMethod, string> = {
  consensus: "合议",
  mean: "平均",
  trimmed: "去掉最高最低分后平均",
  median: "中位数",
};
export const merge = (method: MergeMethod): string => MERGES[method];

const UNITS = { points: "分数", percent: "百分数", fraction: "小数" };
export const unit = (value: keyof typeof UNITS): string => UNITS[value];

const POOLS = {
  cascade: "名次在前一奖项名额之外的参加下一奖项排序",
  separate: "只有未过前一奖项门槛的参加下一奖项排序",
};
export const pool = (value: keyof typeof POOLS): string => POOLS[value];

export const before = (value: "before" | "after"): string => (value === "before" ? "先加分后过门槛" : "先过门槛后加分");

const PLACES = { stage: "各环节得分", review: "评审得分", composite: "综合得分" };
const MODES = { "half-up": "四舍五入", "half-even": "四舍六入五成双" };
export const rounding = (value: Rounding | null): string => {
  if (value === null) return "不取舍，按精确值";
  const gates = value.gates === "exact" ? "，门槛按取舍前的值" : "";
  return `${PLACES[value.where]}保留 ${value.places} 位小数，${MODES[value.mode]}${gates}`;
};

/** 资料评审≥500；where the number is unsaid, the stage alone. */
export const gate = (scheme: Scheme, { stage, atLeast, inclusive }: Gate): string =>
  stageName(scheme, stage) + (isUnsaid(atLeast) ? "" : `${inclusive ? "≥" : ">"}${atLeast.value}`);

export const tie = (scheme: Scheme, key: TieKey): string =>
  "stage" in key ? stageName(scheme, key.stage) : categoryName(scheme, key.category);

const RESULTS: Record<string, string> = { review: "评审得分", composite: "综合得分" };

function stageName(scheme: Scheme, key: string): string {
  const stages: readonly Stage[] = isUnsaid(scheme.stages) ? [] : scheme.stages.value;
  return stages.find((stage) => stage.key === key)?.name.zh ?? RESULTS[key] ?? key;
}

function categoryName(scheme: Scheme, code: string): string {
  const categories = isUnsaid(scheme.criteria) ? [] : scheme.criteria.value.categories;
  return categories.find((category) => category.code === code)?.name.zh ?? code;
}

export function test(test: Test, fact: Fact | undefined): string {
  const unit = fact?.unit ? ` ${fact.unit.zh}` : "";
  switch (test.op) {
    case "is":
      return yesNo(test.value);
    case "none":
      return test.years === null ? "无" : `近 ${test.years} 年无`;
    case "least":
      return `≥${test.value}${unit}`;
    case "most":
      return `≤${test.value}${unit}`;
    case "above":
      return `>${test.value}${unit}`;
    case "among":
      return test.values.join("、");
  }
}
