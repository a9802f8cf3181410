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

/** What a row of scores must be at the given stages of a scheme, compiled once for all rows. */
export class StageForm {
  private readonly most: readonly number[];

  constructor(
    private readonly scheme: Scheme,
    private readonly stages: readonly Stage[],
  ) {
    this.most = stages.map(({ full }) => (isUnsaid(full) ? Number.POSITIVE_INFINITY : full.value));
  }

  /**
   * The scores of one applicant when every stage has a good one, or why not: bad before missing, since what is bad must
   * be mended first. A row of blanks alone is blank.
   */
  complete(row: readonly ScoreCell[]): readonly number[] | Gap {
    return this.bad(row) ?? this.gap(row) ?? (row as readonly number[]);
  }

  /** The first score that is text, an error value, below 0 or above its stage's full mark. */
  bad(row: readonly ScoreCell[]): Gap | null {
    for (let i = 0; i < this.most.length; i++) {
      const cell = row[i];
      // Nearly every score: nothing to look up for it.
      if (typeof cell === "number" && cell >= 0 && cell <= this.most[i]) continue;
      const { name, full } = this.stages[i];
      const fault = checkScore(cell, name, this.most[i], () => cite(this.scheme, full));
      if (fault) return fault;
    }
    return null;
  }

  private gap(row: readonly ScoreCell[]): Gap | null {
    const missing = row.findIndex((cell) => typeof cell !== "number");
    // A row of no stages at all is blank, too.
    if (missing < 0 && row.length > 0) return null;
    if (row.every((cell) => cell === null)) return Gap.BLANK;
    return Gap.missing({ code: "score-missing", params: { what: this.stages[missing].name } });
  }
}
