import { inBoth, type Text } from "../../text/text";
import { a1 } from "../../workbook/address";
import { plainName, sameFirm } from "../../workbook/firm-name";
import { panelsFor } from "../../workbook/round/roster";
import { ROUND_SHEET } from "../../workbook/round/words";
import type { Finding } from "../finding";
import { listsPanel } from "../own-record";
import { type PanelRecord, panels, seriesOf, vectorOf } from "../records";
import { inTable } from "../scope";

/** Reviewers across sheets and files: a record handed in twice, one that is missing, two that are the same throughout. */
export function reviewersAcross(records: readonly PanelRecord[]): Finding[] {
  return panels(records).flatMap((panel) => [...twice(panel), ...missing(panel), ...identical(panel)]);
}

/** One reviewer's record of an applicant in two files; a second heading of the same name in one table. */
function twice(panel: readonly PanelRecord[]): Finding[] {
  const files = seriesOf(panel).flatMap(({ reviewer, records }) => {
    const seen = new Map<string, string>();
    return records.flatMap(({ scope }) =>
      scope.table.applicants.flatMap(({ text }) => {
        const first = seen.get(plainName(text)) ?? scope.file;
        seen.set(plainName(text), first);
        if (first === scope.file) return [];
        return [
          inTable(scope, "reviewer-duplicate", scope.table.reviewers[0], { what: inBoth(reviewer), expected: first }),
        ];
      }),
    );
  });
  const headings = panel.flatMap(({ scope }) => {
    const names = scope.table.reviewers.map(({ text }) => plainName(text));
    return scope.table.reviewers.flatMap((label, i) => {
      const first = names.indexOf(names[i]);
      if (first === i || names[i] === "" || scope.table.layout === "long") return [];
      const { row, column } = scope.table.reviewers[first];
      return [inTable(scope, "reviewer-duplicate", label, { what: inBoth(label.text), expected: a1(row, column) })];
    });
  });
  return [...files, ...headings];
}

/** Against the round's panel, or without a round the union of the panel's tables. */
function missing(panel: readonly PanelRecord[]): Finding[] {
  const series = seriesOf(panel);
  const lists = panel.filter(({ scope }) => listsPanel(scope.table));
  const { names, from } = rosterOf(panel, lists);
  const inLists = lists.flatMap(({ scope }) =>
    names
      .filter((name) => !scope.table.reviewers.some(({ text }) => sameFirm(text, name)))
      .map((name) =>
        inTable(scope, "reviewer-missing", scope.table.header, { what: inBoth(name), expected: name, from }),
      ),
  );
  if (series.length === 0) return inLists;
  const [first] = series;
  const without = names.filter((name) => !series.some(({ reviewer }) => sameFirm(reviewer, name)));
  return [
    ...inLists,
    ...without.map((name) => {
      const listing = lists.find(({ scope }) => scope.table.reviewers.some(({ text }) => sameFirm(text, name)));
      const scope = (listing ?? first.records[0]).scope;
      const spot = scope.table.reviewers.find(({ text }) => sameFirm(text, name)) ?? null;
      return inTable(scope, "reviewer-missing", spot, { what: inBoth(name), expected: name, from });
    }),
  ];
}

function rosterOf(panel: readonly PanelRecord[], lists: readonly PanelRecord[]): { names: string[]; from: Text } {
  const { round } = panel[0].scope;
  const { stage, group } = panel.find((each) => each.group !== null) ?? panel[0];
  const panels = round ? panelsFor(round, stage) : [];
  const own = panels.filter((each) => each.group === null || group === null || plainName(each.group) === group);
  const set = [...new Set(own.flatMap(({ reviewers }) => reviewers))];
  if (set.length > 0) return { names: set, from: inBoth(ROUND_SHEET) };
  const names = new Map<string, string>();
  for (const { scope } of lists)
    for (const { text, role } of scope.table.reviewers)
      if (role === "reviewer" && !names.has(plainName(text))) names.set(plainName(text), text);
  return { names: [...names.values()], from: { zh: "同一环节的汇总表", en: "the summaries of the stage" } };
}

/** Two reviewers whose whole records are the same. */
function identical(panel: readonly PanelRecord[]): Finding[] {
  const seen = new Map<string, string>();
  return seriesOf(panel).flatMap((series) => {
    const vector = vectorOf(series);
    const first = seen.get(vector);
    if (first === undefined) seen.set(vector, series.reviewer);
    if (first === undefined || vector.split("\n").length < ENOUGH) return [];
    const { scope } = series.records[0];
    return [
      inTable(scope, "scores-identical", scope.table.reviewers[0], { what: inBoth(series.reviewer), expected: first }),
    ];
  });
}

/** Fewer than this many scores can agree by chance. */
const ENOUGH = 3;
