import type { Condition, Fact, FactType, Test } from "../../condition";
import { isUnsaid } from "../../rule";
import { leaves } from "../../rules/conditions";
import { choice } from "../codecs/words";
import { plain, text } from "../field";
import type { ListDraft } from "../list-draft";
import { listSection } from "../list-section";
import { propertyOf, type Section } from "../section";

const property = propertyOf<Fact>();
const TYPE = choice<FactType>(
  ["yes-no", "是否", "有无", "yes-no"],
  ["number", "数字", "数值", "number"],
  ["elapsed", "距今", "elapsed"],
  ["text", "文字", "text"],
);

/** What is asked of applicants: the columns of the table that ELIGIBLE takes. */
const list = listSection<Fact>({
  title: { zh: "申报事实", en: "facts" },
  member: { zh: "事实", en: "fact" },
  place: "fact",
  list: "facts",
  of: (scheme) => scheme.facts,
  into: (members) => ({ facts: members }),
  heads: [
    {
      key: { zh: "事实", en: "fact" },
      main: property("what", { zh: "事实", en: "fact" }, text({ zh: "文字", en: "text" })),
    },
  ],
  properties: [
    property("type", { zh: "事实类型", en: "fact type" }, plain(TYPE)),
    property("unit", { zh: "事实单位", en: "fact unit" }, text({ zh: "如 年、届、分", en: "such as 年 (years)" })),
  ],
  book: ({ fact }) => fact,
  label: null,
  changed: ({ key, type }, { factTypes }) => {
    if (type !== undefined) factTypes.set(key as string, type as FactType);
  },
  finish: (draft, key, { built }) => ({
    what: { zh: key, en: key },
    type: typeOf(key, built.conditions ?? []),
    ...draft,
  }),
});

/** The facts that rows tell of, and those that conditions test without a row of their own. */
export const facts: Section<ListDraft> = {
  ...list,
  last: true,
  entries: list.entries.map((entry) => ({
    ...entry,
    fill: (draft, line, reading) => {
      adopt(draft, reading.names.fact.find(line.text("object")));
      entry.fill?.(draft, line, reading);
    },
  })),
  build: (draft, reading, built) => {
    for (const { fact } of (built.conditions ?? []).flatMap(leavesOf)) adopt(draft, fact);
    return list.build(draft, reading, built);
  },
};

/** Takes in a fact that a condition names and no row declares. */
function adopt(draft: ListDraft, fact: string | undefined): void {
  if (fact === undefined || draft.members.has(fact)) return;
  draft.members.set(fact, { key: fact });
  draft.stated = true;
}

const leavesOf = ({ when, requires }: Condition) => [...leaves(requires), ...(when ? leaves(when) : [])];

const TYPES: Record<Test["op"], FactType> = {
  is: "yes-no",
  none: "yes-no",
  least: "number",
  most: "number",
  above: "number",
  among: "text",
};

/** What a fact must be to be tested as the conditions test it. */
function typeOf(key: string, conditions: readonly Condition[]): FactType {
  const tests = conditions.flatMap(leavesOf).filter(({ fact }) => fact === key);
  const said = tests.find(({ test }) => !isUnsaid(test))?.test;
  return said && !isUnsaid(said) ? TYPES[said.value.op] : "yes-no";
}
