import type { Entry } from "../score-book";
import type { Coord } from "./coords";
import type { Shape, Sides } from "./layout";
import type { Portion } from "./reading";
import { FINAL, type Grid } from "./table-entries";

/** What a table is told apart by. */
export function shapeOf(grid: Grid, portion: Portion, entries: readonly Entry[]): Shape {
  const { rows, columns, levels } = grid;
  const live = columns.filter((coord) => coord !== null && coord.kind !== "skip" && coord.kind !== "comment");
  return {
    rows: sides(rows.map(({ coord }) => coord)),
    columns: sides(live),
    items: entries.some(({ kind, part }) => kind === "score" && part !== null && levels[part] === "item"),
    block: portion.block,
    long: portion.long,
    final: entries.some(({ kind }) => FINAL.has(kind)),
  };
}

function sides(coords: readonly (Coord | null)[]): Sides {
  const distinct = (what: "applicant" | "reviewer" | "part" | "stage") =>
    new Set(coords.flatMap((coord) => (coord && coord[what] !== null ? [coord[what]] : []))).size;
  return {
    applicants: distinct("applicant"),
    reviewers: distinct("reviewer"),
    parts: distinct("part"),
    stages: distinct("stage"),
  };
}
