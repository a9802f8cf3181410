import { plainName } from "../../workbook/firm-name";
import type { Entry, PartLabel } from "../../workbook/score-book";
import type { Finding } from "../finding";
import { matchParts } from "../match-parts";
import { recusalsOf } from "../recusals";
import { inTable, nameOf, type TableCheck, type TableScope } from "../scope";
import { readEntry } from "../score-entries";

/**
 * In a long table rows that are not there: items that the reviewer scored for others and not for this applicant. What a
 * reviewer scores for nobody, or for few, is another's to score. One finding, at the last row of reviewer and applicant.
 */
export const rowMissing: TableCheck = (scope) => {
  if (scope.table.layout !== "long") return [];
  const cases = casesOf(scope);
  const recused = recusalsOf(scope);
  const together = casesBy(cases, ofApplicant);
  const byReviewer = countedBy(cases, ({ reviewer, stage }) => `${reviewer} ${stage}`);
  const byApplicant = countedBy(cases, ofApplicant);
  return cases.flatMap((own) => {
    const last = own.entries[own.entries.length - 1];
    if (recused(last) || isAbsent(own.entries) || stopped(scope, last)) return [];
    const mates = byReviewer(own);
    const due = dueOf(own, mates.cases > 1 ? mates : byApplicant(own));
    const lacking = due.filter(([part]) => !own.parts.has(part));
    // Half of it and less is another's work, or not begun.
    if (lacking.length === 0 || lacking.length * 2 >= due.length) return [];
    const others = dividing(own, together(own));
    const left = lacking.filter(([part]) => !others.some(({ parts }) => parts.has(part))).map(([, label]) => label);
    return left.length === 0 ? [] : [missing(scope, last, left)];
  });
};

/** What one reviewer gave one applicant at one stage. */
interface Case {
  readonly entries: Entry[];
  /** The table's parts by what they are: an item may be written in two ways. */
  readonly parts: Map<string, number>;
}

const ofApplicant = ({ applicant, stage }: Entry): string => `${applicant} ${stage}`;

function casesBy(cases: readonly Case[], keyOf: (entry: Entry) => string): (own: Case) => readonly Case[] {
  const all = new Map<string, Case[]>();
  for (const each of cases) {
    const key = keyOf(each.entries[0]);
    const group = all.get(key);
    if (group) group.push(each);
    else all.set(key, [each]);
  }
  return ({ entries: [first] }) => all.get(keyOf(first)) ?? [];
}

/** Those who score the same applicant and none of the same parts: they divide the work, as where an expert takes 4.7. */
const dividing = (own: Case, cases: readonly Case[]): Case[] =>
  cases.filter((each) => each !== own && ![...each.parts.keys()].some((part) => own.parts.has(part)));

function casesOf(scope: TableScope): Case[] {
  const { table } = scope;
  const { parts: matched } = matchParts(scope);
  const level: PartLabel["level"] = table.parts.some((part) => part.level === "item") ? "item" : "category";
  const cases = new Map<string, Case>();
  for (const entry of table.entries) {
    const { kind, applicant, reviewer, stage, part } = entry;
    if (kind !== "score" || applicant === null || part === null || table.parts[part].level !== level) continue;
    const who = reviewer === null ? "" : plainName(table.reviewers[reviewer].text);
    const key = [plainName(table.applicants[applicant].text), who, stage].join("\n");
    const own = cases.get(key) ?? { entries: [], parts: new Map<string, number>() };
    cases.set(key, own);
    own.entries.push(entry);
    // What the criteria do not know is a finding of its own, and due from nobody.
    const name = scope.criteria ? matched[part]?.code : String(part);
    if (name !== undefined && !own.parts.has(name)) own.parts.set(name, part);
  }
  return [...cases.values()];
}

/** How many cases there are of one reviewer (or applicant), and in how many of them each part stands. */
interface Counted {
  cases: number;
  readonly parts: Map<string, { label: number; count: number }>;
}

function countedBy(cases: readonly Case[], keyOf: (entry: Entry) => string): (own: Case) => Counted {
  const all = new Map<string, Counted>();
  const of = ({ entries: [first] }: Case): Counted => {
    const counted = all.get(keyOf(first)) ?? { cases: 0, parts: new Map() };
    all.set(keyOf(first), counted);
    return counted;
  };
  for (const each of cases) {
    const counted = of(each);
    counted.cases += 1;
    for (const [part, label] of each.parts) {
      const own = counted.parts.get(part) ?? { label, count: 0 };
      own.count += 1;
      counted.parts.set(part, own);
    }
  }
  return of;
}

/** The parts that at least half of the other cases have. */
const dueOf = (own: Case, { cases, parts }: Counted): [part: string, label: number][] =>
  [...parts].flatMap(([part, { label, count }]) => {
    const others = count - Number(own.parts.has(part));
    return others > 0 && others * 2 >= cases - 1 ? [[part, label]] : [];
  });

const isAbsent = (entries: readonly Entry[]): boolean =>
  entries.every((entry) => {
    const cell = readEntry(entry, "points");
    return typeof cell === "object" && cell?.kind === "absent";
  });

function stopped(scope: TableScope, { applicant, stage }: Entry): boolean {
  const at = stage ?? scope.table.stage;
  return applicant !== null && at !== null && scope.stopped(scope.table.applicants[applicant].text, at);
}

function missing(scope: TableScope, last: Entry, parts: readonly number[]): Finding {
  const who = nameOf(scope, { ...last, part: null });
  const names = [...parts]
    .sort((a, b) => a - b)
    .map((part) => nameOf(scope, { ...last, part, applicant: null, reviewer: null }));
  return inTable(scope, "score-missing", last, {
    what: {
      zh: `${who.zh}·${names.map(({ zh }) => zh).join("、")}`,
      en: `${who.en} · ${names.map(({ en }) => en).join(", ")}`,
    },
    from: { zh: `第 ${last.row + 1} 行之后`, en: `below row ${last.row + 1}` },
  });
}
