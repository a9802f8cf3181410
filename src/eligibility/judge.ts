import { microOfNumber } from "../exact/micro";
import type { Requirement, Test } from "../schemes/condition";
import { isUnsaid, type Rule } from "../schemes/rule";
import { OddCell } from "../scoring/score-cell";
import type { FactValue } from "./fact-cell";

/** A single test of a fact, the leaf of a requirement. */
export type FactTest = Extract<Requirement, { readonly fact: string }>;

/** What a requirement comes to: met, not met, or null while unknown; and the tests that make it so. */
export interface Judgement {
  readonly holds: boolean | null;
  readonly grounds: readonly FactTest[];
}

/**
 * Judges a requirement in three values (Kleene): one that fails decides an `all`, one that holds decides an `any`, and what
 * is unknown decides only where the rest leaves it open.
 */
export function judge(requirement: Requirement, valueOf: (fact: string) => FactValue): Judgement {
  if ("fact" in requirement)
    return { holds: holds(requirement.test, valueOf(requirement.fact)), grounds: [requirement] };
  const every = "all" in requirement;
  const parts = (every ? requirement.all : requirement.any).map((part) => judge(part, valueOf));
  const met = has(parts, !every) ? !every : has(parts, null) ? null : every;
  return { holds: met, grounds: parts.filter((part) => part.holds === met).flatMap((part) => part.grounds) };
}

const has = (parts: readonly Judgement[], value: boolean | null): boolean => parts.some(({ holds }) => holds === value);

function holds(test: Rule<Test>, value: FactValue): boolean | null {
  if (isUnsaid(test) || value === null || value instanceof OddCell) return null;
  if (typeof value === "boolean") return ofYesNo(test.value, value);
  return typeof value === "string" ? ofText(test.value, value) : ofNumber(test.value, value);
}

// A test that does not fit the kind of fact judges nothing.

function ofYesNo(test: Test, value: boolean): boolean | null {
  return test.op === "is" ? value === test.value : test.op === "none" ? !value : null;
}

function ofText(test: Test, value: string): boolean | null {
  return test.op === "among" ? test.values.some((one) => one.normalize("NFKC").trim() === value) : null;
}

function ofNumber(test: Test, value: number): boolean | null {
  switch (test.op) {
    case "none":
      // 近3年内 includes the third year (民法典第一千二百五十九条).
      return test.years === null ? value === Infinity : order(value, test.years) > 0;
    case "least":
      return order(value, test.value) >= 0;
    case "most":
      return order(value, test.value) <= 0;
    case "above":
      return order(value, test.value) > 0;
    default:
      return null;
  }
}

/** Numbers compare as scores do, at 10⁻⁶; what never happened lies further back than anything. */
const order = (value: number, bound: number): number =>
  value === Infinity ? 1 : microOfNumber(value) - microOfNumber(bound);
