import type { PanelScores } from "../agreement/units";
import { checkScore } from "../scoring/bounds";
import { Gap } from "../scoring/gap";
import type { ScoreCell } from "../scoring/score-cell";
import { type RangeArgument, scoreRows } from "./decode";

/** A panel's scores, a column for each reviewer: no score is null. The first bad cell of a row is that row's gap. */
export function panelRows(range: RangeArgument): {
  readonly scores: PanelScores;
  readonly bad: readonly (Gap | null)[];
} {
  const cells = scoreRows(range);
  // A column without a score is no reviewer, as a blank row is no applicant.
  const reviewers = (cells[0] ?? []).flatMap((_, j) => (cells.some((row) => typeof row[j] === "number") ? [j] : []));
  return {
    scores: cells.map((row) => reviewers.map((j) => (typeof row[j] === "number" ? (row[j] as number) : null))),
    bad: cells.map(badCell),
  };
}

/** The first cell that is text, a logical or an error value. Reviewers are told by their column; no maximum is known. */
export function badCell(row: readonly ScoreCell[]): Gap | null {
  for (let i = 0; i < row.length; i++) {
    const cell = row[i];
    if (typeof cell === "number") continue;
    const what = { zh: `第 ${i + 1} 位评审员`, en: `reviewer ${i + 1}` };
    const fault = checkScore(cell, what, Number.POSITIVE_INFINITY);
    if (fault) return fault;
  }
  return null;
}
