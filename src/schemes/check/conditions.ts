import type { Condition, Fact, FactType, Test } from "../condition";
import { isUnsaid } from "../rule";
import { leaves } from "../rules/conditions";
import type { Scheme } from "../scheme";
import { duplicates, fault, unknown, type Fault } from "./fault";
import { amount } from "./numbers";

/** Facts that nobody asks for, tests of facts that are not there or of another type. */
export function conditionFaults({ facts = [], conditions = [] }: Scheme): Fault[] {
  const keys = facts.map(({ key }) => key);
  const tested = conditions.flatMap(testsOf);
  const asked = new Set(tested.map(({ fact }) => fact));
  return [
    ...duplicates("facts", keys),
    ...duplicates(
      "conditions",
      conditions.map(({ key }) => key),
    ),
    ...keys.filter((key) => !asked.has(key)).map((key) => fault("unused", "facts", { key })),
    ...tested.flatMap(({ where, fact, test }) => {
      const known = facts.find(({ key }) => key === fact);
      if (!known) return unknown(where, [fact], keys);
      return isUnsaid(test) ? [] : testFaults(where, known, test.value);
    }),
  ];
}

const testsOf = ({ key, when, requires }: Condition) =>
  [...(when ? leaves(when) : []), ...leaves(requires)].map((leaf) => ({ where: `condition.${key}`, ...leaf }));

const FITTING: Record<FactType, readonly Test["op"][]> = {
  "yes-no": ["is", "none"],
  number: ["least", "most", "above", "none"],
  elapsed: ["least", "above", "none"],
  text: ["among"],
};

function testFaults(where: string, { key, type }: Fact, test: Test): Fault[] {
  if (!FITTING[type].includes(test.op)) return [fault("test-unfit", where, { fact: key, test: test.op })];
  if (test.op === "among")
    return test.values.length > 0 ? [] : [fault("test-unfit", where, { fact: key, test: test.op })];
  if (test.op === "is") return [];
  const bound = test.op === "none" ? test.years : test.value;
  return bound === null ? [] : amount(where, bound);
}
