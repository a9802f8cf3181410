import { cite } from "../schemes/cite";
import { isUnsaid, type Scheme } from "../schemes/scheme";
import { checkScore } from "./bounds";
import { type Composite, CompositeForm } from "./composite";
import { Gap } from "./gap";
import type { ScoreCell } from "./score-cell";
import { StageForm, type StageTable } from "./stage-table";

/** What bonus points are called. */
export const BONUS = { zh: "加分", en: "bonus" };

/**
 * The composite of each applicant. Where the scheme's document gives no weights, every row with a score has that gap.
 * `bonus` is null where none is counted; a blank bonus beside filled ones is missing, as a blank score is.
 */
export function combine(
  scheme: Scheme,
  { stages, rows }: StageTable,
  bonus: readonly ScoreCell[] | null,
): (Composite | Gap)[] {
  const form = CompositeForm.of(scheme, stages);
  const stageForm = new StageForm(scheme, stages);
  return rows.map((row, i) => {
    const scores = stageForm.complete(row);
    const extra = bonus === null ? 0 : bonusOf(scheme, bonus[i]);
    if (scores instanceof Gap && (scores.kind !== "blank" || bonus === null || bonus[i] === null)) return scores;
    if (form instanceof Gap) return form;
    if (scores instanceof Gap) return Gap.missing({ code: "score-missing", params: { what: stages[0].name } });
    return extra instanceof Gap ? extra : form.of(scores, extra);
  });
}

/** Bonus points as given, which must be a number of at least 0, and at most the cap, under a scheme that has a bonus. */
export function bonusOf(scheme: Scheme, cell: ScoreCell): number | Gap {
  if (!scheme.bonus) return Gap.missing({ code: "no-bonus", params: { scheme: scheme.name } });
  const { cap } = scheme.bonus;
  const most = isUnsaid(cap) ? null : cap.value;
  const fault = checkScore(cell, BONUS, most ?? Number.POSITIVE_INFINITY, () => cite(scheme, cap));
  if (fault) return fault;
  return typeof cell === "number" ? cell : Gap.missing({ code: "score-missing", params: { what: BONUS } });
}
