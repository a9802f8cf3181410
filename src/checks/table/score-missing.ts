import { keptOut } from "../kept-out";
import { recusalsOf } from "../recusals";
import { inTable, nameOf, type TableCheck } from "../scope";
import { scoreEntries } from "../score-entries";

/** A cell that should hold a score is blank and no recusal is recorded. */
export const scoreMissing: TableCheck = (scope) => {
  const recused = recusalsOf(scope);
  const out = keptOut(scope);
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
