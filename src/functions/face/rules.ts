import { isDecided, isUnsaid } from "../../schemes/scheme";
import { rulesOf } from "../../schemes/rules";
import { answer, Failure } from "../failure";
import { schemeOf } from "../scheme-argument";

/**
 * Every rule of a scheme with its document and clause: what the document says, what was decided where it leaves room, and what it leaves out.
 * @customfunction RULES
 * @param {any[][]} scheme The scheme: its name or id, or the range of a scheme table, such as "重庆2015".
 * @returns {any[][]} A row for each rule: what, value in the document's words, document, clause, 决定 or 未规定 or "", note, and the fact name of ELIGIBLE.
 */
export function rules(scheme: any[][]): any[][] {
  return answer(() => {
    const known = schemeOf(scheme);
    if (known instanceof Failure) return known;
    const numbers = new Map(known.documents.map(({ key, number }) => [key, number]));
    return rulesOf(known).map(({ what, rule, shown, fact }) => [
      what.zh,
      shown ?? "",
      numbers.get(rule.document) ?? rule.document,
      rule.clause,
      isUnsaid(rule) ? "未规定" : isDecided(rule) ? "决定" : "",
      isUnsaid(rule) ? rule.unsaid.zh : isDecided(rule) ? rule.decision.zh : (rule.note?.zh ?? ""),
      fact ?? "",
    ]);
  });
}
