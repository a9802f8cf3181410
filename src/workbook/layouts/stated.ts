import type { EntryKind } from "../score-book";
import type { Coord } from "./coords";
import type { Plane } from "./plane";

/** So many rows are enough to see how a column is computed. */
const SAMPLE = 60;
const NEAR = 0.0051;
/** No table has more columns that are open to question. */
const MOST_LOOKS = 12;

/**
 * Settles what headings leave open by what else is there: 评审得分 is a review score beside stages and a score where
 * there is nothing else; 总分 beside stages is the composite; 得分 beside reviewers' columns is what is made of them.
 */
export function settleKinds(
  plane: Plane,
  coords: readonly (Coord | null)[],
  c0: number,
  rows: readonly number[],
): (Coord | null)[] {
  const live = coords.filter((coord) => coord !== null && coord.kind !== "skip" && coord.kind !== "comment") as Coord[];
  const scores = live.filter(isScore);
  const staged = live.filter(({ stage }) => stage !== null);
  const stages = new Set(staged.map(({ stage }) => stage));
  const reviewed = scores.filter(({ reviewer }) => reviewer !== null);
  const parted = scores.filter(({ part }) => part !== null);
  let looks = MOST_LOOKS;
  const how = (c: number) => (looks-- > 0 ? made(plane, reviewed, coords, c, c0, rows) : null);
  const composite = live.some(({ kind }) => kind === "composite");
  return coords.map((coord, i) => {
    if (!coord || coord.kind === "skip" || coord.kind === "comment") return coord;
    const bare = coord.reviewer === null && coord.part === null && coord.applicant === null;
    const as = (kind: EntryKind): Coord => ({ ...coord, kind });
    if (
      coord.stage !== null &&
      bare &&
      (coord.kind === "mean" || coord.kind === "total" || coord.kind === "subtotal")
    ) {
      const own = scores.some((other) => other.stage === coord.stage && other !== coord);
      return own ? coord : as("score");
    }
    if (!bare || coord.stage !== null) return coord;
    if (stages.size > 0 && coord.kind === "total" && !composite && reviewed.length + parted.length === 0)
      return as("composite");
    if (coord.kind === "review" && stages.size === 0) {
      if (reviewed.length === 0 && parted.length === 0 && scores.length === 0) return as("score");
      return as(parted.length > 0 ? "total" : (how(c0 + i) ?? "mean"));
    }
    const open = isScore(coord) || coord.kind === "composite" || coord.kind === "total";
    if (open && reviewed.length > 1 && stages.size === 0) {
      const computed = how(c0 + i);
      return computed ? as(computed) : isScore(coord) ? as("composite") : coord;
    }
    if (isScore(coord) && parted.length > 1) return as("total");
    return coord;
  });
}

const isScore = ({ kind }: Coord): boolean => kind === null || kind === "score";

/** Whether a column is the mean or the sum of the reviewers' columns, by its formulas or by its numbers. */
function made(
  plane: Plane,
  reviewed: readonly Coord[],
  coords: readonly (Coord | null)[],
  c: number,
  c0: number,
  rows: readonly number[],
): EntryKind | null {
  const given = new Set<Coord | null>(reviewed);
  const columns = coords.flatMap((coord, i) => (given.has(coord) ? [c0 + i] : []));
  let means = 0;
  let sums = 0;
  let seen = 0;
  for (const r of rows) {
    if (seen >= SAMPLE) break;
    const cell = plane.cell(r, c);
    if (cell?.formula) {
      seen++;
      if (/AVERAGE|TRIMMEAN|MEDIAN|\/\s*(?:COUNT|\d|\()/iu.test(cell.formula)) means++;
      else if (/^=\s*SUM\(|^=[A-Z$]+\d+(?:\+[A-Z$]+\d+)+$/iu.test(cell.formula)) sums++;
      continue;
    }
    const numbers = columns.flatMap((at) => {
      const value = plane.cell(r, at)?.value;
      return typeof value === "number" ? [value] : [];
    });
    if (typeof cell?.value !== "number" || numbers.length < 2) continue;
    seen++;
    if (meansOf(numbers).some((mean) => Math.abs(mean - (cell.value as number)) <= NEAR)) means++;
    else if (Math.abs(numbers.reduce((a, b) => a + b, 0) - cell.value) <= NEAR) sums++;
  }
  if (seen === 0) return null;
  return means * 2 > seen ? "mean" : sums * 2 > seen ? "total" : null;
}

function meansOf(numbers: readonly number[]): number[] {
  const sorted = [...numbers].sort((a, b) => a - b);
  const average = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;
  return [average(sorted), ...(sorted.length > 2 ? [average(sorted.slice(1, -1))] : [])];
}
