import { decimalOf } from "../../exact/decimal";
import type { Fraction } from "../../exact/fraction";
import { entryUnit } from "../../workbook/entry-unit";
import type { Entry } from "../../workbook/score-book";
import { readEntry } from "../score-entries";
import type { TableScope } from "../scope";

/** A mean that a table states of an applicant's whole stage, in points. */
export interface StatedMean {
  readonly stage: string;
  readonly applicant: string;
  readonly value: Fraction;
  readonly entry: Entry;
  readonly scope: TableScope;
}

/** The means that a table states for a whole stage; none where it counts in percent. */
export function meansIn(scope: TableScope): StatedMean[] {
  const { table } = scope;
  return table.entries.flatMap((entry) => {
    const stage = entry.stage ?? table.stage;
    const cell = entry.kind === "mean" && entry.part === null ? readEntry(entry, "points") : null;
    if (typeof cell !== "number" || entry.applicant === null || stage === null) return [];
    if (entryUnit(table, entry) !== "points") return [];
    const applicant = table.applicants[entry.applicant].text;
    return [{ stage, applicant, value: decimalOf(cell), entry, scope }];
  });
}
