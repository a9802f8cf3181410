import type { CheckedFile } from "../../../../checks/checked-file";
import { stagesOf } from "../../../../checks/scope";
import { joinStages } from "../../../../checks/totals/join";
import type { Total } from "../../../../checks/totals/totals";
import type { Sum } from "../../../../exact/sum";
import { gather, type StageBooks, stageTotals } from "../../../../reports/gather";
import { portions } from "../../../../reports/portions";
import { type Shortlist, shortlistOf } from "../../../../reports/result";
import { outcomeOf } from "../../../../ranking/explain/standing";
import { Gap } from "../../../../scoring/gap";
import { isUnsaid, type MergeMethod, type Scheme, type Stage } from "../../../../schemes/scheme";
import { sayShortlist } from "../../../../text/messages/shortlist";
import type { Text } from "../../../../text/text";
import { plainName } from "../../../../workbook/firm-name";
import { isRecused } from "../../../../workbook/round/roster";
import type { Round } from "../../../../workbook/round/round";

/** A score that a recused reviewer gave all the same. */
export interface RecusedScore {
  readonly stage: Stage;
  readonly reviewer: string;
  readonly applicant: string;
  readonly at: string;
}

/** How an applicant stands, counted one way. */
export interface Stand {
  readonly composite: Sum | null;
  readonly outcome: Text | null;
  readonly place: number | null;
}

/** An applicant that stands differently with the recused reviewers' scores and without them. */
export interface Affected {
  readonly applicant: string;
  readonly with: Stand;
  readonly without: Stand;
  /** More than the composite: the outcome, or the place. */
  readonly moved: boolean;
}

export interface RecusalEffect {
  readonly scores: readonly RecusedScore[];
  readonly affected: readonly Affected[];
  /** Why nothing could be computed. */
  readonly faults: readonly Text[];
}

/**
 * What the scores of recused reviewers change: the list as the books stand, and the list without those scores. Where no
 * recused reviewer has scored there is nothing to compare. Yields between, for the caller to breathe.
 * @param asked the way of merging, for stages where neither the round nor the scheme names one
 */
export function* recusalEffect(
  scheme: Scheme,
  files: readonly CheckedFile[],
  round: Round | null,
  asked: MergeMethod | null,
): Generator<void, RecusalEffect> {
  if (!round || round.recusals.length === 0) return NOTHING;
  const given: { books: StageBooks; totals: Total[] }[] = [];
  for (const stage of stagesOf(scheme)) {
    const totals: Total[] = [];
    for (const file of files)
      for (const portion of portions(file)) {
        totals.push(
          ...stageTotals(scheme, { stage, files: [portion] }, round).filter((each) => isOwn(each, portion, stage)),
        );
        yield;
      }
    if (totals.length > 0) given.push({ books: { stage, files }, totals });
  }
  const recused = ({ reviewer, applicant, value }: Total) =>
    reviewer !== null && value !== "blank" && value !== "absent" && isRecused(round, reviewer, applicant);
  const scores = given.flatMap(({ books: { stage }, totals }) =>
    totals.filter(recused).map(
      ({ reviewer, applicant, at }): RecusedScore => ({
        stage,
        reviewer: reviewer ?? "",
        applicant,
        at: `${at.file} ${at.sheet}!${at.cells}`,
      }),
    ),
  );
  if (scores.length === 0) return NOTHING;
  const before = listOf(scheme, given, round, asked);
  yield;
  const after = listOf(
    scheme,
    given.map(({ books, totals }) => ({ books, totals: totals.filter((total) => !recused(total)) })),
    round,
    asked,
  );
  const faults = "faults" in before ? before.faults : "faults" in after ? after.faults : [];
  if ("faults" in before || "faults" in after) return { scores, affected: [], faults };
  return { scores, affected: compare(before, after), faults: [] };
}

const NOTHING: RecusalEffect = { scores: [], affected: [], faults: [] };

/** A table that names no stage must not count for each. */
const isOwn = (total: Total, { reading }: Extract<CheckedFile, { readonly book: unknown }>, stage: Stage): boolean =>
  reading.sheets.some(
    ({ sheet, tables }) =>
      sheet === total.at.sheet &&
      tables.some((table) => table.stage === stage.key || table.entries.some((entry) => entry.stage === stage.key)),
  );

function listOf(
  scheme: Scheme,
  given: Parameters<typeof gather>[1],
  round: Round,
  asked: MergeMethod | null,
): Shortlist | { readonly faults: readonly Text[] } {
  const named = (stage: Stage) => round.merge?.[stage.key] !== undefined || !isUnsaid(stage.merge);
  const { stages, faults } = gather(scheme, given, round, (stage) => (named(stage) ? null : asked));
  const joined = joinStages(scheme, stages);
  const all = [...faults, ...joined.faults];
  return all.length > 0
    ? { faults: all.map(sayShortlist) }
    : shortlistOf(scheme, stages, joined.applicants, null, new Map());
}

function compare(before: Shortlist, after: Shortlist): Affected[] {
  const later = new Map(after.standings.map((each) => [plainName(each.applicant.name), each]));
  return before.standings.flatMap((standing): Affected[] => {
    const other = later.get(plainName(standing.applicant.name));
    const [first, second] = [standOf(before, standing), other ? standOf(after, other) : NOWHERE];
    const moved = first.outcome?.zh !== second.outcome?.zh || first.place !== second.place;
    const same = (first.composite?.micro() ?? null) === (second.composite?.micro() ?? null);
    return moved || !same ? [{ applicant: standing.applicant.name, with: first, without: second, moved }] : [];
  });
}

const NOWHERE: Stand = { composite: null, outcome: null, place: null };

function standOf({ scheme }: Shortlist, standing: Shortlist["standings"][number]): Stand {
  const { composite, verdict } = standing;
  return {
    composite: composite instanceof Gap ? null : composite,
    outcome: outcomeOf(scheme, standing),
    place: verdict.kind === "placed" ? verdict.seat.place : null,
  };
}
