import type { LayoutName } from "../score-book";

/** What varies along the two sides of a table, and what it is like otherwise: what layouts are told apart by. */
export interface Shape {
  readonly rows: Sides;
  readonly columns: Sides;
  /** Whether the scored parts are items, not categories. */
  readonly items: boolean;
  /** Whether the applicant is named once over or beside a block of rows, on a sheet of several such blocks. */
  readonly block: boolean;
  /** Whether rows name an applicant together with a reviewer or a part. */
  readonly long: boolean;
  /** Kinds that only a table of stages has: review score, composite, rank, outcome. */
  readonly final: boolean;
}

/** How many applicants, reviewers, parts and stages a side tells apart. */
export interface Sides {
  readonly applicants: number;
  readonly reviewers: number;
  readonly parts: number;
  readonly stages: number;
}

/** A layout: how well a shape fits it, 0 to 1, and whether it lies on its side. The best fit names the table. */
export interface Layout {
  readonly name: LayoutName;
  readonly fit: (shape: Shape) => number;
  readonly transposed: (shape: Shape) => boolean;
}

/** Something along either side. */
export const along = ({ rows, columns }: Shape, what: keyof Sides): boolean => rows[what] > 0 || columns[what] > 0;
