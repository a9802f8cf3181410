import { isRecused } from "../workbook/round/roster";
import type { Entry } from "../workbook/score-book";
import type { TableScope } from "./scope";

/** Whether the round records that an entry's reviewer is recused from its applicant. */
export function recusalsOf({ table, round }: TableScope): (entry: Entry) => boolean {
  if (!round || round.recusals.length === 0) return () => false;
  return ({ reviewer, applicant }) => {
    const who = reviewer === null ? undefined : table.reviewers[reviewer]?.text;
    const whom = applicant === null ? undefined : table.applicants[applicant]?.text;
    if (who === undefined || whom === undefined) return false;
    return isRecused(round, who, whom);
  };
}
