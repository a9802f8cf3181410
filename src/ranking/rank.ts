import { type MicroKey, microOfNumber } from "../exact/micro";

/** What equals are given: 1224, 1334, 1223, or the mean of the places they share. */
export type TieRule = "min" | "max" | "dense" | "average";

/**
 * The rank of each score among the reference, highest first; null where a score is null or not in the reference.
 * Scores are keys in millionths, so what differs by a double's noise ties.
 */
export function rank(
  scores: readonly (MicroKey | null)[],
  reference: readonly (MicroKey | null)[],
  ties: TieRule,
): (number | null)[] {
  const places = new Map<MicroKey, number>();
  const sorted = Float64Array.from(reference.filter((key) => key !== null)).sort();
  let dense = 0;
  for (let end = sorted.length; end > 0; ) {
    const key = sorted[end - 1];
    let start = end - 1;
    while (start > 0 && sorted[start - 1] === key) start--;
    dense++;
    places.set(key, place(sorted.length - end, end - start, dense, ties));
    end = start;
  }
  return scores.map((key) => (key === null ? null : (places.get(key) ?? null)));
}

/** Scores further apart than this have different keys. */
const APART = 2e-6;

/**
 * The rank of one score, counted and not sorted: the form =AWARD.RANK(F2,F$2:F$10001) asks for it in every row. `rows` are
 * cells as they come; `read` gives the score of one that is no finite number, or null.
 */
export function rankOne(
  score: number,
  rows: readonly (readonly unknown[])[],
  read: (cell: unknown) => number | null,
  ties: TieRule,
): number | null {
  const key = microOfNumber(score);
  const [below, beyond] = [score - APART, score + APART];
  const higher = new Set<MicroKey>();
  let above = 0;
  let equal = 0;
  for (const row of rows)
    for (const cell of row) {
      const other = typeof cell === "number" && Number.isFinite(cell) ? cell : read(cell);
      if (other === null || other < below) continue;
      if (other <= beyond && microOfNumber(other) <= key) equal += microOfNumber(other) === key ? 1 : 0;
      else {
        above++;
        if (ties === "dense") higher.add(microOfNumber(other));
      }
    }
  return equal === 0 ? null : place(above, equal, higher.size + 1, ties);
}

function place(above: number, equal: number, dense: number, ties: TieRule): number {
  if (ties === "dense") return dense;
  if (ties === "max") return above + equal;
  return ties === "min" ? above + 1 : above + (equal + 1) / 2;
}
