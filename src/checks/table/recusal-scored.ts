import { recusalsOf } from "../recusals";
import { inTable, nameOf, type TableCheck } from "../scope";
import { scoreEntries } from "../score-entries";

/** A score by a reviewer whom the round records as recused from the applicant. */
export const recusalScored: TableCheck = (scope) => {
  const recused = recusalsOf(scope);
  return scoreEntries(scope).flatMap(({ entry, cell }) =>
    typeof cell === "number" && recused(entry)
      ? [
          inTable(scope, "recusal-scored", entry, {
            what: nameOf(scope, entry),
            found: cell,
            expected: "回避",
            rule: scope.scheme.committee?.recusal,
          }),
        ]
      : [],
  );
};
