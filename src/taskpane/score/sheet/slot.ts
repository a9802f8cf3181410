import type { ScoreUnit } from "../../../scoring/score-cell";
import type { ItemKind, PercentSteps } from "../../../standard/criteria";
import type { Text } from "../../../text/text";

/** A cell of a sheet, counted from 0. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** Where the words about a score go; null where the sheet has no such column. */
export interface CommentSpots {
  readonly strengths: Spot | null;
  readonly improvements: Spot | null;
  readonly remark: Spot | null;
}

export type CommentKind = keyof CommentSpots;

/** What a score is about: an item, or a category that is scored as a whole. Code and name are as the sheet has them. */
export interface SlotPart {
  readonly code: string | null;
  readonly name: string;
  /** The maximum in points: the scheme's, else the sheet's own; null where neither says. */
  readonly points: number | null;
  /** Null for what the criteria do not have. */
  readonly kind: ItemKind | null;
  /** The category it counts in, as an index into the sheet's categories. */
  readonly category: number | null;
}

/** A place where a person's score belongs, with all that is said about it but its value. */
export interface Slot extends Spot {
  readonly applicant: string | null;
  readonly reviewer: string | null;
  readonly part: SlotPart | null;
  /** Null where points, percent and fraction fit equally well. */
  readonly unit: ScoreUnit | null;
  /** What the score may be at most, in its unit; null where nothing says. */
  readonly most: number | null;
  /** The steps of the criteria, by which bands are told; null where they have none. */
  readonly steps: PercentSteps | null;
  readonly comments: CommentSpots;
  /** Who gives no score here: an adviser, or a reviewer who is recused from the applicant. */
  readonly barred: "adviser" | "recused" | null;
}

/** A category as the sheet sums it. */
export interface SheetCategory {
  readonly code: string | null;
  readonly name: Text;
  readonly points: number | null;
}

/** One reviewer's scoring of one applicant: slots in the order of the sheet. */
export interface Form {
  readonly applicant: string | null;
  readonly reviewer: string | null;
  readonly slots: readonly Slot[];
}

export const cellKey = ({ row, column }: Spot): string => `${row},${column}`;
