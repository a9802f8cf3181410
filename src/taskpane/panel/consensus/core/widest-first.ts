import type { Fraction } from "../../../../exact/fraction";
import type { BoardRow } from "./board-row";

/** Rows with the widest spread first; those without one in their order behind, the total always last. */
export function widestFirst(rows: readonly BoardRow[]): BoardRow[] {
  const rank = ({ part }: BoardRow) => (part.level === "whole" ? 1 : 0);
  return [...rows].sort(
    (a, b) => rank(a) - rank(b) || compareSpread(b.spread, a.spread) || a.part.order - b.part.order,
  );
}

function compareSpread(a: Fraction | null, b: Fraction | null): number {
  if (a && b) return a.compare(b);
  return a ? 1 : b ? -1 : 0;
}
