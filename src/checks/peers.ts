import type { Entry, EntryKind, ScoreTable } from "../workbook/score-book";

/** What sheets compute. */
const COMPUTED: ReadonlySet<EntryKind> = new Set<EntryKind>([
  "points",
  "subtotal",
  "total",
  "mean",
  "review",
  "composite",
  "rank",
]);

export const isComputed = ({ kind }: Entry): boolean => COMPUTED.has(kind);

/**
 * The computed entries of a table in groups whose formulas should be alike: the same kind in the same column (in the
 * same row where the table lies on its side).
 */
export function peersOf(table: ScoreTable): Entry[][] {
  const groups = new Map<string, Entry[]>();
  for (const entry of table.entries) {
    if (!isComputed(entry)) continue;
    const line = table.transposed ? `row ${entry.row}` : `column ${entry.column}`;
    const key = `${entry.kind} ${entry.stage ?? ""} ${line}`;
    const group = groups.get(key);
    if (group) group.push(entry);
    else groups.set(key, [entry]);
  }
  return [...groups.values()];
}

/** The value that most have; undefined where no more than half agree. */
export function majority<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] * 2 > values.length ? best[0] : undefined;
}
