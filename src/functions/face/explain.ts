import { explain as explainRow } from "../../ranking/explain";
import { Judge } from "../../ranking/judge";
import { Gap } from "../../scoring/gap";
import { bonusOf } from "../../scoring/combine";
import { gapCell } from "../encode";
import { answer, Failure } from "../failure";
import { roundOf } from "../round-arguments";

/**
 * How each applicant's scores come to their composite and what gates they pass, with the clauses, as it would be read out.
 * @customfunction EXPLAIN
 * @param {any[][]} scheme The scheme: its name or id, or the range of a scheme table, such as "重庆2015".
 * @param {any[][]} document Document review scores, a row for each applicant; all stages as columns where the scheme's stages are others.
 * @param {any[][]} [site] Site visit scores.
 * @param {any[][]} [defence] Defence scores.
 * @param {any[][]} [bonus] Bonus points, under a scheme that has a bonus.
 * @returns {any[][]} One text for each row; "" for a blank row, #N/A where a score is missing, #VALUE! where one is bad.
 */
export function explain(
  scheme: any[][],
  document: any[][],
  site?: any[][],
  defence?: any[][],
  bonus?: any[][],
): any[][] {
  return answer(() => {
    const round = roundOf(scheme, { document, site, defence }, bonus, (stage, first) =>
      stage === first ? "refuse" : "leave-out",
    );
    if (round instanceof Failure || !("table" in round)) return round;
    const { known, table, extra } = round;
    const judge = new Judge(known, table.stages);
    return table.rows.map((row, i) => {
      const points = extra === null ? 0 : bonusOf(known, extra[i]);
      if (points instanceof Gap && row.some((cell) => cell !== null)) return gapCell(points, i);
      const told = explainRow(judge, row, points instanceof Gap ? 0 : points);
      return told instanceof Gap ? gapCell(told, i) : told.sentences.map(({ zh }) => zh).join("");
    });
  });
}
