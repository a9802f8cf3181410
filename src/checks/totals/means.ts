import { decimalOf } from "../../exact/decimal";
import { Fraction } from "../../exact/fraction";
import type { ScoreUnit } from "../../scoring/score-cell";
import type { Entry } from "../../workbook/score-book";
import { shownHalf } from "../rounded";
import { stagePoints } from "../score-entries";
import type { TableScope } from "../scope";
import { StatedMeans } from "../stated-means";
import { statedOf } from "../stated-unit";

/** A mean that a table states of an applicant's whole stage, in points, and how far it may have been rounded. */
export interface StatedMean {
  readonly stage: string;
  readonly applicant: string;
  readonly value: Fraction;
  readonly slack: Fraction;
  readonly entry: Entry;
  readonly scope: TableScope;
}

/** The means that a table states for a whole stage; none whose unit nothing tells, or which nothing turns into points. */
export function meansIn(scope: TableScope): StatedMean[] {
  const { table } = scope;
  const whole = table.entries.filter(({ kind, part }) => kind === "mean" && part === null);
  if (whole.length === 0) return [];
  const means = new StatedMeans(scope);
  return whole.flatMap((entry) => {
    const stage = entry.stage ?? table.stage;
    const stated = statedOf(entry);
    // What sums the means of parts is in points where the scores are.
    const unit = means.has(entry) ? means.unitOf(entry) : table.unit === "points" ? "points" : null;
    const factor = unit && pointsIn(scope, entry, unit);
    if (!stated || !factor || entry.applicant === null || stage === null) return [];
    const applicant = table.applicants[entry.applicant].text;
    return [{ stage, applicant, value: stated.times(factor), slack: shownHalf(entry).times(factor), entry, scope }];
  });
}

/** What one of a unit counts in points; null where nothing says the full mark. */
function pointsIn(scope: TableScope, entry: Entry, unit: ScoreUnit): Fraction | null {
  if (unit === "points") return Fraction.ONE;
  const full = stagePoints(scope, entry);
  if (full === null) return null;
  return unit === "percent" ? decimalOf(full).over(Fraction.of(100)) : decimalOf(full);
}
