import { combine as combineStages } from "../../scoring/combine";
import { Gap } from "../../scoring/gap";
import { sumCell } from "../encode";
import { answer, Failure } from "../failure";
import { roundOf } from "../round-arguments";

/**
 * Composite score of each applicant by the scheme's weights; nothing is rescaled and nothing rounded that the rules do not round.
 * @customfunction COMBINE
 * @param {any[][]} scheme The scheme: its name or id, or the range of a scheme table, such as "重庆2015".
 * @param {any[][]} document Document review scores, a row for each applicant; all stages as columns where the scheme's stages are others.
 * @param {any[][]} [site] Site visit scores.
 * @param {any[][]} [defence] Defence scores; left out or all blank, the review score without them.
 * @param {any[][]} [bonus] Bonus points, under a scheme that has a bonus.
 * @returns {any[][]} One composite for each row; "" for a blank row, #N/A where a score is missing or the rules give no weights, #VALUE! where a score is bad.
 */
export function combine(
  scheme: any[][],
  document: any[][],
  site?: any[][],
  defence?: any[][],
  bonus?: any[][],
): any[][] {
  return answer(() => {
    const round = roundOf(scheme, { document, site, defence }, bonus, ({ role }) =>
      role === "weighted" ? "refuse" : "leave-out",
    );
    if (round instanceof Failure || !("table" in round)) return round;
    return combineStages(round.known, round.table, round.extra).map((result, i) =>
      sumCell(result instanceof Gap ? result : result.composite, i),
    );
  });
}
