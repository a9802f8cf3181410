import { isUnsaid, type Scheme } from "../schemes/scheme";
import type { Sheet } from "../workbook/model";
import type { Round } from "../workbook/round/round";
import type { SheetReading } from "../workbook/score-book";
import { applicantsAcross } from "./across/applicants";
import { finalScores } from "./across/final-scores";
import { summariesAgainstBooks } from "./across/own-books";
import { reviewersAcross } from "./across/reviewers";
import type { Finding } from "./finding";
import { recordsOf } from "./records";
import { stagesOf, type TableCheck, type TableScope } from "./scope";
import { NOBODY, stoppedBy } from "./stopped";

/** The tables of a sheet, each with what it is held against. */
export function tablesOf(
  scheme: Scheme,
  file: string,
  sheet: Sheet,
  { tables }: SheetReading,
  round: Round | null,
): TableScope[] {
  const criteria = isUnsaid(scheme.criteria) ? null : scheme.criteria.value;
  return tables
    .filter(({ layout }) => layout !== "round-settings")
    .map((table) => {
      const stage = stagesOf(scheme).find(({ key }) => key === table.stage) ?? null;
      return { file, sheet, table, scheme, criteria, stage, round, stopped: NOBODY };
    });
}

/** Runs checks over tables that belong together: each by itself, then across them. */
export function tableFindings(scheme: Scheme, tables: readonly TableScope[], checks: readonly TableCheck[]): Finding[] {
  const stopped = stoppedBy(scheme, tables);
  const scopes = tables.map((scope) => ({ ...scope, stopped }));
  const records = recordsOf(scopes);
  return [
    ...scopes.flatMap((scope) => checks.flatMap((check) => check(scope))),
    ...applicantsAcross(records),
    ...reviewersAcross(records),
    ...summariesAgainstBooks(records),
    ...finalScores(scopes),
  ];
}
