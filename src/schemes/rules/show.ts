import { decimalOf } from "../../exact/decimal";
import { Fraction } from "../../exact/fraction";
import type { Fact, Test } from "../condition";
import type { Publicity } from "../office";
import type { Range, Share } from "../rule";
import { isUnsaid } from "../rule";
import type { Gate, MergeMethod, Rounding, Scheme, Stage, TieKey } from "../scheme";
import type { Weight } from "../weight";
import type { Text } from "../../text/text";

/** Values in words, where the document's own are not at hand or a choice of ours is shown: the one place that has them. */

const say = (zh: string, en: string): Text => ({ zh, en });
/** What reads the same in both languages. */
export const plain = (value: string | number): Text => say(String(value), String(value));

/** Who scores, in a document's own term; English where it is one we know. */
export const scorers = (term: string): Text => say(term, SCORERS.get(term) ?? term);

const SCORERS: ReadonlyMap<string, string> = new Map([
  ["评审组", "the panel"],
  ["专家评审组", "the panel of experts"],
  ["评审组评审员", "the panel's reviewers"],
  ["答辩组评审员", "the defence panel's reviewers"],
]);

export const withUnit =
  (zh: string, one: string, many = `${one}s`) =>
  (value: number): Text =>
    say(`${value} ${zh}`, `${value} ${value === 1 ? one : many}`);
export const points = withUnit("分", "point");

/** 0.2 → 20%, from the exact decimal; a fraction that no decimal equals stays one: 1/3. */
export const percent = (value: Weight): string =>
  typeof value === "string" ? value : `${decimalOf(value).times(HUNDRED).toNumber()}%`;
const HUNDRED = Fraction.of(100);

export const yesNo = (value: boolean): Text => (value ? say("是", "yes") : say("否", "no"));

export const range = ({ least, most }: Range): Text =>
  most === null ? say(`不少于 ${least}`, `${least} or more`) : plain(`${least}–${most}`);

export const share = ({ numerator, denominator, inclusive }: Share): Text => {
  const part = `${numerator}/${denominator}`;
  return inclusive ? say(`不少于 ${part}`, `at least ${part}`) : say(`超过 ${part}`, `more than ${part}`);
};

export const days = ({ days, unit, atLeast }: ValueOf<Publicity["length"]>): Text => {
  const workday = unit === "workday";
  return say(
    `${atLeast ? "不少于 " : ""}${days} ${workday ? "个工作日" : "天（日历天）"}`,
    `${atLeast ? "at least " : ""}${days} ${workday ? "working days" : "calendar days"}`,
  );
};
type ValueOf<R> = R extends { readonly value: infer T } ? T : never;

const MERGES: Record<MergeMethod, Text> = {
  consensus: say("合议", "consensus"),
  mean: say("平均", "mean"),
  trimmed: say("去掉最高最低分后平均", "mean without the highest and the lowest"),
  median: say("中位数", "median"),
};
export const merge = (method: MergeMethod): Text => MERGES[method];
export const mergedAt = (level: "item" | "total"): Text =>
  level === "item" ? say("逐条款", "item by item") : say("按总分", "by the totals");
export const trim = ({ high, low }: { readonly high: number; readonly low: number }): Text =>
  say(`最高 ${high} 个，最低 ${low} 个`, `the highest ${high}, the lowest ${low}`);

const UNITS = { points: say("分数", "points"), percent: say("百分数", "percent"), fraction: say("小数", "fraction") };
export const unit = (value: keyof typeof UNITS): Text => UNITS[value];

const POOLS = {
  cascade: say("名次在前一奖项名额之外的参加下一奖项排序", "who ranks below the tier above competes for the next"),
  separate: say("只有未过前一奖项门槛的参加下一奖项排序", "only who missed the gates of the tier above"),
};
export const pool = (value: keyof typeof POOLS): Text => POOLS[value];

export const before = (value: "before" | "after"): Text =>
  value === "before"
    ? say("先加分后过门槛", "counted before the gates are tested")
    : say("先过门槛后加分", "counted after the gates are tested");

export const cap = (value: number | null): Text => (value === null ? say("不封顶", "no cap") : points(value));
export const atMost = (value: number): Text => say(`不超过 ${value}`, `up to ${value}`);
export const seats = (value: number): Text => say(`不超过 ${value} 个`, `up to ${value}`);

