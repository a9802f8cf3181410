import { Gap } from "../../scoring/gap";
import { ruled } from "../../scoring/rules";
import { option, readRow, transpose } from "../decode";
import { gapCell } from "../encode";
import { answer, Failure } from "../failure";
import { schemeOf } from "../scheme-argument";
import { gapRows } from "../scheme-rows";
import { scoreForm, UNIT, UNITS } from "../score-arguments";

/**
 * Points of each category from an applicant's item scores, counted exactly.
 * @customfunction CATEGORIES
 * @param {any[][]} scheme The scheme: its name or id, or the range of a scheme table, such as "重庆2015".
 * @param {any[][]} scores A row for each applicant: a score for every item of the scheme's criteria, or for every category in percent.
 * @param {string} [unit] "points" (default), "percent" (0 to 100 of each maximum) or "fraction" (0 to 1, percent-formatted cells).
 * @returns {any[][]} A row for each applicant with the points of each category; "" for a blank row, #N/A where a score is missing, #VALUE! where one is bad.
 */
export function categories(scheme: any[][], scores: any[][], unit?: string): any[][] {
  return answer(() => {
    const known = schemeOf(scheme);
    if (known instanceof Failure) return known;
    const measure = option(UNIT, unit, UNITS, "points");
    if (measure instanceof Failure) return measure;
    const criteria = ruled(known, known.criteria);
    if (criteria instanceof Gap) return gapRows(scores, criteria);
    const table = scoreForm(known, criteria, scores, measure);
    if (table instanceof Failure) return table;
    const width = criteria.categories.length;
    const points = table.rows.map((row, i) => {
      const sums = table.form.categories(readRow(row, measure));
      return sums instanceof Gap
        ? Array.from({ length: width }, () => gapCell(sums, i))
        : sums.map((sum) => sum.toNumber());
    });
    return table.transposed ? transpose(points) : points;
  });
}
