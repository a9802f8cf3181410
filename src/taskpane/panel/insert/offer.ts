import type { Place } from "../../../hosts/port";
import type { Scheme } from "../../../schemes/scheme";
import type { ScoreUnit } from "../../../scoring/score-cell";
import type { Text } from "../../../text/text";

/** The scheme in force, and how a formula names it: "重庆2015" in quotes, or the range of its table. */
export interface Ruling {
  readonly scheme: Scheme;
  readonly argument: string;
}

export type OfferName = "SCORE" | "COMBINE" | "GATE" | "RANK";

/** A formula that fits the selected scores. */
export interface Offer {
  readonly name: OfferName;
  readonly formula: string;
  /** What each argument is taken for. */
  readonly reads: readonly { readonly what: Text; readonly place: Place }[];
  /** The cells the result fills. */
  readonly rows: number;
  readonly columns: number;
  /** Beside the scores, or below them where applicants are columns. */
  readonly side: "right" | "below";
  /** True where no header says what the columns are: the order is ours to assume and the user's to check. */
  readonly assumed: boolean;
  /** How the scores are given, where that matters. */
  readonly unit?: ScoreUnit;
}

/** A formula that would fit but for the scheme or the headers; `why` says what is in the way and what to do. */
export interface Refusal {
  readonly name: OfferName;
  readonly why: Text;
}

export type Advice = readonly (Offer | Refusal)[];

export const isOffer = (advice: Offer | Refusal): advice is Offer => "formula" in advice;

/** A formula that calls one of our functions; arguments left out in the middle stay empty. */
export function callOf(name: OfferName, given: readonly (string | null)[]): string {
  const last = given.map((argument) => argument !== null).lastIndexOf(true);
  return `=AWARD.${name}(${given
    .slice(0, last + 1)
    .map((argument) => argument ?? "")
    .join(",")})`;
}

/** A text as it stands in a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
