import { Gap } from "../scoring/gap";
import { applicantsOf, reviewersOf, type PanelScores } from "./units";

/**
 * The table that statistics over complete rows need: at least two applicants, at least two reviewers, no score missing.
 * Rows of nothing are left out. Returns what is missing otherwise; its row counts in the scores as given.
 */
export function completePanel(scores: PanelScores): readonly (readonly number[])[] | Gap {
  const rows = applicantsOf(scores);
  if (rows.length < 2) return Gap.missing({ code: "too-few-applicants", params: { found: rows.length } });
  const reviewers = reviewersOf(rows);
  if (reviewers < 2) return Gap.missing({ code: "too-few-reviewers", params: { found: reviewers } });
  for (const row of rows)
    for (let column = 0; column < reviewers; column++)
      if ((row[column] ?? null) === null)
        return Gap.missing({ code: "panel-incomplete", params: { row: scores.indexOf(row) + 1, column: column + 1 } });
  return rows as readonly (readonly number[])[];
}
