import { headsOutside } from "../heads";
import { listsPanel } from "../own-record";
import { inTable, type TableCheck } from "../scope";
import { scoreEntries } from "../score-entries";

/**
 * Fewer or more reviewers than the stage allows. Who gave no score at all did not sit; in a sheet that holds no scores
 * yet (but perhaps recusals) everyone listed counts.
 */
export const panelSize: TableCheck = (scope) => {
  const { table, stage } = scope;
  if (!stage || !listsPanel(table)) return [];
  const listed = table.reviewers.flatMap(({ role }, i) => (role === "reviewer" ? [i] : []));
  const scores = scoreEntries(scope);
  const begun = scores.some(({ cell }) => typeof cell === "number");
  const scored = new Set(scores.flatMap(({ entry, cell }) => (begun && cell !== null ? [entry.reviewer] : [])));
  const sat = listed.filter((i) => scored.has(i));
  const panel = sat.length === 0 ? listed : sat;
  const expected = headsOutside(stage, panel.length);
  if (listed.length === 0 || expected === null) return [];
  const spot = table.reviewers[listed.find((i) => !panel.includes(i)) ?? listed[0]];
  return [
    inTable(scope, "panel-size", spot, {
      what: stage.name,
      found: panel.length,
      expected,
      rule: stage.reviewers,
    }),
  ];
};
