import { isUnsaid, type Rule } from "../rule";
import { fault, type Fault } from "./fault";

/** A number that cannot be below 0. NaN and infinities are no amounts either. */
export const amount = (where: string, value: number): Fault[] =>
  Number.isFinite(value) && value >= 0 ? [] : [fault("negative", where, { value })];

/** A number of people, seats or days: whole, and not below 0. */
export function whole(where: string, value: number): Fault[] {
  const faults = amount(where, value);
  return faults.length > 0 || Number.isInteger(value) ? faults : [fault("not-whole", where, { value })];
}

/** The same for a rule, where it is there and said. */
export const ruled = <T>(
  check: (where: string, value: T) => Fault[],
  where: string,
  rule: Rule<T> | undefined,
): Fault[] => (rule && !isUnsaid(rule) ? check(where, rule.value) : []);

/** The value of a rule that is said, else null. */
export const valueOf = <T>(rule: Rule<T>): T | null => (isUnsaid(rule) ? null : rule.value);
