import { isDecided, isUnsaid } from "../../schemes/rule";
import { rulesOf } from "../../schemes/rules";
import type { RuleLine } from "../../schemes/rules/line";
import type { Scheme } from "../../schemes/scheme";
import type { Text } from "../../text/text";
import { groupTexts, schemeTexts } from "./texts";

/** Rules that belong together, under a heading. */
export interface RuleGroup {
  readonly key: string;
  readonly title: Text;
  readonly lines: readonly RuleLine[];
}

/** The part of a rule's key that says which group it is in; those of one stage or one tier stand together. */
function groupKey(key: string): string {
  const [first, second] = key.split(".");
  if (first === "stage" || first === "tier") return `${first}.${second}`;
  return GROUP_OF[first] ?? first;
}

const GROUP_OF: Readonly<Record<string, keyof typeof groupTexts>> = {
  criteria: "scoring",
  stages: "scoring",
  rounding: "scoring",
  nomineePool: "seats",
  ties: "seats",
  cap: "seats",
  vacancy: "seats",
  substitution: "seats",
  condition: "conditions",
  until: "procedure",
  cycle: "procedure",
  committee: "procedure",
  publicity: "procedure",
  text: "texts",
  provision: "provisions",
};

/** Every rule of a scheme in groups, in the order in which an award is decided. */
export function groupsOf(scheme: Scheme): RuleGroup[] {
  const groups = new Map<string, RuleLine[]>();
  for (const line of rulesOf(scheme)) {
    const key = groupKey(line.key);
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  const titles = titlesOf(scheme);
  return [...groups].map(([key, lines]) => {
    const title = titles.get(key) ?? groupTexts.provisions;
    return { key, title, lines: lines.map((line) => ({ ...line, what: within(title, line.what) })) };
  });
}

function titlesOf({ stages, tiers }: Scheme): ReadonlyMap<string, Text> {
  const named = "unsaid" in stages ? [] : stages.value;
  return new Map<string, Text>([
    ...Object.entries(groupTexts),
    ...named.map(({ key, name }) => [`stage.${key}`, name] as const),
    ...tiers.map(({ key, name }) => [`tier.${key}`, name] as const),
  ]);
}

/** 资料评审：权重 is 权重 under 资料评审. */
const within = (title: Text, what: Text): Text => ({
  zh: what.zh.startsWith(`${title.zh}：`) ? what.zh.slice(title.zh.length + 1) : what.zh,
  en: what.en.startsWith(`${title.en}: `) ? what.en.slice(title.en.length + 2) : what.en,
});

/** The groups with only the rules in which all the words occur, in either language, the clause and the marks included. */
export function matching(scheme: Scheme, groups: readonly RuleGroup[], query: string): RuleGroup[] {
  const words = plain(query).split(/\s+/u).filter(Boolean);
  const numbers = new Map(scheme.documents.map(({ key, number }) => [key, number]));
  return groups.flatMap((group) => {
    const lines = group.lines.filter((line) => {
      const text = plain(wordsOf(line, group.title, numbers.get(line.rule.document) ?? "").join(" "));
      return words.every((word) => text.includes(word));
    });
    return lines.length > 0 ? [{ ...group, lines }] : [];
  });
}

function wordsOf({ what, rule, shown, ours }: RuleLine, title: Text, number: string): string[] {
  const mark = isUnsaid(rule) ? schemeTexts.unsaid : isDecided(rule) ? schemeTexts.decision : undefined;
  const remark = isUnsaid(rule) ? rule.unsaid : isDecided(rule) ? rule.decision : rule.note;
  const texts = [title, what, ours, mark, remark].flatMap((text) => (text ? [text.zh, text.en] : []));
  return [...texts, shown ?? "", number, rule.clause];
}

const plain = (text: string): string => text.normalize("NFKC").toLowerCase();

/** How many of the rules the document leaves out, and how many we decided. */
export const marksOf = (lines: readonly RuleLine[]): { readonly unsaid: number; readonly decided: number } => ({
  unsaid: lines.filter(({ rule }) => isUnsaid(rule)).length,
  decided: lines.filter(({ rule }) => isDecided(rule)).length,
});
