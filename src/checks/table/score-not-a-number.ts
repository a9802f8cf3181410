import { inTable, nameOf, type TableCheck } from "../scope";
import { scoreEntries } from "../score-entries";

/** Text, a logical or an error value where a score belongs. */
export const scoreNotANumber: TableCheck = (scope) =>
  scoreEntries(scope).flatMap(({ entry, cell, most }) =>
    cell !== null && typeof cell !== "number" && cell.kind !== "absent"
      ? [
          inTable(scope, "score-not-a-number", entry, {
            what: nameOf(scope, entry),
            found: cell.shown,
            expected: most === null ? "" : `0–${most}`,
          }),
        ]
      : [],
  );
