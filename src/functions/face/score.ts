import { ruled } from "../../scoring/rules";
import { Gap } from "../../scoring/gap";
import { option } from "../decode";
import { answer, Failure } from "../failure";
import { schemeOf } from "../scheme-argument";
import { gapRows } from "../scheme-rows";
import { scoreForm, totalCell, UNIT, UNITS } from "../score-arguments";

/**
 * Total points of each applicant from its category or item scores, counted exactly.
 * @customfunction SCORE
 * @param {any[][]} scheme The scheme: its name or id, or the range of a scheme table, such as "重庆2015".
 * @param {any[][]} scores A row for each applicant: seven category scores, or a score for every item of the scheme's criteria.
 * @param {string} [unit] "points" (default), "percent" (0 to 100 of each maximum) or "fraction" (0 to 1, percent-formatted cells).
 * @returns {any[][]} One total for each row; "" for a blank row, #N/A where a score is missing, #VALUE! where one is bad.
 */
export function score(scheme: any[][], scores: any[][], unit?: string): any[][] {
  return answer(() => {
    const known = schemeOf(scheme);
    if (known instanceof Failure) return known;
    const measure = option(UNIT, unit, UNITS, "points");
    if (measure instanceof Failure) return measure;
    const criteria = ruled(known, known.criteria);
    if (criteria instanceof Gap) return gapRows(scores, criteria);
    const shaped = scoreForm(known, criteria, scores, measure);
    if (shaped instanceof Failure) return shaped;
    const { form, rows, transposed } = shaped;
    const totals = rows.map((row, i) => totalCell(form, row, i));
    return transposed ? [totals] : totals;
  });
}
