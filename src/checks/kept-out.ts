import { decimalOf } from "../exact/decimal";
import { microOf, microOfNumber } from "../exact/micro";
import { isUnsaid } from "../schemes/scheme";
import type { Entry } from "../workbook/score-book";
import { stagesOf, type TableScope } from "./scope";
import { scoreEntries } from "./score-entries";

/**
 * Whether an applicant never came to an entry's stage, because an earlier stage's score passes no tier's gate (重庆2015
 * 第十六条（三）: below 400 for documents there is no site visit): a blank there is no missing score.
 */
export function keptOut(scope: TableScope): (entry: Entry) => boolean {
  const order = stagesOf(scope.scheme).map(({ key }) => key);
  const lowest = new Map(order.map((stage) => [stage, lowestGate(scope, stage)]));
  const failed = new Map<number, number>();
  for (const { entry, cell } of scoreEntries(scope)) {
    const least = entry.stage === null ? null : (lowest.get(entry.stage) ?? null);
    if (entry.applicant === null || entry.stage === null || least === null || typeof cell !== "number") continue;
    if (microOfNumber(cell) >= least) continue;
    const at = order.indexOf(entry.stage);
    failed.set(entry.applicant, Math.min(at, failed.get(entry.applicant) ?? at));
  }
  return ({ applicant, stage }) => {
    const at = applicant === null ? undefined : failed.get(applicant);
    return at !== undefined && stage !== null && order.indexOf(stage) > at;
  };
}

/** The easiest gate at a stage, in millionths; null where some tier has none. */
function lowestGate({ scheme }: TableScope, stage: string): number | null {
  const gates = scheme.tiers.map(({ gates }) =>
    isUnsaid(gates) ? null : gates.value.find((each) => each.stage === stage),
  );
  const least = gates.map((gate) => (!gate || isUnsaid(gate.atLeast) ? null : microOf(decimalOf(gate.atLeast.value))));
  return least.length === 0 || least.includes(null) ? null : Math.min(...(least as number[]));
}
