import { bonusPoints } from "../../scoring/bonus";
import { sumCell } from "../encode";
import { answer, Failure } from "../failure";
import { schemeOf } from "../scheme-argument";
import { oneColumn } from "../stage-arguments";

const ORDINARY = { zh: "一般人才人数", en: "ordinary" };
const SENIOR = { zh: "高端人才人数", en: "senior" };

/**
 * Bonus points of each applicant from head counts, under a scheme that has a bonus.
 * @customfunction BONUS
 * @param {any[][]} scheme The scheme: its name or id, or the range of a scheme table, such as "运城组织2023".
 * @param {any[][]} ordinary Introduced persons of the ordinary kind, a row for each applicant.
 * @param {any[][]} [senior] Introduced senior persons, not counted among the ordinary.
 * @returns {any[][]} Bonus points for each row; "" for a blank row, #N/A under a scheme without a bonus, #VALUE! for a count that is not whole or below 0.
 */
export function bonus(scheme: any[][], ordinary: any[][], senior?: any[][]): any[][] {
  return answer(() => {
    const known = schemeOf(scheme);
    if (known instanceof Failure) return known;
    const plain = oneColumn(ordinary, ORDINARY);
    const high = oneColumn(senior, SENIOR);
    if (plain instanceof Failure) return plain;
    if (high instanceof Failure) return high;
    if (plain.length === 0) return new Failure({ code: "nothing-given", params: { what: ORDINARY } });
    if (high.length > 0 && high.length !== plain.length)
      return new Failure({
        code: "rows-differ",
        params: { what: SENIOR, rows: high.length, expected: plain.length },
      });
    return plain.map((count, i) => sumCell(bonusPoints(known, count, high[i] ?? null), i));
  });
}
