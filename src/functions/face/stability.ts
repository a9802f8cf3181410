import { stability as chances } from "../../agreement/stability";
import { Gap } from "../../scoring/gap";
import { isBlank, plain } from "../decode";
import { numberCell } from "../encode";
import { answer } from "../failure";
import { panelRows } from "../panel-scores";

/**
 * How firmly each applicant holds a seat: the probability of one when the reviewers are drawn again with replacement.
 * @customfunction STABILITY
 * @param {any[][]} scores A row for each applicant, a column for each reviewer; blanks and 回避 are no score.
 * @param {number} seats How many seats there are.
 * @returns {any[][]} A probability for each row, 0 to 1; "" for a blank row, #VALUE! where a score is bad.
 */
export function stability(scores: any[][], seats: number): any[][] {
  return answer(() => {
    const { scores: rows, bad } = panelRows(scores);
    const held = chances(
      rows.map((row, i) => (bad[i] ? row.map(() => null) : row)),
      seats ?? 0,
    );
    return rows.map((row, i) => {
      const gap = bad[i];
      if (gap) return numberCell(gap, i);
      if (held instanceof Gap) return numberCell(row.some((x) => x !== null) ? held : Gap.BLANK, i);
      return numberCell(held[i] ?? emptyRow(scores[i]), i);
    });
  });
}

/** A row without a score is blank, or, where reviewers recused themselves, without a chance to compute. */
function emptyRow(cells: readonly unknown[]): Gap {
  return cells.every((cell) => isBlank(plain(cell)))
    ? Gap.BLANK
    : Gap.missing({ code: "no-score-given", params: undefined });
}
