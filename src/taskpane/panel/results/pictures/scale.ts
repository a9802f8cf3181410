/** Where a value lies between two others, as a part of the way. */
export interface Scale {
  readonly least: number;
  readonly most: number;
  readonly at: (value: number) => number;
}

/** A scale that holds all values with a little room at both ends; within bounds where they are given. */
export function scaleOf(values: readonly number[], bounds?: { readonly least: number; readonly most: number }): Scale {
  const given = values.filter(Number.isFinite);
  const low = Math.min(...given, ...(given.length === 0 ? [0] : []));
  const high = Math.max(...given, ...(given.length === 0 ? [1] : []));
  const room = Math.max((high - low) * 0.06, 1e-9, high === low ? Math.abs(high) * 0.05 || 1 : 0);
  const least = Math.max(low - room, bounds?.least ?? Number.NEGATIVE_INFINITY);
  const most = Math.min(high + room, bounds?.most ?? Number.POSITIVE_INFINITY);
  const span = most - least || 1;
  return { least, most, at: (value) => (value - least) / span };
}
