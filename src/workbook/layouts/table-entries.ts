import type { Entry, EntryKind, PartLabel } from "../score-book";
import { type Coord, kindAt } from "./coords";
import type { Head } from "./heads";
import type { Plane } from "./plane";
import type { ProtoPart } from "./proto-part";
import type { Row } from "./row";

/** A table's rows and columns with what each says, and what holds for the whole of it. */
export interface Grid {
  readonly plane: Plane;
  readonly c0: number;
  readonly heads: readonly Head[];
  readonly columns: readonly (Coord | null)[];
  readonly rows: readonly { readonly row: Row; readonly coord: Coord }[];
  readonly parts: readonly ProtoPart[];
  readonly levels: readonly PartLabel["level"][];
  readonly applicant: number | null;
  readonly reviewer: number | null;
  readonly stage: string | null;
}

/** One entry for each cell that has a meaning. Blank scores are entries; blank comments and sums of rows are not. */
export function entriesOf(grid: Grid): Entry[] {
  const { plane, c0, columns, rows } = grid;
  const computed = computedColumns(grid);
  const computedRow = computedRows(grid);
  const summed = categoriesWithItems(grid);
  const entries: Entry[] = [];
  for (const { row, coord } of rows)
    columns.forEach((column, j) => {
      if (!column || plane.isCovered(row.r, c0 + j)) return;
      const part = coord.part ?? column.part;
      const worked = computed.has(j) || computedRow(coord);
      const kind = kindOf(coord, column, part !== null && summed.has(part), computed.size > 0, worked);
      if (kind === null) return;
      const cell = plane.cell(row.r, c0 + j);
      const own = part === null || !summed.has(part);
      if (cell === null && (kind === "comment" || coord.kind !== null || (kind === "agreed" && !own))) return;
      entries.push({
        kind,
        applicant: coord.applicant ?? column.applicant ?? grid.applicant,
        reviewer: coord.reviewer ?? column.reviewer ?? (MERGED.has(kind) ? null : grid.reviewer),
        part,
        stage: column.stage ?? coord.stage ?? (FINAL.has(kind) ? null : grid.stage),
        row: plane.rows[row.r],
        column: plane.columns[c0 + j],
        cell,
      });
    });
  return entries;
}

/** What is made of several reviewers' scores is not one reviewer's. */
const MERGED: ReadonlySet<EntryKind> = new Set<EntryKind>(["mean", "agreed", "composite", "review", "rank", "outcome"]);
/** What is made of several stages' scores is not one stage's, and only a table of stages has it. */
export const FINAL: ReadonlySet<EntryKind> = new Set<EntryKind>(["review", "composite", "rank", "outcome"]);

/**
 * Null where nobody gave a score and nothing is stated: a category's percentage, which is a blank by nature.
 * @param worked whether it is worked out of a percentage, @param beside whether columns are that are
 */
function kindOf(row: Coord, column: Coord, ofCategory: boolean, beside: boolean, worked: boolean): EntryKind | null {
  const kind = kindAt(row.kind, column.kind);
  if (kind === "skip") return null;
  if (kind === "agreed" && worked) return ofCategory ? "subtotal" : "points";
  if (kind !== "score") return kind;
  if (ofCategory) return beside && !worked ? null : "subtotal";
  return worked ? "points" : "score";
}

const isScore = (coord: Coord | null): coord is Coord =>
  coord !== null && (coord.kind === null || coord.kind === "score" || coord.kind === "agreed");

/** Columns of points beside columns of percentages about the same: they are worked out of them. */
function computedColumns({ columns, heads }: Grid): ReadonlySet<number> {
  const about = ({ kind, applicant, reviewer, part, stage }: Coord) =>
    [kind ?? "score", applicant, reviewer, part, stage].join(" ");
  const scores = columns.flatMap((coord, j) =>
    isScore(coord) ? [{ j, about: about(coord), percent: heads[j].unit === "percent" }] : [],
  );
  const percents = new Set(scores.filter(({ percent }) => percent).map((score) => score.about));
  return new Set(scores.filter((score) => !score.percent && percents.has(score.about)).map(({ j }) => j));
}

/** Likewise rows of points below rows of percentages. */
function computedRows({ rows }: Grid): (coord: Coord) => boolean {
  const about = ({ applicant, reviewer, stage }: Coord) => [applicant, reviewer, stage].join(" ");
  const percents = new Set(rows.flatMap(({ coord }) => (coord.unit === "percent" ? [about(coord)] : [])));
  return (coord) => coord.kind === "score" && coord.unit !== "percent" && percents.has(about(coord));
}

function categoriesWithItems({ parts, levels }: Grid): ReadonlySet<number> {
  const over = parts.flatMap(({ under }) => (under !== null && levels[under] === "category" ? [under] : []));
  return new Set(over);
}
