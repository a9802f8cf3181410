import { a1 } from "../../workbook/address";
import { plainName } from "../../workbook/firm-name";
import { FirmNames } from "../../workbook/firm-names";
import { inBoth, type Text } from "../../text/text";
import type { Label } from "../../workbook/score-book";
import { applicantsFor, isRecused } from "../../workbook/round/roster";
import { ROUND_SHEET } from "../../workbook/round/words";
import type { Finding } from "../finding";
import { placeWords } from "../place-words";
import { applicantsIn, type PanelRecord, panels, seriesOf } from "../records";
import { inTable, type TableScope } from "../scope";

/**
 * Applicants across sheets and files: unknown to the round, missing from a reviewer's record or a panel's table, written
 * twice in one reviewer's book. Names that may mean the same firm are offered as a match and never merged.
 */
export function applicantsAcross(records: readonly PanelRecord[]): Finding[] {
  return panels(records).flatMap((panel) => {
    const roster = rosterOf(panel);
    return [...unknown(panel, roster), ...missing(panel, roster), ...twice(panel)];
  });
}

interface Roster {
  readonly names: readonly string[];
  /** Where the names come from, as one says it. */
  readonly from: Text;
}

/** The round's applicants, or without a round the union within the stage and group. */
function rosterOf(panel: readonly PanelRecord[]): Roster {
  const { scope, stage } = panel[0];
  const group = panel.find((each) => each.group !== null)?.group ?? null;
  const listed = scope.round ? applicantsFor(scope.round, stage, group) : [];
  if (listed.length > 0) return { names: listed, from: inBoth(ROUND_SHEET) };
  return { names: withoutVariants(panel), from: { zh: "同一环节的其他表", en: "the other tables of the stage" } };
}

/** Of names that may mean the same firm, the one that most tables write (the first, where equally many do). */
function withoutVariants(panel: readonly PanelRecord[]): string[] {
  const names = applicantsIn(panel);
  const counts = new Map<string, number>();
  for (const { scope } of panel)
    for (const key of new Set(scope.table.applicants.map(({ text }) => plainName(text))))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  const tables = (name: string) => counts.get(plainName(name)) ?? 0;
  const firms = new FirmNames(names);
  return names.filter((name, i) =>
    firms
      .near(name)
      .every((other) => tables(name) > tables(other) || (tables(name) === tables(other) && i < names.indexOf(other))),
  );
}

function unknown(panel: readonly PanelRecord[], roster: Roster): Finding[] {
  const listed = new FirmNames(roster.names);
  return panel.flatMap(({ scope }) =>
    distinct(scope.table.applicants)
      .filter(({ text }) => !listed.has(text))
      .map((label) => {
        const [near = ""] = listed.near(label.text);
        return inTable(scope, "applicant-unknown", label, {
          what: inBoth(label.text),
          found: label.text,
          expected: near,
          from: roster.from,
        });
      }),
  );
}

function missing(panel: readonly PanelRecord[], roster: Roster): Finding[] {
  const [{ stage }] = panel;
  const series = seriesOf(panel);
  const own = new Set(series.flatMap(({ records }) => records));
  const lists = [
    ...series.map(({ records }) => ({ scope: records[0].scope, there: new FirmNames(applicantsIn(records)) })),
    ...panel
      .filter((each) => !own.has(each) && !isOneApplicant(each.scope))
      .map((each) => ({ scope: each.scope, there: new FirmNames(applicantsIn([each])) })),
  ];
  return lists.flatMap(({ scope, there }) =>
    roster.names
      .filter((name) => !there.has(name) && there.near(name).length === 0)
      .filter((name) => !recused(scope, name) && !scope.stopped(name, stage))
      .map((name) =>
        inTable(scope, "applicant-missing", scope.table.header, {
          what: inBoth(name),
          expected: name,
          from: roster.from,
        }),
      ),
  );
}

const isOneApplicant = ({ table }: TableScope): boolean =>
  table.layout === "items-by-reviewers" || table.layout === "blocks";

function recused({ table, round }: TableScope, applicant: string): boolean {
  const [reviewer] = table.reviewers;
  if (!round || table.reviewers.length !== 1) return false;
  return isRecused(round, reviewer.text, applicant);
}

/** The same applicant on two sheets of one reviewer's book. */
function twice(panel: readonly PanelRecord[]): Finding[] {
  return seriesOf(panel).flatMap(({ records }) => {
    const seen = new Map<string, TableScope>();
    return records.flatMap(({ scope }) =>
      scope.table.applicants.flatMap((label) => {
        const key = `${scope.file}\n${plainName(label.text)}`;
        const first = seen.get(key);
        if (!first) seen.set(key, scope);
        if (!first || first === scope) return [];
        const expected = placeWords("", first.sheet.name, a1(first.table.header.row, first.table.header.column));
        return [inTable(scope, "applicant-duplicate", label, { what: inBoth(label.text), expected })];
      }),
    );
  });
}

function distinct(labels: readonly Label[]): Label[] {
  const seen = new Set<string>();
  return labels.filter(({ text }) => {
    const name = plainName(text);
    if (name === "" || seen.has(name)) return false;
    seen.add(name);
    return true;
  });
}
