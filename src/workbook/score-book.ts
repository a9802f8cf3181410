import type { ScoreUnit } from "../scoring/score-cell";
import type { Reason } from "../text/messages";
import type { Box, Cell } from "./model";

/**
 * What a workbook says about an award round, whatever its layout: the one form that checks, totals and reports work on.
 * Layouts fill it; nothing after them looks at headings again. Rows and columns count from 0 on their sheet.
 */

export type LayoutName =
  /** Items down, one applicant and one reviewer: percent or points, comments. */
  | "items-of-one"
  | "applicants-by-categories"
  | "applicants-by-items"
  | "applicants-by-reviewers"
  /** Items × reviewers for one applicant (合议), with mean and agreed value. */
  | "items-by-reviewers"
  /** Applicants × stages with review score, composite, rank, outcome. */
  | "applicants-by-stages"
  /** One score a row: applicant, reviewer, item, score. */
  | "long"
  /** Blocks stacked on a sheet, an applicant a block, the maximum inside the label. */
  | "blocks"
  /** 渝经信科技〔2024〕5号 附件2. */
  | "collection-form"
  /** The sheet 评审设置. */
  | "round-settings";

/** A name or heading as it is written, and where; without a cell of its own (a sheet's or a file's name) row is -1. */
export interface Label {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export interface ReviewerLabel extends Label {
  /** Advisers sit in the panel and do not score (顾问). */
  readonly role: "reviewer" | "adviser";
}

/** A category or item as the sheet has it: the code and points written there, not the scheme's. */
export interface PartLabel extends Label {
  readonly code: string | null;
  readonly level: "category" | "item";
  /** The maximum stated on the sheet, in a cell of its own or inside the label (4.1领导(100分)). */
  readonly points: StatedPoints | null;
  /** Index of the category it stands under on the sheet: names repeat (浓度 of 香气 and of 口感). Null: nothing says. */
  readonly under?: number | null;
}

/** A maximum and the cell that states it. */
export interface StatedPoints {
  readonly value: number;
  readonly row: number;
  readonly column: number;
}

export type EntryKind =
  /** A score that a person gave. */
  | "score"
  /** What the sheet states and can be recomputed. */
  | "points"
  | "subtotal"
  | "total"
  | "mean"
  | "review"
  | "composite"
  | "rank"
  | "outcome"
  /** The value agreed in consensus. */
  | "agreed"
  /** Strengths, improvements, remarks. */
  | "comment";

/**
 * One cell of the book with what it is about; null where the table does not tell it apart. A mean or a total without an
 * applicant is taken over the applicants.
 */
export interface Entry {
  readonly kind: EntryKind;
  /** Index into the table's applicants, reviewers, parts. */
  readonly applicant: number | null;
  readonly reviewer: number | null;
  readonly part: number | null;
  /** Key of the scheme's stage. */
  readonly stage: string | null;
  /** Only where it is another than the table's: reviewers score in percent and agree in points. */
  readonly unit?: ScoreUnit;
  readonly row: number;
  readonly column: number;
  /** Null for a blank. */
  readonly cell: Cell | null;
}

export interface ScoreTable {
  readonly layout: LayoutName;
  readonly transposed: boolean;
  /** 0 to 1: how sure the recogniser is. */
  readonly confidence: number;
  readonly header: Box;
  readonly body: Box;
  readonly stage: string | null;
  /** The review group that the sheet names (第一组), if any. */
  readonly group: string | null;
  /** Null where points, percent and fraction fit equally well. */
  readonly unit: ScoreUnit | null;
  /** The full mark of the whole that the sheet states: 满分1000分, the total's maximum. */
  readonly full?: StatedPoints | null;
  readonly applicants: readonly Label[];
  readonly reviewers: readonly ReviewerLabel[];
  readonly parts: readonly PartLabel[];
  readonly entries: readonly Entry[];
}

export interface SheetReading {
  readonly sheet: string;
  readonly tables: readonly ScoreTable[];
  /**
   * `other`: a sheet that holds no scores (a collection form and the round's settings are known and have their table);
   * `unknown`: numbers that no layout fits, with what was seen. Beside tables of scores, too, there may be such numbers.
   */
  readonly verdict: "scores" | "other" | "unknown";
  readonly seen: Reason | null;
  /** Beside tables of scores: where the numbers begin that belong to none of them. */
  readonly seenAt?: { readonly row: number; readonly column: number };
}

/** One file read. */
export interface ScoreBook {
  readonly file: string;
  readonly sheets: readonly SheetReading[];
}
