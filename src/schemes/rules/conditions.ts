import type { Text } from "../../text/text";
import type { Condition, Fact, Requirement } from "../condition";
import type { Scheme } from "../scheme";
import { line, type RuleLine } from "./line";
import * as show from "./show";

/** Who may apply: a row for each test of a fact. */
export function conditionLines({ facts = [], conditions = [] }: Scheme): RuleLine[] {
  const byKey = new Map(facts.map((fact) => [fact.key, fact]));
  return conditions.flatMap((condition) => {
    const { key, effect, when, requires } = condition;
    return [
      ...(when ? testLines(`condition.${key}.when`, WHEN, when, byKey) : []),
      ...testLines(`condition.${key}`, EFFECTS[effect], requires, byKey),
    ];
  });
}

const WHEN: Text = { zh: "适用于", en: "holds for" };
const EFFECTS: Record<Condition["effect"], Text> = {
  required: { zh: "申报条件", en: "condition" },
  preferred: { zh: "优先评选", en: "preferred" },
  "outside-quota": { zh: "不占名额", en: "outside the quota" },
};

/** A tree's tests in order, numbered where there are several. */
function testLines(key: string, role: Text, tree: Requirement, facts: ReadonlyMap<string, Fact>): RuleLine[] {
  const tests = leaves(tree);
  return tests.map(({ fact, test }, i) => {
    const what = { zh: `${role.zh}：${fact}`, en: `${role.en}: ${facts.get(fact)?.what.en ?? fact}` };
    const place = tests.length > 1 ? `${key}.${i + 1}` : key;
    return { ...line(place, what, test, (value) => show.test(value, facts.get(fact))), fact };
  });
}

type Leaf = Extract<Requirement, { readonly fact: string }>;

/** The tests of a tree, in order. */
export function leaves(tree: Requirement): Leaf[] {
  if ("fact" in tree) return [tree];
  return ("all" in tree ? tree.all : tree.any).flatMap(leaves);
}
