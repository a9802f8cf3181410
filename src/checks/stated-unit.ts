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
 * any other. Null where neither tells: then nothing can be said against them. Another unit than the usual one takes two
 * values that tell it, unless the sheet says it: one wrong total always lies near something.
 * @param from the unit in which `should` is given @param units those that may be meant, the usual one first
 * @param said those that a heading says
 */
export function unitStated(
  group: readonly Held[],
  from: ScoreUnit,
  [usual, ...others]: readonly [ScoreUnit, ...ScoreUnit[]],
  said: ReadonlySet<ScoreUnit> = NONE,
): ScoreUnit | null {
  const due = group.filter(isDue);
  if (due.length === 0 || mostAgree(due, from, usual)) return usual;
  const enough = (unit: ScoreUnit, count: number): boolean => count > 1 || (count === 1 && said.has(unit));
  for (const unit of others) {
    const count = due.filter((held) => inUnit(held, from, unit).some((each) => each && tellsBy(held, each))).length;
    if (count * 2 > due.length && enough(unit, count)) return unit;
  }
  const told = due.filter(({ stated }) => stated.compare(Fraction.ZERO) > 0);
  if (told.length === 0) return usual;
  const near = told.map((held) => nearest(held, from, [usual, ...others.filter((unit) => mayBe(held, from, unit))]));
  const votes = near.filter((unit) => unit !== null);
  const [vote = null] = votes;
  if (vote === null || votes.some((unit) => unit !== vote)) return null;
  return vote === usual || enough(vote, votes.length) ? vote : usual;
}

/** The units, with the usual one first. */
export const unitsFrom = (usual: ScoreUnit): [ScoreUnit, ...ScoreUnit[]] => [
  usual,
  ...UNITS.filter((unit) => unit !== usual),
];

/** Whether more than half of what is stated is right in a unit. */
export function mostAgree(group: readonly Held[], from: ScoreUnit, unit: ScoreUnit): boolean {
  const right = group.filter((held) => inUnit(held, from, unit).some((each) => each && agrees(held, each)));
  return right.length * 2 > group.length;
}

/** Where nothing should be, it is the same in every unit. */
const isDue = ({ should }: Held): boolean => should.some((each) => each && each.value.compare(Fraction.ZERO) > 0);

/** Whether a value that is right tells its unit: a whole 0 or 1 is right for half of all shares. */
const tellsBy = (held: Held, should: Recomputed): boolean => agrees(held, should) && isFine(held, should);

const mayBe = (held: Held, from: ScoreUnit, unit: ScoreUnit): boolean =>
  inUnit(held, from, unit).some((each) => each && isFine(held, each));

/** Shown to a fiftieth of itself, or no further from what it should be. */
function isFine({ entry, stated }: Held, { value }: Recomputed): boolean {
  const most = stated.over(FIFTY);
  const fine = shownHalf(entry).compare(most) <= 0 || distance(stated, value).compare(most) <= 0;
  return stated.compare(Fraction.ZERO) > 0 && fine;
}

const FIFTY = Fraction.of(50);
const NONE: ReadonlySet<ScoreUnit> = new Set();

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
