import { readScoreCell, type ScoreUnit } from "../../scoring/score-cell";
import type { Entry } from "../score-book";
import { mostOf, share, type Maxima } from "./unit";

/** What tells in what the panel agreed. */
export interface AgreedSigns {
  /** The table's unit: that of the reviewers' scores. */
  readonly unit: ScoreUnit | null;
  /** What the heading over agreed values says beyond the reviewers' headings. */
  readonly said: ScoreUnit | null;
  readonly maxima: Maxima;
}

/** So many values must agree with the reviewers' scores in one unit only, and so large a share of them. */
const ENOUGH = 3;
const FIT = 0.9;

/**
 * Gives agreed values the unit that they are in where it is not the table's: reviewers score in percent and agree in
 * points. The heading says it, or the values lie by the reviewers' scores of the same part in that unit alone.
 */
export function withAgreedUnit(entries: readonly Entry[], signs: AgreedSigns): Entry[] {
  const unit = agreedUnit(entries, signs);
  return entries.map((entry) => {
    if (entry.kind !== "agreed") return entry;
    const own = unit === "percent" && isSum(entry) ? "points" : unit;
    return own === null || own === signs.unit ? entry : { ...entry, unit: own };
  });
}

/** What parts come to below a column of percentages is in points: no share is above 100. */
const isSum = ({ part, cell }: Entry): boolean => part === null && typeof cell?.value === "number" && cell.value > 100;

function agreedUnit(entries: readonly Entry[], { unit, said, maxima }: AgreedSigns): ScoreUnit | null {
  const values = entries.flatMap((entry): Value[] => {
    const value = entry.kind === "agreed" && entry.part !== null ? numberOf(entry) : null;
    return value === null ? [] : [{ entry, value, most: mostOf(entry, maxima) }];
  });
  if (unit === null) return entries.some(({ kind }) => kind === "score") ? null : said && fitting(said, values);
  if (said === unit) return unit;
  return nearest(values, entries, unit, maxima) ?? (said && fits(said, values) ? fitting(said, values) : unit);
}

interface Value {
  readonly entry: Entry;
  readonly value: number;
  readonly most: number | null;
}

const UNITS: readonly ScoreUnit[] = ["points", "percent", "fraction"];

/** The one unit in which nearly all values lie nearest to what the reviewers gave; null where none is, or few tell. */
function nearest(
  values: readonly Value[],
  entries: readonly Entry[],
  unit: ScoreUnit,
  maxima: Maxima,
): ScoreUnit | null {
  const given = new Map<string, number[]>();
  for (const entry of entries) {
    const value = entry.kind === "score" ? numberOf(entry) : null;
    const of = value === null ? null : shareOf(value, unit, mostOf(entry, maxima));
    if (of !== null) given.set(caseOf(entry), [...(given.get(caseOf(entry)) ?? []), of]);
  }
  const votes = values.flatMap(({ entry, value, most }): ScoreUnit[] => {
    const near = given.get(caseOf(entry));
    if (!near || value <= 0) return [];
    const mean = near.reduce((a, b) => a + b, 0) / near.length;
    const ranked = UNITS.flatMap((each) => {
      const of = shareOf(value, each, most);
      return of === null ? [] : [{ each, off: Math.abs(of - mean) }];
    }).sort((a, b) => a.off - b.off);
    return ranked.length > 1 && ranked[0].off < ranked[1].off ? [ranked[0].each] : [];
  });
  if (votes.length < ENOUGH) return null;
  return UNITS.find((each) => share(votes, (vote) => vote === each) >= FIT) ?? null;
}

/** Percentages that are all between 0 and 1 are fractions that are shown as percentages. */
const fitting = (said: ScoreUnit, values: readonly Value[]): ScoreUnit =>
  said === "percent" && share(values, ({ value }) => value <= 1) >= FIT ? "fraction" : said;

/** Whether values can be what the heading says: points are not above their part's maximum. */
const fits = (said: ScoreUnit, values: readonly Value[]): boolean =>
  said !== "points" || values.length === 0 || share(values, ({ value, most }) => most === null || value <= most) >= FIT;

function shareOf(value: number, unit: ScoreUnit, most: number | null): number | null {
  if (unit === "points") return most ? value / most : null;
  return unit === "percent" ? value / 100 : value;
}

function numberOf({ cell }: Entry): number | null {
  const value = readScoreCell(cell?.value ?? null, "percent");
  return typeof value === "number" ? value : null;
}

const caseOf = ({ applicant, part, stage }: Entry): string => `${applicant} ${part} ${stage}`;
