import { readScoreCell, type ScoreUnit } from "../../scoring/score-cell";
import type { Entry, PartLabel } from "../score-book";

/** What is known of the maxima that scores are held against. */
export interface Maxima {
  readonly parts: readonly PartLabel[];
  /** By part, where the sheet does not say but known criteria do. */
  readonly known: readonly (number | null)[];
  /** The full mark of what is scored as a whole. */
  readonly full: number | null;
}

/** So many scores are enough to tell. */
const SAMPLE = 2000;
/** So large a share of the scores must fit: single ones are wrong. */
const FIT = 0.9;

/**
 * In what scores are given: as headings say, as cells are formatted, as stated totals add up, or as the values fit the
 * maxima. Null where several fit equally well, or nothing is there to tell by.
 */
export function unitOf(entries: readonly Entry[], said: ScoreUnit | null, maxima: Maxima): ScoreUnit | null {
  const scores = entries.filter(({ kind }) => kind === "score");
  const values = numbersOf(scores, maxima);
  const formatted = scores.filter(({ cell }) => cell?.style?.format?.includes("%")).length;
  const written = scores.filter(({ cell }) => typeof cell?.value === "string" && /[%％]\s*$/u.test(cell.value)).length;
  const fractions = values.length > 0 && share(values, ({ value }) => value >= 0 && value <= 1) >= FIT;
  if (formatted * 2 > scores.length && (values.length === 0 || fractions)) return "fraction";
  if (written * 2 > values.length && written > 0) return "percent";
  if (said === "percent") return fractions && !allWhole(values) ? "fraction" : "percent";
  if (said === "points" && !fractions) return "points";
  return byTotals(values, entries) ?? byValues(values, maxima);
}

interface Value {
  readonly value: number;
  readonly most: number | null;
  readonly entry: Entry;
}

function byValues(values: readonly Value[], maxima: Maxima): ScoreUnit | null {
  if (values.length === 0) return null;
  const fits = {
    points: share(values, ({ value, most }) => value >= 0 && (most === null || value <= most)),
    percent: share(values, ({ value }) => value >= 0 && value <= 100),
    fraction: share(values, ({ value }) => value >= 0 && value <= 1),
  };
  if (fits.fraction >= FIT) return allWhole(values) ? null : "fraction";
  if (fits.points < FIT && fits.percent >= FIT) return "percent";
  if (fits.percent < FIT) return "points";
  // Both fit. A full mark of 100 makes them one; small maxima that nothing exceeds are maxima of points.
  const held = values.flatMap(({ most }) => (most === null ? [] : [most]));
  if (held.length === 0) return maxima.full === null ? null : "points";
  if (held.every((most) => most === 100)) return "points";
  return held.filter((most) => most <= 60).length * 3 >= held.length ? "points" : null;
}

/** Totals that are the sum of the scores are points; totals that weigh them by the maxima are of percentages. */
function byTotals(values: readonly Value[], entries: readonly Entry[]): ScoreUnit | null {
  const groups = new Map<string, { sum: number; weighed: number }>();
  for (const { value, most, entry } of values) {
    if (entry.part === null) return null;
    const group = groups.get(whose(entry)) ?? { sum: 0, weighed: 0 };
    group.sum += value;
    group.weighed += (value * (most ?? Number.NaN)) / 100;
    groups.set(whose(entry), group);
  }
  let points = 0;
  let percent = 0;
  for (const entry of entries) {
    const total = entry.cell?.value;
    const group = entry.kind === "total" && entry.part === null ? groups.get(whose(entry)) : undefined;
    if (!group || typeof total !== "number") continue;
    if (Math.abs(group.sum - total) < NEAR) points++;
    else if (Math.abs(group.weighed - total) < NEAR) percent++;
  }
  return points === percent ? null : points > percent ? "points" : "percent";
}

/** Totals may be rounded; what unit they are in still shows. */
const NEAR = 0.06;
const whose = ({ applicant, reviewer, stage }: Entry): string => `${applicant} ${reviewer} ${stage}`;

function numbersOf(scores: readonly Entry[], maxima: Maxima): Value[] {
  const values: Value[] = [];
  for (const entry of scores) {
    if (values.length >= SAMPLE) break;
    const value = readScoreCell(entry.cell?.value ?? null, "percent");
    if (typeof value === "number") values.push({ value, most: mostOf(entry, maxima), entry });
  }
  return values;
}

/** What a score can reach: its part's maximum, or the full mark; null where nothing says. */
export const mostOf = ({ part }: Entry, { parts, known, full }: Maxima): number | null =>
  part === null ? full : (parts[part].points?.value ?? known[part] ?? null);

export const share = <T>(values: readonly T[], holds: (value: T) => boolean): number =>
  values.length === 0 ? 0 : values.filter(holds).length / values.length;

const allWhole = (values: readonly { readonly value: number }[]): boolean =>
  values.every(({ value }) => Number.isInteger(value));
