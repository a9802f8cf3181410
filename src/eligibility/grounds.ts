import { cite } from "../schemes/cite";
import type { Fact } from "../schemes/condition";
import { isUnsaid } from "../schemes/rule";
import type { Scheme } from "../schemes/scheme";
import { OddCell } from "../scoring/score-cell";
import type { Reason } from "../text/messages";
import { CONTRADICTORY, valueOf, type StatedFacts } from "./fact-table";
import type { Ground, JudgedCondition } from "./judge-condition";
import { basisOf, citeAll, expectedWords, neededWords, statedWords } from "./wording";

/** Why a test of a fact is not met, or cannot be judged, with the document, the clause and its words. */
export function lackOf(scheme: Scheme, stated: StatedFacts, { test: { fact: column, test }, part }: Ground): Reason {
  if (isUnsaid(test)) return { code: "unsaid", params: { why: test.unsaid, clause: cite(scheme, test) } };
  const fact = factOf(stated, column);
  const value = valueOf(stated, column);
  const said = { what: fact.what, column, basis: basisOf(scheme, test) };
  if (value === CONTRADICTORY) return { code: "fact-contradictory", params: said };
  if (value instanceof OddCell)
    return { code: "fact-unreadable", params: { ...said, found: value.shown, expected: expectedWords(fact) } };
  if (value === null && part === "whom") return { code: "fact-missing-whom", params: said };
  const needed = neededWords(fact, test.value);
  return value === null
    ? { code: "fact-missing", params: { ...said, needed } }
    : { code: "condition-unmet", params: { ...said, found: statedWords(fact, value), needed } };
}

/** What is said where everything asked is met: the clauses that were asked. */
export function metOf(scheme: Scheme, met: readonly JudgedCondition[]): Reason {
  const rules = met.flatMap(({ grounds }) => grounds.map(({ test }) => test.test));
  return { code: "conditions-met", params: { basis: citeAll(scheme, rules) } };
}

/** What is said of an applicant that meets a condition which bars nobody; nothing otherwise. */
export function noteOf(scheme: Scheme, stated: StatedFacts, { condition, holds, grounds }: JudgedCondition): Reason[] {
  const code = NOTES[condition.effect];
  if (code === null || holds !== true) return [];
  return grounds.map(({ test: { fact, test } }) => ({
    code,
    params: { what: factOf(stated, fact).what, basis: basisOf(scheme, test) },
  }));
}

const NOTES = { required: null, preferred: "condition-preferred", "outside-quota": "condition-outside-quota" } as const;

function factOf(stated: StatedFacts, key: string): Fact {
  return stated.get(key)?.fact ?? { key, what: { zh: key, en: key }, type: "text" };
}