const PLACES = {
  stage: say("各环节得分", "each stage's score"),
  review: say("评审得分", "the review score"),
  composite: say("综合得分", "the composite"),
};
const MODES = { "half-up": say("四舍五入", "half up"), "half-even": say("四舍六入五成双", "half to even") };
export const rounding = (value: Rounding | null): Text => {
  if (value === null) return say("不取舍，按精确值", "none: exact values");
  const { where, places, mode, gates } = value;
  const exact = gates === "exact";
  return say(
    `${PLACES[where].zh}保留 ${places} 位小数，${MODES[mode].zh}${exact ? "，门槛按取舍前的值" : ""}`,
    `${PLACES[where].en} to ${places} ${places === 1 ? "decimal" : "decimals"}, ${MODES[mode].en}${exact ? "; gates test the exact score" : ""}`,
  );
};

/** 资料评审≥500；where the number is unsaid, the stage alone. */
export const gate = (scheme: Scheme, { stage, atLeast, inclusive }: Gate): Text => {
  const { zh, en } = stageName(scheme, stage);
  if (isUnsaid(atLeast)) return say(zh, en);
  const sign = inclusive ? "≥" : ">";
  return say(`${zh}${sign}${atLeast.value}`, `${en} ${sign} ${atLeast.value}`);
};
export const gates = (scheme: Scheme, all: readonly Gate[]): Text =>
  all.length === 0
    ? say("无", "none")
    : listed(
        all.map((each) => gate(scheme, each)),
        "，",
      );

export const ties = (scheme: Scheme, keys: readonly TieKey[]): Text =>
  keys.length === 0
    ? say("没有打破同分的依据", "nothing breaks a tie")
    : listed(keys.map((key) => ("stage" in key ? stageName(scheme, key.stage) : categoryName(scheme, key.category))));

/** Several things in a row. */
export const listed = (all: readonly Text[], between = "、"): Text =>
  say(all.map(({ zh }) => zh).join(between), all.map(({ en }) => en).join(", "));

const RESULTS: Record<string, Text> = {
  review: say("评审得分", "review score"),
  composite: say("综合得分", "composite"),
};

/** The name of a stage, or of the review score or the composite, by its key in the scheme. */
export function stageName(scheme: Scheme, key: string): Text {
  const stages: readonly Stage[] = isUnsaid(scheme.stages) ? [] : scheme.stages.value;
  return stages.find((stage) => stage.key === key)?.name ?? RESULTS[key] ?? plain(key);
}

function categoryName(scheme: Scheme, code: string): Text {
  const categories = isUnsaid(scheme.criteria) ? [] : scheme.criteria.value.categories;
  return categories.find((category) => category.code === code)?.name ?? plain(code);
}

/** 综合得分 = 20% × 资料评审 + 80% × 现场评审 + 答辩, or null where a weight is not said. */
export function composite({ stages }: Scheme): Text | null {
  if (isUnsaid(stages)) return null;
  const terms: Text[] = [];
  for (const { name, weight } of stages.value) {
    if (isUnsaid(weight)) return null;
    const factor = weight.value === 1 ? "" : `${percent(weight.value)} × `;
    terms.push(say(factor + name.zh, factor + name.en));
  }
  const { zh, en } = RESULTS.composite;
  return say(
    `${zh} = ${terms.map((term) => term.zh).join(" + ")}`,
    `${en} = ${terms.map((term) => term.en).join(" + ")}`,
  );
}

export function test(test: Test, fact: Fact | undefined): Text {
  const { zh = "", en = "" } = fact?.unit ?? {};
  const measured = (sign: string, value: number) =>
    say(`${sign}${value}${zh && ` ${zh}`}`, `${sign}${value}${en && ` ${en}`}`);
  switch (test.op) {
    case "is":
      return yesNo(test.value);
    case "none":
      return test.years === null ? say("无", "none") : say(`近 ${test.years} 年无`, `none in ${test.years} years`);
    case "least":
      return measured("≥", test.value);
    case "most":
      return measured("≤", test.value);
    case "above":
      return measured(">", test.value);
    case "among":
      return say(test.values.join("、"), test.values.join(", "));
  }
}
