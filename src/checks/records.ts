import { plainName } from "../workbook/firm-name";
import type { TableScope } from "./scope";
import { isOwnRecord } from "./own-record";
import { scoreEntries } from "./score-entries";

/** A table with what it records: which stage and group, whose scores, of whom. */
export interface PanelRecord {
  readonly scope: TableScope;
  readonly stage: string;
  /** Null where the sheet names no group. */
  readonly group: string | null;
}

/** The tables whose stage is known; what is not known cannot be held against others. */
export const recordsOf = (scopes: readonly TableScope[]): PanelRecord[] =>
  scopes.flatMap((scope) =>
    scope.stage && scope.table.layout !== "applicants-by-stages"
      ? [{ scope, stage: scope.stage.key, group: scope.table.group === null ? null : plainName(scope.table.group) }]
      : [],
  );

/** Records of one stage and group together. Sheets without a group belong to the only group there is, else to their own. */
export function panels(records: readonly PanelRecord[]): PanelRecord[][] {
  const byPanel = new Map<string, PanelRecord[]>();
  for (const record of records) {
    const groups = new Set(records.filter(({ stage }) => stage === record.stage).flatMap(({ group }) => group ?? []));
    const group = record.group ?? (groups.size === 1 ? [...groups][0] : "");
    const key = `${record.stage}\n${group}`;
    const panel = byPanel.get(key);
    if (panel) panel.push(record);
    else byPanel.set(key, [record]);
  }
  return [...byPanel.values()];
}

/** One reviewer's own records of a stage, over sheets and files. */
export interface Series {
  readonly reviewer: string;
  readonly records: readonly PanelRecord[];
}

/** The reviewers' own score sheets of a panel, reviewer by reviewer. */
export function seriesOf(panel: readonly PanelRecord[]): Series[] {
  const byReviewer = new Map<string, PanelRecord[]>();
  for (const record of panel) {
    const { table } = record.scope;
    if (!isOwnRecord(table)) continue;
    const { reviewers } = table;
    const series = byReviewer.get(plainName(reviewers[0].text));
    if (series) series.push(record);
    else byReviewer.set(plainName(reviewers[0].text), [record]);
  }
  return [...byReviewer.values()].map((records) => ({ reviewer: records[0].scope.table.reviewers[0].text, records }));
}

/** The applicants that records tell of, as written, each once. */
export function applicantsIn(records: readonly PanelRecord[]): string[] {
  const names = new Map<string, string>();
  for (const { scope } of records)
    for (const { text } of scope.table.applicants) if (!names.has(plainName(text))) names.set(plainName(text), text);
  return [...names.values()];
}

/** All scores of a series as one text, in an order that does not depend on sheets; "" where there are none. */
export function vectorOf({ records }: Series): string {
  return records
    .flatMap(({ scope }) =>
      scoreEntries(scope).flatMap(({ entry, cell }) => {
        if (typeof cell !== "number" || entry.kind !== "score") return [];
        const who = entry.applicant === null ? "" : plainName(scope.table.applicants[entry.applicant].text);
        return [`${who}\t${entry.part}\t${cell}`];
      }),
    )
    .sort()
    .join("\n");
}
