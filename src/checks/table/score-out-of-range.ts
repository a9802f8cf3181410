import { microOfNumber } from "../../exact/micro";
import { inTable, nameOf, type TableCheck } from "../scope";
import { scoreEntries } from "../score-entries";

/** Below 0, or above the item's, the category's or the stage's maximum. */
export const scoreOutOfRange: TableCheck = (scope) =>
  scoreEntries(scope).flatMap(({ entry, cell, most, unit }) => {
    if (typeof cell !== "number" || (cell >= 0 && (most === null || microOfNumber(cell) <= microOfNumber(most))))
      return [];
    const expected = `0–${most ?? "…"}${unit === "percent" ? "%" : ""}`;
    return [inTable(scope, "score-out-of-range", entry, { what: nameOf(scope, entry), found: cell, expected })];
  });
