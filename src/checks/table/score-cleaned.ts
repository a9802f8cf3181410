import { inTable, nameOf, type TableCheck } from "../scope";
import { scoreEntries } from "../score-entries";

/** Text that was read as a number: what it was, and what it was read as. */
export const scoreCleaned: TableCheck = (scope) =>
  scoreEntries(scope).flatMap(({ entry, cell }) => {
    const raw = entry.cell?.value;
    if (typeof raw !== "string" || typeof cell !== "number") return [];
    return [inTable(scope, "score-cleaned", entry, { what: nameOf(scope, entry), found: raw, expected: cell })];
  });
