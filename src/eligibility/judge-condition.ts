import type { Condition } from "../schemes/condition";
import { valueOf, type StatedFacts } from "./fact-table";
import { judge, type FactTest, type Judgement } from "./judge";

/** A test that decides a condition: part of what it `asks`, or of `whom` it concerns. */
export interface Ground {
  readonly test: FactTest;
  readonly part: "asks" | "whom";
}

/** What a condition comes to for somebody whom it concerns or may concern. */
export interface JudgedCondition {
  readonly condition: Condition;
  readonly holds: boolean | null;
  readonly grounds: readonly Ground[];
}

/**
 * Judges a condition; null where it does not concern the applicant. While it is unknown whether it does, it is open, unless
 * it bars nobody either way because what it asks is met.
 */
export function judgeCondition(condition: Condition, stated: StatedFacts): JudgedCondition | null {
  const { effect, when, requires } = condition;
  const asked = judge(requires, (fact) => valueOf(stated, fact));
  const concerns = when ? judge(when, (fact) => valueOf(stated, fact)) : EVERYBODY;
  if (concerns.holds === false) return null;
  const met = asked.holds === true && effect === "required";
  if (concerns.holds === true || met) return { condition, holds: asked.holds, grounds: grounds("asks", asked) };
  const open = asked.holds === null ? grounds("asks", asked) : [];
  return { condition, holds: null, grounds: [...grounds("whom", concerns), ...open] };
}

const EVERYBODY: Judgement = { holds: true, grounds: [] };

const grounds = (part: Ground["part"], judgement: Judgement): Ground[] =>
  judgement.grounds.map((test) => ({ test, part }));
