import { inBoth } from "../../text/text";
import { inTable, type TableCheck } from "../scope";
import { scoreEntries } from "../score-entries";

/** Fewer than this many scores can agree by chance. */
const ENOUGH = 3;

/** Two reviewers of a table whose whole score vectors are the same; found at the later one's heading. */
export const scoresIdentical: TableCheck = (scope) => {
  const { reviewers } = scope.table;
  const vectors = reviewers.map(() => [] as string[]);
  for (const { entry, cell, adviser } of scoreEntries(scope))
    if (entry.reviewer !== null && typeof cell === "number" && !adviser)
      vectors[entry.reviewer].push(`${entry.applicant},${entry.part},${entry.stage}=${cell}`);
  const seen = new Map<string, number>();
  return vectors.flatMap((vector, i) => {
    const key = vector.join(" ");
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    if (first === undefined || vector.length < ENOUGH) return [];
    const { text } = reviewers[i];
    return [
      inTable(scope, "scores-identical", reviewers[i], {
        what: inBoth(text),
        expected: reviewers[first].text,
      }),
    ];
  });
};
