import type { Coord } from "./coords";
import type { Head } from "./heads";

/** How sure it is that a column left out for want of a meaning is of no interest: not at all. */
const DARK = 0.4;

/**
 * Several columns of scores that differ in nothing known (初评｜复评｜终评, Round 1｜Round 2) are not scores of one thing,
 * and nothing says which counts: none is read, and the table is the less sure. Percentages beside points are one score.
 */
export function withoutTwins(columns: readonly (Coord | null)[], heads: readonly Head[]): (Coord | null)[] {
  const keys = columns.map((coord, i) => (coord && isScore(coord) ? about(coord, heads[i]) : null));
  const twin = (key: string | null) => key !== null && keys.indexOf(key) !== keys.lastIndexOf(key);
  return columns.map((coord, i) => (coord && twin(keys[i]) ? { ...coord, kind: "skip", sure: DARK } : coord));
}

const isScore = ({ kind }: Coord): boolean => kind === null || kind === "score";
const about = ({ applicant, reviewer, part, stage }: Coord, { unit }: Head): string =>
  [applicant, reviewer, part, stage, unit].join(" ");
