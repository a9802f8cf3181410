import { NOT_PASSED, passed } from "../../ranking/pass";
import { Gap } from "../../scoring/gap";
import { gapCell } from "../encode";
import { answer, Failure } from "../failure";
import { roundOf } from "../round-arguments";

/**
 * The highest tier whose gates each applicant passes, or 未入围; with document scores alone, the track that may be entered.
 * @customfunction GATE
 * @param {any[][]} scheme The scheme: its name or id, or the range of a scheme table, such as "重庆2015".
 * @param {any[][]} document Document review scores, a row for each applicant; all stages as columns where the scheme's stages are others.
 * @param {any[][]} [site] Site visit scores; left out or all blank, the gates on documents alone are judged.
 * @returns {any[][]} One text for each row; "" for a blank row, #N/A where a score is missing or the rules give no gates, #VALUE! where a score is bad.
 */
export function gate(scheme: any[][], document: any[][], site?: any[][]): any[][] {
  return answer(() => {
    const round = roundOf(scheme, { document, site, defence: null }, null, (stage, first) =>
      stage === first ? "refuse" : "leave-out",
    );
    if (round instanceof Failure || !("table" in round)) return round;
    return passed(round.known, round.table).map((tier, i) =>
      tier instanceof Gap ? gapCell(tier, i) : (tier?.name ?? NOT_PASSED).zh,
    );
  });
}
