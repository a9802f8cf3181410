import type { Entry } from "../../workbook/score-book";
import { recusalsOf } from "../recusals";
import { inTable, nameOf, type TableCheck } from "../scope";
import { scoreEntries } from "../score-entries";

/** A cell that should hold a score is blank, no recusal is recorded and no gate has stopped the applicant before. */
export const scoreMissing: TableCheck = (scope) => {
  const recused = recusalsOf(scope);
  const { applicants, stage } = scope.table;
  const out = (entry: Entry) => {
    const at = entry.stage ?? stage;
    return entry.applicant !== null && at !== null && scope.stopped(applicants[entry.applicant].text, at);
  };
  return scoreEntries(scope)
    .filter(({ entry, cell, adviser }) => cell === null && entry.kind === "score" && !adviser)
    .filter(({ entry }) => !recused(entry) && !out(entry))
    .map(({ entry, most }) =>
      inTable(scope, "score-missing", entry, {
        what: nameOf(scope, entry),
        expected: most === null ? "" : `0–${most}`,
      }),
    );
};
