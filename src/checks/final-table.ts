import { Judge } from "../ranking/judge";
import { type Standing, standings } from "../ranking/shortlist";
import type { Entry } from "../workbook/score-book";
import { readEntry } from "./score-entries";
import { stagesOf, type TableScope } from "./scope";

/** A final table judged anew: where each applicant stands by the scheme, and the entries that state something about it. */
export interface FinalRow {
  readonly applicant: number;
  readonly standing: Standing;
  readonly stated: ReadonlyMap<Entry["kind"], Entry>;
}

/** The rows of an applicants × stages table; none for other layouts, or where the table lacks one of the stages. */
export function finalRows(scope: TableScope): FinalRow[] {
  const { table, scheme } = scope;
  const stages = stagesOf(scheme);
  if (table.layout !== "applicants-by-stages" || stages.length === 0) return [];
  const there = new Set(table.entries.flatMap(({ kind, stage }) => (kind === "score" && stage ? [stage] : [])));
  if (!stages.every(({ key }) => there.has(key))) return [];
  const rows = new Map<number, Entry[]>();
  for (const entry of table.entries) {
    if (entry.applicant === null) continue;
    const row = rows.get(entry.applicant);
    if (row) row.push(entry);
    else rows.set(entry.applicant, [entry]);
  }
  const applicants = table.applicants.map((label, i) => ({
    name: label.text,
    scores: stages.map(({ key }) => {
      const entry = (rows.get(i) ?? []).find((each) => each.kind === "score" && each.stage === key);
      return entry ? readEntry(entry, "points") : null;
    }),
    bonus: undefined,
    excluded: null,
  }));
  return standings(new Judge(scheme, stages), applicants).map((standing, applicant) => ({
    applicant,
    standing,
    stated: new Map(
      (rows.get(applicant) ?? []).filter(({ kind }) => kind !== "score").map((each) => [each.kind, each]),
    ),
  }));
}
