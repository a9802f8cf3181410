import type { Scheme } from "../schemes/scheme";
import { Gap } from "../scoring/gap";
import type { Reason } from "../text/messages";
import { factTable, statedFacts, strangers } from "./fact-table";
import { lackOf, metOf, noteOf } from "./grounds";
import { judgeCondition, type Ground, type JudgedCondition } from "./judge-condition";

export type Verdict = "符合" | "不符合" | "待核";

/** Whether an applicant may apply, and why: what is not met first, then what is to be verified, then what else is said. */
export interface Eligibility {
  readonly verdict: Verdict;
  readonly reasons: readonly Reason[];
}

/**
 * Holds facts against a scheme's conditions, a row an applicant. `header` names the facts by the scheme's keys; cells are
 * plain values, errors `{error}`. One condition that is not met makes 不符合, whatever else is open; a fact that is left out,
 * blank or unreadable makes 待核 where it decides anything. A row of nothing is null. Headers that are no fact of the scheme
 * are said on the rows that want a fact. A scheme without conditions has no answer.
 */
export function eligible(
  scheme: Scheme,
  header: readonly unknown[],
  rows: readonly (readonly unknown[])[],
): (Eligibility | null)[] | Gap {
  const { conditions = [], facts = [] } = scheme;
  if (conditions.length === 0) return Gap.missing({ code: "no-conditions", params: { scheme: scheme.name } });
  const table = factTable(facts, header);
  return rows.map((row) => {
    if (row.every(isBlank)) return null;
    const stated = statedFacts(table, row);
    const judged = conditions.flatMap((condition) => judgeCondition(condition, stated) ?? []);
    const required = judged.filter(({ condition }) => condition.effect === "required");
    const unmet = required.filter(({ holds }) => holds === false);
    const open = required.filter(({ holds }) => holds === null);
    const lacks = distinct([...unmet, ...open]);
    const reasons =
      lacks.length > 0 ? lacks.map((ground) => lackOf(scheme, stated, ground)) : [metOf(scheme, required)];
    const notes = judged.flatMap((one) => noteOf(scheme, stated, one));
    return {
      verdict: unmet.length > 0 ? "不符合" : open.length > 0 ? "待核" : "符合",
      reasons: [...reasons, ...notes, ...(open.length > 0 ? strangers(table) : [])],
    };
  });
}

const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** A test that several conditions share is said once. */
const distinct = (judged: readonly JudgedCondition[]): Ground[] => [
  ...new Map(judged.flatMap(({ grounds }) => grounds.map((ground) => [ground.test, ground]))).values(),
];
