import { decimalOf } from "../exact/decimal";
import type { Fraction } from "../exact/fraction";
import { matchParts } from "./match-parts";
import type { TableScope } from "./scope";

/** What each part counts at most, as the sheet says it, else the criteria; null where neither does. */
export function partMaxima(scope: TableScope): readonly (Fraction | null)[] {
  const { parts } = matchParts(scope);
  return scope.table.parts.map(({ points }, i) => {
    const most = points?.value ?? parts[i]?.points;
    return most === undefined ? null : decimalOf(most);
  });
}
