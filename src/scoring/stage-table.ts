import { cite } from "../schemes/cite";
import { isUnsaid, type Scheme, type Stage } from "../schemes/scheme";
import { checkScore } from "./bounds";
import { Gap } from "./gap";
import type { ScoreCell } from "./score-cell";

/** Scores of applicants at stages: `rows[i][j]` is applicant i's at `stages[j]`. */
export interface StageTable {
  readonly stages: readonly Stage[];
  readonly rows: readonly (readonly ScoreCell[])[];
}

/**
 * The scores of one applicant when every stage has a good one, or why not: bad before missing, since what is bad must be
 * mended first. A row of blanks alone is blank.
 */
export function completeScores(
  scheme: Scheme,
  stages: readonly Stage[],
  row: readonly ScoreCell[],
): readonly number[] | Gap {
  return badScore(scheme, stages, row) ?? gapInRow(stages, row) ?? (row as readonly number[]);
}

/** The first score that is text, an error value, below 0 or above its stage's full mark. */
export function badScore(scheme: Scheme, stages: readonly Stage[], row: readonly ScoreCell[]): Gap | null {
  for (let i = 0; i < stages.length; i++) {
    const { name, full } = stages[i];
    const fault = checkScore(row[i], name, isUnsaid(full) ? Number.POSITIVE_INFINITY : full.value, () =>
      cite(scheme, full),
    );
    if (fault) return fault;
  }
  return null;
}

function gapInRow(stages: readonly Stage[], row: readonly ScoreCell[]): Gap | null {
  if (row.every((cell) => cell === null)) return Gap.BLANK;
  const missing = row.findIndex((cell) => typeof cell !== "number");
  return missing < 0 ? null : Gap.missing({ code: "score-missing", params: { what: stages[missing].name } });
}
