import { decimalOf } from "../../exact/decimal";
import { Fraction } from "../../exact/fraction";
import type { Scheme, Stage } from "../scheme";
import { isWeight, weightOf, type Weight } from "../weight";
import { valueOf } from "./numbers";

/** The most that a stage, `review` and `composite` can reach; a key is absent where a number is unsaid or not one. */
export function maxima({ bonus }: Scheme, stages: readonly Stage[]): ReadonlyMap<string, Fraction> {
  const most = new Map<string, Fraction>();
  for (const stage of stages) {
    const full = finite(valueOf(stage.full));
    if (full) most.set(stage.key, full);
  }
  const review = weighed(stages.filter(({ role }) => role === "weighted"));
  if (review) most.set("review", review);
  const composite = weighed(stages);
  const cap = bonus ? finite(valueOf(bonus.cap)) : Fraction.ZERO;
  if (composite && cap) most.set("composite", composite.plus(cap));
  return most;
}

/** The sum of full marks times weights, or null where one is not said. */
function weighed(stages: readonly Stage[]): Fraction | null {
  let sum = Fraction.ZERO;
  for (const { full, weight } of stages) {
    const [mark, share] = [finite(valueOf(full)), exact(valueOf(weight))];
    if (!mark || !share) return null;
    sum = sum.plus(mark.times(share));
  }
  return sum;
}

const exact = (weight: Weight | null): Fraction | null =>
  weight !== null && isWeight(weight) ? weightOf(weight) : null;

const finite = (value: number | null): Fraction | null =>
  value !== null && Number.isFinite(value) ? decimalOf(value) : null;
