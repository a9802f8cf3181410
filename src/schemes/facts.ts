import type { Condition, Effect, Fact, Requirement, Test } from "./condition";
import type { Rule } from "./rule";

/** Short ways to write facts and conditions. */

export const yesNo = (key: string, zh: string, en: string): Fact => ({ key, what: { zh, en }, type: "yes-no" });

export const text = (key: string, zh: string, en: string): Fact => ({ key, what: { zh, en }, type: "text" });

const YEARS = { zh: "年", en: "years" };
const CYCLES = { zh: "届", en: "rounds" };

const POINTS = { zh: "分", en: "points" };

export const points = (key: string, zh: string, en: string): Fact => ({
  key,
  what: { zh, en },
  type: "number",
  unit: POINTS,
});

export const years = (key: string, zh: string, en: string): Fact => ({
  key,
  what: { zh, en },
  type: "number",
  unit: YEARS,
});

export const count = (key: string, zh: string, en: string): Fact => ({ key, what: { zh, en }, type: "number" });

/** Time since an event; 无 where it never happened. */
export const yearsSince = (key: string, zh: string, en: string): Fact => ({
  key,
  what: { zh, en },
  type: "elapsed",
  unit: YEARS,
});

export const cyclesSince = (key: string, zh: string, en: string): Fact => ({
  key,
  what: { zh, en },
  type: "elapsed",
  unit: CYCLES,
});

export const fact = ({ key }: Fact, test: Rule<Test>): Requirement => ({ fact: key, test });

/** A condition that bars who does not meet it; `when` limits whom it concerns. */
export const required = (key: string, requires: Requirement, when?: Requirement): Condition =>
  condition("required", key, requires, when);

/** A condition that bars nobody, and is said of who meets it. */
export function condition(effect: Effect, key: string, requires: Requirement, when?: Requirement): Condition {
  return when ? { key, effect, when, requires } : { key, effect, requires };
}

export const YES: Test = { op: "is", value: true };
export const NO: Test = { op: "is", value: false };
export const none = (years: number | null): Test => ({ op: "none", years });
export const least = (value: number): Test => ({ op: "least", value });
export const most = (value: number): Test => ({ op: "most", value });
export const among = (...values: string[]): Test => ({ op: "among", values });
