import { Fraction } from "../exact/fraction";
import { GRID, millionthsOf } from "../exact/grid";
import { LinearForm } from "../exact/linear";
import type { Sum } from "../exact/sum";
import { Gap } from "./gap";
import { OddCell, type ScoreCell } from "./score-cell";

/** How reviewers' scores become one. `trimmed`: one highest and one lowest left out. */
export type PanelMethod = "mean" | "median" | "trimmed";

/**
 * One applicant's score from its reviewers', over the scores there are: a blank or a recusal is no gap. A row of
 * nothing is blank; a row of recusals alone, or of fewer than `minimum` scores (trimmed: than 3), is missing.
 * Cells that are text, logical or error values are the caller's to refuse first.
 */
export function panelScore(row: readonly ScoreCell[], method: PanelMethod, minimum: number): Sum | Gap {
  if (row.every((cell) => cell === null)) return Gap.BLANK;
  const scores = row.filter((cell): cell is number => typeof cell === "number");
  if (scores.length === 0 && row.some((cell) => cell instanceof OddCell))
    return Gap.missing({ code: "no-score-given", params: undefined });
  const least = Math.max(minimum, method === "trimmed" ? 3 : 1);
  if (scores.length < least) return Gap.missing({ code: "too-few-scores", params: { found: scores.length, least } });
  const kept = method === "mean" ? scores : middle(scores, method === "median" ? medianCut(scores.length) : 1);
  return meanForm(kept.length).of(kept);
}

/**
 * The double nearest to the mean of a row of plain scores, none below 0 and none finer than a millionth; null where any
 * cell wants `panelScore`'s closer look.
 */
export function plainMean(row: readonly unknown[]): number | null {
  let units = 0;
  for (let i = 0; i < row.length; i++) {
    const x = row[i];
    if (typeof x !== "number" || !(x >= 0)) return null;
    units += millionthsOf(x);
  }
  // Nothing is negative: a sum that ends within 2⁵³ was exact all the way. Off the grid it is NaN, which fails this.
  return row.length > 0 && units <= Number.MAX_SAFE_INTEGER ? units / (row.length * GRID) : null;
}

/** The scores without `cut` from either end, lowest first. */
function middle(scores: readonly number[], cut: number): number[] {
  return [...scores].sort((a, b) => a - b).slice(cut, scores.length - cut);
}

const medianCut = (n: number): number => Math.floor((n - 1) / 2);

const forms = new Map<number, LinearForm>();

/** Forms are the same for every panel of a size; the cache holds one a size. */
function meanForm(n: number): LinearForm {
  const form = forms.get(n) ?? new LinearForm(Array<Fraction>(n).fill(Fraction.of(1, n)));
  forms.set(n, form);
  return form;
}
