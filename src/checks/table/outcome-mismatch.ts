import { outcomeOf } from "../../ranking/explain/standing";
import { bareOutcome } from "../bare-outcome";
import { finalRows } from "../final-table";
import { applicantOf, inTable, type TableCheck } from "../scope";

/** A stated outcome that is not the one by the scheme's gates, quotas and ties. */
export const outcomeMismatch: TableCheck = (scope) =>
  finalRows(scope).flatMap(({ standing, stated }) => {
    const entry = stated.get("outcome");
    const found = entry?.cell?.value;
    const should = outcomeOf(scope.scheme, standing);
    if (!entry || !should || typeof found !== "string" || found.trim() === "") return [];
    if (bareOutcome(scope.scheme, found) === should.zh) return [];
    return [
      inTable(scope, "outcome-mismatch", entry, {
        what: applicantOf(scope, entry),
        found,
        expected: should,
        rule: scope.scheme.tiers[0]?.quota,
      }),
    ];
  });
