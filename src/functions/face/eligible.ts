import { eligible as judge } from "../../eligibility/conditions";
import { Gap } from "../../scoring/gap";
import { say } from "../../text/messages";
import { isBlank, plain } from "../decode";
import { gapCell } from "../encode";
import { answer, Failure } from "../failure";
import { schemeOf } from "../scheme-argument";

/**
 * Whether each applicant meets the scheme's conditions for applying, and why, with the clauses.
 * @customfunction ELIGIBLE
 * @param {any[][]} scheme The scheme: its name or id, or the range of a scheme table, such as "重庆2015".
 * @param {any[][]} facts A header row of the scheme's fact names, then a row for each applicant; a fact left out or blank is to be verified.
 * @returns {any[][]} Two columns: 结论 (符合, 不符合, 待核) and 说明; "" for a blank row, #N/A under a scheme without conditions.
 */
export function eligible(scheme: any[][], facts: any[][]): any[][] {
  return answer(() => {
    const known = schemeOf(scheme);
    if (known instanceof Failure) return known;
    const [header = [], ...rows] = (facts ?? []).map((row) => row.map(plain));
    const judged = judge(known, header, rows);
    if (rows.length === 0) return new Failure({ code: "facts-without-rows", params: undefined });
    if (judged instanceof Gap)
      return rows.map((row, i) => (row.every(isBlank) ? ["", ""] : [gapCell(judged, i), gapCell(judged, i)]));
    return judged.map((one) =>
      one === null ? ["", ""] : [one.verdict, `${one.reasons.map((reason) => say(reason).zh).join("；")}。`],
    );
  });
}
