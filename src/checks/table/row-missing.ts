import { plainName } from "../../workbook/firm-name";
import type { Entry, PartLabel } from "../../workbook/score-book";
import type { Finding } from "../finding";
import { matchParts } from "../match-parts";
import { recusalsOf } from "../recusals";
import { inTable, nameOf, type TableCheck, type TableScope } from "../scope";
import { readEntry } from "../score-entries";

/**
 * In a long table a row that is not there: an item that the reviewer scored for others and not for this applicant. What
 * a reviewer scores for nobody, or for few, is another's to score. Found at the last row of reviewer and applicant.
 */
export const rowMissing: TableCheck = (scope) => {
  if (scope.table.layout !== "long") return [];
  const cases = casesOf(scope);
  const recused = recusalsOf(scope);
  const byReviewer = countedBy(cases, ({ reviewer, stage }) => `${reviewer} ${stage}`);
  const byApplicant = countedBy(cases, ({ applicant, stage }) => `${applicant} ${stage}`);
  return cases.flatMap((own) => {
    const last = own.entries[own.entries.length - 1];
    if (recused(last) || isAbsent(own.entries) || stopped(scope, last)) return [];
    const mates = byReviewer(own);
    const due = dueOf(own, mates.cases > 1 ? mates : byApplicant(own));
    const left = due.filter(([part]) => !own.parts.has(part));
    // Half of it and less is another's work, or not begun.
    return left.length * 2 > due.length ? [] : left.map(([, label]) => missing(scope, { ...last, part: label }));
  });
};

/** What one reviewer gave one applicant at one stage. */
interface Case {
  readonly entries: Entry[];
  /** The table's parts by what they are: an item may be written in two ways. */
  readonly parts: Map<string, number>;
}

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

const missing = (scope: TableScope, entry: Entry): Finding =>
  inTable(scope, "score-missing", entry, {
    what: nameOf(scope, entry),
    from: { zh: `第 ${entry.row + 1} 行之后`, en: `below row ${entry.row + 1}` },
  });
