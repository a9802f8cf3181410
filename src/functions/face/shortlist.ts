import { Judge } from "../../ranking/judge";
import { standings } from "../../ranking/shortlist";
import type { Text } from "../../text/text";
import { type RangeArgument, textOf } from "../decode";
import { EXCLUSION } from "../../ranking/excluded";
import { exclusion } from "../exclusion";
import { answer, Failure } from "../failure";
import { roundOf } from "../round-arguments";
import { shortlistTable } from "../shortlist-table";

const APPLICANTS = { zh: "申报组织", en: "applicants" };

/**
 * The shortlist by the scheme's gates, quotas and ties: best tier first, then rank, with what decided each outcome and the clause.
 * @customfunction SHORTLIST
 * @param {any[][]} scheme The scheme: its name or id, or the range of a scheme table, such as "重庆2015".
 * @param {any[][]} applicants Names of the applicants, one a row.
 * @param {any[][]} document Document review scores; all stages as columns where the scheme's stages are others.
 * @param {any[][]} [site] Site visit scores.
 * @param {any[][]} [defence] Defence scores; without one whoever passed the gates is 资料不全.
 * @param {any[][]} [bonus] Bonus points, under a scheme that has a bonus.
 * @param {any[][]} [excluded] TRUE, 是 or a reason excludes; FALSE, 否, 无 or blank does not.
 * @returns {any[][]} A table with a header row: 申报组织, the stages, 评审得分, 综合得分, 结果, 名次, 说明.
 */
export function shortlist(
  scheme: any[][],
  applicants: any[][],
  document: any[][],
  site?: any[][],
  defence?: any[][],
  bonus?: any[][],
  excluded?: any[][],
): any[][] {
  return answer(() => {
    const round = roundOf(scheme, { document, site, defence }, bonus, () => "blank");
    if (round instanceof Failure || !("table" in round)) return round;
    const { known, table, extra } = round;
    const names = columnOf(applicants, APPLICANTS, table.rows.length);
    const barred = columnOf(excluded, EXCLUSION, table.rows.length);
    if (!names) return new Failure({ code: "nothing-given", params: { what: APPLICANTS } });
    if (names instanceof Failure) return names;
    if (barred instanceof Failure) return barred;
    const judge = new Judge(known, table.stages);
    const field = table.rows.map((scores, i) => ({
      name: textOf(names[i]),
      scores,
      bonus: extra === null ? undefined : extra[i],
      excluded: exclusion(barred?.[i]),
    }));
    return shortlistTable(judge, standings(judge, field), extra !== null);
  });
}

/** A range of one column with a cell for each applicant; null where it is omitted. */
function columnOf(range: RangeArgument, what: Text, expected: number): readonly unknown[] | Failure | null {
  if (!range) return null;
  const columns = range[0]?.length ?? 0;
  if (columns !== 1) return new Failure({ code: "one-column", params: { what, columns } });
  if (range.length !== expected)
    return new Failure({ code: "rows-differ", params: { what, rows: range.length, expected } });
  return range.map(([cell]) => cell);
}
