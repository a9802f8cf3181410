import { Fraction } from "../../exact/fraction";
import { isUnsaid, type Range } from "../rule";
import type { Scheme, Stage } from "../scheme";
import { isWeight, weightOf, type Weight } from "../weight";
import { duplicates, fault, type Fault } from "./fault";
import { amount, ruled, valueOf, whole } from "./numbers";

/** `review` and `composite` name results: no stage may be called so. */
const RESERVED = ["review", "composite"];

/** Weights, full marks and head counts of the stages. */
export function stageFaults(scheme: Scheme, stages: readonly Stage[]): Fault[] {
  return [
    ...duplicates(
      "stages",
      stages.map(({ key }) => key),
    ),
    ...stages.filter(({ key }) => RESERVED.includes(key)).map(({ key }) => fault("reserved", "stages", { key })),
    ...stages.flatMap((stage) => oneStage(scheme, stage)),
    ...weightFaults(stages),
  ];
}

function oneStage({ criteria }: Scheme, stage: Stage): Fault[] {
  const at = (field: string) => `stage.${stage.key}.${field}`;
  const numbers = [
    ...ruled(amount, at("full"), stage.full),
    ...ruled(weightFault, at("weight"), stage.weight),
    ...ruled(rangeFaults, at("reviewers"), stage.reviewers),
    ...ruled(whole, at("advisers"), stage.advisers),
    ...ruled(amount, at("spread"), stage.spread),
    ...ruled((where, { high, low }) => [...whole(where, high), ...whole(where, low)], at("trim"), stage.trim),
  ];
  if (numbers.length > 0) return numbers;
  const full = valueOf(stage.full);
  const total = isUnsaid(criteria) ? null : criteria.value.total;
  const mismatch = stage.basis === "criteria" && full !== null && total !== null && full !== total;
  return [...(mismatch ? [fault("full-not-total", at("full"), { full, total })] : []), ...trimFaults(stage)];
}

/** A panel of the least allowed size must leave at least one score after trimming. */
function trimFaults({ key, merge, trim, reviewers }: Stage): Fault[] {
  const least = valueOf(reviewers)?.least;
  if (valueOf(merge) !== "trimmed" || least === undefined) return [];
  const { high, low } = (trim && valueOf(trim)) ?? { high: 1, low: 1 };
  return least > high + low ? [] : [fault("trim-too-many", `stage.${key}.merge`, { least, high, low })];
}

/** Whole numbers, not more at the lower end than at the upper. */
export function rangeFaults(where: string, { least, most }: Range): Fault[] {
  const faults = [...whole(where, least), ...(most === null ? [] : whole(where, most))];
  if (faults.length > 0 || most === null || least <= most) return faults;
  return [fault("range-impossible", where, { least, most })];
}

const weightFault = (where: string, weight: Weight): Fault[] =>
  isWeight(weight) ? [] : [fault("negative", where, { value: weight })];

/** The weights of the weighted stages sum to 1, exactly; judged when all are said. */
function weightFaults(stages: readonly Stage[]): Fault[] {
  const weights = stages.filter(({ role }) => role === "weighted").map(({ weight }) => valueOf(weight));
  const exact = weights.flatMap((weight) => (weight !== null && isWeight(weight) ? weightOf(weight) : []));
  if (exact.length === 0 || exact.length < weights.length) return [];
  const sum = exact.reduce((all, weight) => all.plus(weight), Fraction.ZERO);
  return sum.equals(Fraction.ONE) ? [] : [fault("weights-not-one", "stages", { sum: sum.toNumber() })];
}
