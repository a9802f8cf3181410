import { cite } from "../schemes/cite";
import type { Fact, Test } from "../schemes/condition";
import { isDecided, isUnsaid, type Cited, type Rule } from "../schemes/rule";
import type { Scheme } from "../schemes/scheme";
import type { Text } from "../text/text";
import type { FactValue } from "./fact-cell";

/** How facts, what they must be and what stands behind that are put into words. */

/** Document, clause and the document's own words; a choice of ours is marked as one. */
export function basisOf(scheme: Scheme, rule: Rule<unknown>): Text {
  const source = cite(scheme, rule) + (isUnsaid(rule) || !rule.words ? "" : `“${rule.words}”`);
  if (!isDecided(rule)) return { zh: source, en: source };
  return {
    zh: `${source}；本系统的决定：${rule.decision.zh}`,
    en: `${source}; a decision of this product: ${rule.decision.en}`,
  };
}

/** Clauses by document: 渝质监发〔2015〕103号第二条、第十一条（一）. */
export function citeAll(scheme: Scheme, cited: readonly Cited[]): Text {
  const clauses = new Map<string, Set<string>>();
  for (const { document, clause } of cited)
    clauses.set(document, (clauses.get(document) ?? new Set<string>()).add(clause));
  const documents = [...clauses].map(([document, all]) => cite(scheme, { document, clause: [...all].join("、") }));
  return { zh: documents.join("；"), en: documents.join("; ") };
}

const withUnit = (value: number, { unit }: Fact): Text => ({
  zh: unit ? `${value} ${unit.zh}` : String(value),
  en: unit ? `${value} ${unit.en}` : String(value),
});

/** A fact as stated. */
export function statedWords(fact: Fact, value: Exclude<FactValue, object | null>): Text {
  if (typeof value === "boolean") return value ? { zh: "“是”", en: "yes" } : { zh: "“否”", en: "no" };
  if (typeof value === "string") return { zh: quoted(value), en: `"${value}"` };
  return value === Infinity ? NEVER : bounded("", "", value, fact);
}

const quoted = (value: string): string => `“${value}”`;

const NEVER: Text = { zh: "“无”", en: "never" };

/** What a fact must be. */
export function neededWords(fact: Fact, test: Test): Text {
  switch (test.op) {
    case "is":
      return statedWords(fact, test.value);
    case "among":
      return { zh: `${test.values.map(quoted).join("、")}之一`, en: `one of ${test.values.join(", ")}` };
    case "none":
      if (fact.type === "yes-no") return { zh: "“无”或“否”", en: "no" };
      return test.years === null ? NEVER : orNever(bounded("已超过", "more than", test.years, fact));
    case "least":
      return elapsedOrNot(fact, bounded("不少于", "at least", test.value, fact));
    case "above":
      return elapsedOrNot(fact, bounded("高于", "more than", test.value, fact));
    case "most":
      return bounded("不超过", "at most", test.value, fact);
  }
}

function bounded(zh: string, en: string, value: number, fact: Fact): Text {
  const words = withUnit(value, fact);
  return { zh: `${zh} ${words.zh}`, en: `${en} ${words.en}`.trimStart() };
}

const orNever = ({ zh, en }: Text): Text => ({ zh: `${zh}或${NEVER.zh}`, en: `${en}, or ${NEVER.en}` });
const elapsedOrNot = (fact: Fact, words: Text): Text => (fact.type === "elapsed" ? orNever(words) : words);

/** What may be entered for a fact. */
export function expectedWords({ type, unit }: Fact): Text {
  if (type === "yes-no") return { zh: "“是”或“否”", en: "是 or 否" };
  if (type === "text") return { zh: "文字", en: "text" };
  const number = { zh: unit ? `数字（${unit.zh}）` : "数字", en: unit ? `a number (${unit.en})` : "a number" };
  return type === "number" ? number : { zh: `${number.zh}，从未发生填“无”`, en: `${number.en}, 无 for never` };
}
