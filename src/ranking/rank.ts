import { type MicroKey, microOfNumber } from "../exact/micro";

/** What equals are given: 1224, 1334, 1223, or the mean of the places they share. */
export type TieRule = "min" | "max" | "dense" | "average";

/** The places of a field, highest first. Scores are keys in millionths, so what differs by a double's noise ties. */
export class Places {
  private readonly sorted: Float64Array;
  /** How many different keys there are up to each of the sorted ones. */
  private readonly different: Uint32Array;

  constructor(
    reference: readonly MicroKey[],
    private readonly ties: TieRule,
  ) {
    this.sorted = Float64Array.from(reference).sort();
    this.different = countDifferent(this.sorted);
  }

  /** The rank of a score among them; null where it is none of them. */
  of(key: MicroKey): number | null {
    const { sorted, ties, different } = this;
    const upTo = count(sorted, key, true);
    if (upTo === 0 || sorted[upTo - 1] !== key) return null;
    if (ties === "dense") return different[sorted.length - 1] - different[upTo - 1] + 1;
    const from = ties === "min" ? 0 : count(sorted, key, false);
    return place(sorted.length - upTo, upTo - from, ties);
  }
}

/** How many of the sorted keys lie below one, or, `inclusive`, are no higher. */
function count(sorted: Float64Array, key: MicroKey, inclusive: boolean): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle] < key || (inclusive && sorted[middle] === key)) low = middle + 1;
    else high = middle;
  }
  return low;
}

function countDifferent(sorted: Float64Array): Uint32Array {
  const different = new Uint32Array(sorted.length);
  for (let i = 0; i < sorted.length; i++)
    different[i] = (different[i - 1] ?? 0) + (i === 0 || sorted[i] !== sorted[i - 1] ? 1 : 0);
  return different;
}

/** The rank of each score among the reference; null where a score is null or not in the reference. */
export function rank(
  scores: readonly (MicroKey | null)[],
  reference: readonly (MicroKey | null)[],
  ties: TieRule,
): (number | null)[] {
  const places = new Places(
    reference.filter((key) => key !== null),
    ties,
  );
  return scores.map((key) => (key === null ? null : places.of(key)));
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
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    for (let j = 0; j < row.length; j++) {
      const cell = row[j];
      const other = typeof cell === "number" && Number.isFinite(cell) ? cell : read(cell);
      if (other === null || other < below) continue;
      if (other <= beyond && microOfNumber(other) <= key) equal += microOfNumber(other) === key ? 1 : 0;
      else {
        above++;
        if (ties === "dense") higher.add(microOfNumber(other));
      }
    }
  }
  if (equal === 0) return null;
  return ties === "dense" ? higher.size + 1 : place(above, equal, ties);
}

/** `min` does not ask how many are equal. */
function place(above: number, equal: number, ties: Exclude<TieRule, "dense">): number {
  if (ties === "max") return above + equal;
  return ties === "min" ? above + 1 : above + (equal + 1) / 2;
}
