import { Fraction } from "../exact/fraction";
import type { ScoreUnit } from "../scoring/score-cell";
import type { Entry } from "../workbook/score-book";
import { shownHalf } from "./rounded";
import { readEntry } from "./score-entries";
import { decimalOf } from "../exact/decimal";

/** What a stated value should be, exactly, and how far rounded parts may have moved it. */
export interface Recomputed {
  readonly value: Fraction;
  readonly slack: Fraction;
}

/** A stated value with what it should be, in one unit, and with the maximum that would say the same in the others. */
export interface Held {
  readonly entry: Entry;
  readonly stated: Fraction;
  /** One for each way in which it may have been made; null where that way gives nothing. */
  readonly should: readonly (Recomputed | null)[];
  /** What it could be at most, in points; null where nothing says. */
  readonly most: Fraction | null;
}

/**
 * In what unit values of one column are stated: an office that scores in percent states means and totals in points, or the
 * other way round. The unit in which more than half of them are right; else the one to which all lie far nearer than to
 * any other. Null where neither tells: then nothing can be said against them.
 * @param from the unit in which `should` is given @param usual the unit that stands first where several fit
 */
export function unitStated(group: readonly Held[], from: ScoreUnit, usual: ScoreUnit): ScoreUnit | null {
  const units = [usual, ...UNITS.filter((unit) => unit !== usual)];
  const right = units.map((unit) => ({
    unit,
    count: group.filter((held) => inUnit(held, from, unit).some((each) => each && agrees(held, each))).length,
  }));
  const best = right.reduce((a, b) => (b.count > a.count ? b : a));
  if (best.count * 2 > group.length) return best.unit;
  const told = group.filter(tells);
  const votes = new Set(told.map((held) => nearest(held, from, units)).filter((unit) => unit !== null));
  if (told.length === 0) return usual;
  const [vote = null] = votes;
  return votes.size === 1 ? vote : null;
}

/** Where nothing is stated, or nothing should be, it is the same in every unit. */
const tells = ({ stated, should }: Held): boolean =>
  stated.compare(Fraction.ZERO) > 0 && should.some((each) => each && each.value.compare(Fraction.ZERO) > 0);

const UNITS: readonly ScoreUnit[] = ["points", "percent", "fraction"];
const HUNDRED = Fraction.of(100);
const WHOLE: Readonly<Record<ScoreUnit, Fraction | null>> = { points: null, percent: HUNDRED, fraction: Fraction.ONE };

/** What should stand there if it were stated in a unit; none where that cannot be worked out. */
export function inUnit({ should, most }: Held, from: ScoreUnit, to: ScoreUnit): readonly (Recomputed | null)[] {
  const whole = WHOLE[to];
  if (from === to) return should;
  const [before, after] = [WHOLE[from] ?? most, whole ?? most];
  if (!before || !after || before.compare(Fraction.ZERO) === 0) return [];
  const factor = after.over(before);
  return should.map((each) => each && { value: each.value.times(factor), slack: each.slack.times(factor) });
}

export function agrees({ entry, stated }: Held, { value, slack }: Recomputed): boolean {
  const allowed = slack.plus(shownHalf(entry));
  return distance(stated, value).compare(allowed.compare(NOISE) > 0 ? allowed : NOISE) <= 0;
}

/** Half a millionth: less is a double's noise, and nothing is decided on it. */
const NOISE = Fraction.of(1, 2_000_000);

function distance(a: Fraction, b: Fraction): Fraction {
  const difference = a.minus(b);
  return difference.compare(Fraction.ZERO) < 0 ? difference.negated() : difference;
}

/** The unit in which a value is by far the likeliest: in any other it would be off by the third power of that ratio. */
function nearest(held: Held, from: ScoreUnit, units: readonly ScoreUnit[]): ScoreUnit | null {
  const off = units.flatMap((unit) => {
    const whole = WHOLE[unit];
    const beyond = unit !== from && whole !== null && held.stated.compare(whole) > 0;
    const [first] = beyond ? [] : inUnit(held, from, unit);
    const by = first && ratio(held.stated, first.value);
    return by ? [{ unit, by }] : [];
  });
  const [best, next] = off.sort((a, b) => a.by.compare(b.by));
  if (!best) return null;
  // Without a maximum nobody knows what it would be in another unit: then it must lie near in this one.
  if (!next) return held.most || best.by.compare(TWICE) < 0 || held.stated.compare(HUNDRED) > 0 ? best.unit : null;
  return best.by.equals(next.by) || best.by.times(best.by).times(best.by).compare(next.by) < 0 ? best.unit : null;
}

const TWICE = Fraction.of(2);

function ratio(a: Fraction, b: Fraction): Fraction | null {
  if (a.compare(Fraction.ZERO) <= 0 || b.compare(Fraction.ZERO) <= 0) return null;
  return a.compare(b) > 0 ? a.over(b) : b.over(a);
}

/** What stands there as a number, also where it was typed as text: 1,596.75, or 56%. */
export function statedOf(entry: Entry): Fraction | null {
  const value = readEntry(entry, "points");
  const written = typeof value === "number" ? value : readEntry(entry, "percent");
  return typeof written === "number" ? decimalOf(written) : null;
}
