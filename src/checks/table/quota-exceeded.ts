import { isUnsaid } from "../../schemes/scheme";
import { bareOutcome } from "../bare-outcome";
import { inTable, type TableCheck } from "../scope";

/** More stated seats of a tier than its quota; found at the first one beyond it. */
export const quotaExceeded: TableCheck = (scope) => {
  const { scheme, table } = scope;
  const stated = table.entries.filter(({ kind, cell }) => kind === "outcome" && typeof cell?.value === "string");
  return scheme.tiers.flatMap(({ name, quota }) => {
    const seats = stated.filter(({ cell }) => bareOutcome(scheme, String(cell?.value)) === name.zh);
    if (isUnsaid(quota) || seats.length <= quota.value) return [];
    return [
      inTable(scope, "quota-exceeded", seats[quota.value], {
        what: name,
        found: seats.length,
        expected: quota.value,
        rule: quota,
      }),
    ];
  });
};
