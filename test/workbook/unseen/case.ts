import type { CheckCode } from "../../../src/checks/codes";
import type { LayoutName } from "../../../src/workbook/score-book";
import type { Draft, Patch } from "./grid";

/**
 * What a block of scores is about. A name is the label's cell in the same row ("B"), in the same column ("3"), a fixed cell
 * ("B2"), or words that stand inside a cell, a sheet's or a file's name ("=张三").
 */
export interface Scores {
  readonly range: string;
  readonly applicant?: string;
  readonly reviewer?: string;
  readonly part?: string;
  /** Addresses inside the range that hold no score: subtotals, gaps. */
  readonly but?: readonly string[];
}

export interface Expected {
  readonly sheet: string;
  /** A layout for each table, top left to bottom right; [] with what the sheet is said to be. */
  readonly layouts: readonly LayoutName[];
  readonly verdict?: "other";
  readonly applicants?: readonly string[];
  readonly reviewers?: readonly string[];
  readonly advisers?: readonly string[];
  readonly stage?: string;
  readonly unit?: "points" | "percent" | "fraction";
  readonly scores?: readonly Scores[];
}

export interface File {
  readonly file: string;
  readonly drafts: readonly Draft[];
  readonly expected: readonly Expected[];
}

/** Faults planted together, and each finding they must bring: "sheet!cell code", the sheet left out where there is one. */
export interface Faults {
  readonly patches: readonly (Patch & { readonly file?: string })[];
  readonly links?: readonly string[];
  readonly findings: readonly `${string} ${CheckCode}`[];
  /** Codes that may come along as a consequence: an item whose code was mistyped is missing too. */
  readonly also?: readonly CheckCode[];
}

/** Books of one office, that belong together. A scheme is one known by name, or a table as an office writes it. */
export interface Case {
  readonly name: string;
  readonly scheme: string;
  readonly files: readonly File[];
  readonly faults: Faults;
}
