import type { Text } from "../text/text";

/** A value of an award and what stands behind it: said by a document, chosen by us, or left out. */

/** Where a value stands. `document` is a key of `documents.ts` (or of a scheme sheet), `clause` as printed, e.g. 第十六条（六）1. */
export interface Cited {
  readonly document: string;
  readonly clause: string;
  /** ISO date from which this value holds, where it is later than the scheme's. */
  readonly from?: string;
}

/** The document says it. `words` are the document's own words for the value, where a bare number would lose meaning. */
export interface Said<T> extends Cited {
  readonly value: T;
  readonly words?: string;
  readonly note?: Text;
}

/** The document leaves room and we chose: the choice is plainly marked wherever it is shown. */
export interface Decided<T> extends Said<T> {
  readonly decision: Text;
}

/** The document leaves it out. Whoever needs the value answers #N/A with this text; nobody fills it in silently. */
export interface Unsaid extends Cited {
  readonly unsaid: Text;
}

export type Rule<T> = Said<T> | Decided<T> | Unsaid;

export const isUnsaid = <T>(rule: Rule<T>): rule is Unsaid => "unsaid" in rule;
export const isDecided = <T>(rule: Rule<T>): rule is Decided<T> => "decision" in rule;

/** A document that rules an award. */
export interface RuleDocument {
  readonly key: string;
  readonly number: string;
  readonly title: string;
  readonly issuer: string;
  /** ISO date of issue; null where the file does not show it. */
  readonly issued: string | null;
  /** How the file in `regulations/` begins, so that a test can find it; absent for scheme sheets. */
  readonly file?: string;
}

/** From `least` to `most`, both included; null where there is no upper end. */
export interface Range {
  readonly least: number;
  readonly most: number | null;
}

/** A part of a whole that must be reached (`inclusive`) or passed, e.g. more than 2/3. */
export interface Share {
  readonly numerator: number;
  readonly denominator: number;
  readonly inclusive: boolean;
}
