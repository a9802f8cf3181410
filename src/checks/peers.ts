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
 * same row where the table lies on its side), of parts or of the whole. Totals below the columns of a form lie in a row.
 */
export function peersOf(table: ScoreTable): Entry[][] {
  const computed = table.entries.filter(isComputed);
  const what = ({ kind, stage, part }: Entry) => `${kind} ${stage ?? ""} ${part === null ? "whole" : "part"}`;
  const inColumn = grouped(computed, (entry) => `${what(entry)} column ${entry.column}`);
  const inRow = grouped(computed, (entry) => `${what(entry)} row ${entry.row}`);
  const [along, across] = table.transposed ? [inRow, inColumn] : [inColumn, inRow];
  const sizes = new Map([...along.values()].flatMap((group) => group.map((entry) => [entry, group.length] as const)));
  const crossing = [...across.values()].filter((group) =>
    group.every((entry) => group.length > 2 * (sizes.get(entry) ?? 0)),
  );
  const taken = new Set(crossing.flat());
  const rest = [...along.values()].map((group) => group.filter((entry) => !taken.has(entry)));
  return [...crossing, ...rest.filter((group) => group.length > 0)];
}

function grouped(entries: readonly Entry[], by: (entry: Entry) => string): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(by(entry));
    if (group) group.push(entry);
    else groups.set(by(entry), [entry]);
  }
  return groups;
}

/** The value that most have; undefined where no more than half agree. */
export function majority<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best] = [...counts].sort(([, a], [, b]) => b - a);
  return best && best[1] * 2 > values.length ? best[0] : undefined;
}
