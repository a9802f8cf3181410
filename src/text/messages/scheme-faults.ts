import type { Text } from "../text";

/** How a scheme contradicts itself, by the codes of its check. `what` is the rule that is concerned. */
export const schemeFaultMessages = {
  "fault-weights-not-one": ({ sum }: What & { sum: number }): Text => ({
    zh: `加权的各环节权重之和是 ${percent(sum)}，应为 100%（如 40% 和 60%）`,
    en: `the weights of the weighted stages sum to ${percent(sum)}; they must be 100% (such as 40% and 60%)`,
  }),
  "fault-full-not-total": ({ what, full, total }: What & { full: number; total: number }): Text => ({
    zh: `“${what.zh}”是 ${full}，逐条评分的满分应为评分标准的总分 ${total}`,
    en: `"${what.en}" is ${full}; scored item by item it must be the criteria's total, ${total}`,
  }),
  "fault-category-not-sum": ({ what, stated, sum }: Sum): Text => ({
    zh: `“${what.zh}”写的是 ${stated} 分，其条款之和是 ${sum} 分`,
    en: `"${what.en}" says ${stated}; its items sum to ${sum}`,
  }),
  "fault-total-not-sum": ({ what, stated, sum }: Sum): Text => ({
    zh: `“${what.zh}”写的是 ${stated} 分，各类目之和是 ${sum} 分`,
    en: `"${what.en}" says ${stated}; the categories sum to ${sum}`,
  }),
  "fault-steps-impossible": ({ what, step }: What & { step: number }): Text => ({
    zh: `“${what.zh}” ${step} 与档次对不上：档次须在 0 到 100 之间依次增大，每档是步长的整数倍`,
    en: `"${what.en}" ${step} does not fit the bands: they rise from 0 to 100, each a whole number of steps wide`,
  }),
  "fault-gate-above-maximum": ({ what, gate, maximum }: What & { gate: number; maximum: number }): Text => ({
    zh: `“${what.zh}”要求 ${gate} 分，而最多只能得 ${maximum} 分，没有人能过`,
    en: `"${what.en}" asks for ${gate}, and ${maximum} is the most that can be scored: nobody could pass`,
  }),
  "fault-gate-below-lower-tier": ({ what, gate, lower }: What & { gate: number; lower: number }): Text => ({
    zh: `“${what.zh}”是 ${gate} 分，比下一奖项的 ${lower} 分还低`,
    en: `"${what.en}" is ${gate}, below the ${lower} of the next tier`,
  }),
  "fault-quota-missing": ({ what }: What): Text => ({
    zh: `缺少“${what.zh}”：有门槛和权重而没有名额，无法排出获奖名单；请写名额`,
    en: `"${what.en}" is missing: with gates and weights and no seats no list can be drawn up; write them`,
  }),
  "fault-quota-above-cap": ({ what }: What): Text => ({
    zh: `“${what.zh}”比它所限的奖项名额还小`,
    en: `"${what.en}" is less than the seats of a tier that it limits`,
  }),
  "fault-duplicate": ({ what, key }: What & { key: string }): Text => ({
    zh: `“${what.zh}”中“${key}”出现了两次`,
    en: `"${key}" occurs twice among "${what.en}"`,
  }),
  "fault-reserved": ({ key }: What & { key: string }): Text => ({
    zh: `环节不能叫“${RESULTS[key]?.zh ?? key}”：这是计算结果的名称，请换一个`,
    en: `a stage cannot be called "${RESULTS[key]?.en ?? key}", the name of a result; choose another`,
  }),
  "fault-unknown": ({ what, key }: What & { key: string }): Text => ({
    zh: `“${what.zh}”提到的“${key}”不在方案中`,
    en: `"${what.en}" speaks of "${key}", which is not in the scheme`,
  }),
  "fault-unused": ({ key }: What & { key: string }): Text => ({
    zh: `事实“${key}”没有用于任何申报条件：请加一行申报条件，或删去它`,
    en: `no condition asks for the fact "${key}": add one, or delete the row`,
  }),
  "fault-negative": ({ what, value }: What & { value: number | string }): Text => ({
    zh: `“${what.zh}”不能是 ${value}，须是不小于 0 的数`,
    en: `"${what.en}" cannot be ${value}: it is a number of at least 0`,
  }),
  "fault-not-whole": ({ what, value }: What & { value: number }): Text => ({
    zh: `“${what.zh}”须是整数，现为 ${value}`,
    en: `"${what.en}" is a whole number, not ${value}`,
  }),
  "fault-range-impossible": ({ what, least, most }: What & { least: number; most: number }): Text => ({
    zh: `“${what.zh}”的下限 ${least} 大于上限 ${most}`,
    en: `"${what.en}" runs from ${least} to ${most}, which is less`,
  }),
  "fault-share-impossible": ({ what, numerator, denominator }: What & Share): Text => ({
    zh: `“${what.zh}” ${numerator}/${denominator} 无法达到：比例须在 0 和 1 之间`,
    en: `"${what.en}" ${numerator}/${denominator} cannot be: a part lies between 0 and 1`,
  }),
  "fault-trim-too-many": ({ what, least, high, low }: What & { least: number; high: number; low: number }): Text => ({
    zh: `“${what.zh}”：${least} 名评审员去掉 ${high} 个最高分和 ${low} 个最低分后，没有剩下的得分`,
    en: `"${what.en}": of ${least} reviewers, ${high} highest and ${low} lowest leave no score`,
  }),
  "fault-test-unfit": ({ what, fact }: What & { fact: string }): Text => ({
    zh: `“${what.zh}”的要求不适用于事实“${fact}”的类型，请核对值或事实类型`,
    en: `what "${what.en}" asks does not fit the type of the fact "${fact}"; check the value or the type`,
  }),
  "fault-date-impossible": ({ what, date }: What & { date: string }): Text => ({
    zh: `“${what.zh}”：日历上没有 ${date} 这一天`,
    en: `"${what.en}": no calendar has the day ${date}`,
  }),
  "fault-date-order": ({ from, until }: What & { from: string; until: string }): Text => ({
    zh: `终止日期 ${until} 早于起始日期 ${from}`,
    en: `the scheme ends on ${until}, before it begins on ${from}`,
  }),
  "fault-document-unknown": ({ what, document }: What & { document: string }): Text => ({
    zh: `“${what.zh}”所引的文件“${document}”没有写明`,
    en: `"${what.en}" cites the document "${document}", which is not declared`,
  }),
  "fault-clause-missing": ({ what }: What): Text => ({
    zh: `“${what.zh}”没有写依据哪一条`,
    en: `"${what.en}" names no clause`,
  }),
  "fault-cited-later": ({ what, issued, from }: What & { issued: string; from: string }): Text => ({
    zh: `“${what.zh}”自 ${from} 起施行，所引文件到 ${issued} 才印发；请核对日期，或在“起用”栏写明`,
    en: `"${what.en}" holds from ${from}, and the document it cites was issued on ${issued}; check the dates, or fill in 起用 (from)`,
  }),
} as const;

interface What {
  readonly what: Text;
}

type Sum = What & { readonly stated: number; readonly sum: number };
type Share = { readonly numerator: number; readonly denominator: number };

const RESULTS: Readonly<Record<string, Text>> = {
  review: { zh: "评审得分", en: "review score" },
  composite: { zh: "综合得分", en: "composite" },
};

/** A sum of weights as people say it: 0.9 → 90%, 0.9999999 → 99.99999%. */
const percent = (sum: number): string => `${Number((sum * 100).toPrecision(15))}%`;
