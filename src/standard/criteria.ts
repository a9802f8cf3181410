import type { Text } from "../text/text";

/** What applicants are scored against: a tree of categories and items with their points. A standard's or a scheme's own. */

/** Items of 4.1–4.6 ask how work is done (process), items of 4.7 what came of it (result). */
export type ItemKind = "process" | "result";

/** An item that is scored. */
export interface Item {
  readonly code: string;
  readonly name: Text;
  readonly points: number;
  readonly kind: ItemKind;
  /** True where the points stand in a document at hand; false where they are recalled or from secondary pages. */
  readonly verified: boolean;
}

/** A category: the sum of its items. A category without items is itself what is scored. */
export interface Category {
  readonly code: string;
  readonly name: Text;
  readonly points: number;
  readonly kind: ItemKind;
  readonly verified: boolean;
  readonly items: readonly Item[];
}

/** Bands of allowed percentages, both ends included, e.g. 10–25 in steps of 5. */
export interface PercentSteps {
  readonly step: number;
  readonly bands: readonly (readonly [low: number, high: number])[];
  readonly verified: boolean;
}

export interface Criteria {
  /** `gb-2004`, `gb-2012`, or the scheme's own id. */
  readonly edition: string;
  readonly name: Text;
  readonly total: number;
  readonly categories: readonly Category[];
  readonly steps: PercentSteps | null;
}
