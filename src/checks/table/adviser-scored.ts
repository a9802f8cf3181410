import { inTable, nameOf, type TableCheck } from "../scope";
import { scoreEntries } from "../score-entries";

/** A score in an adviser's column (重庆2015 第十六条（四）: 点评顾问不打分). */
export const adviserScored: TableCheck = (scope) =>
  scoreEntries(scope).flatMap(({ entry, cell, adviser }) =>
    adviser && cell !== null && (typeof cell === "number" || cell.kind !== "absent")
      ? [
          inTable(scope, "adviser-scored", entry, {
            what: nameOf(scope, entry),
            found: typeof cell === "number" ? cell : cell.shown,
            rule: scope.stage?.advisers,
          }),
        ]
      : [],
  );
