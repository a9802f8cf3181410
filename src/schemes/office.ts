import type { Text } from "../text/text";
import type { Cited, Rule, Share } from "./rule";

/** What the office that runs an award keeps to: caps, committee, publicity, texts, forms. */

/**
 * A limit on a count. Over several tiers it is a shared quota (≤15, of which the first tier's own quota ≤5); with `by` it
 * holds for each group (所在区县), or for the named groups alone (a sub-cap).
 */
export interface Cap {
  readonly key: string;
  readonly what: Text;
  readonly counts: "seats" | "applications";
  /** Keys of the tiers counted together; absent: all. */
  readonly tiers?: readonly string[];
  /** Ids of other schemes that draw on the same seats. */
  readonly sharedWith?: readonly string[];
  readonly by?: { readonly group: Text; readonly only?: readonly string[] };
  readonly most: Rule<number>;
}

export interface Committee {
  /** The part of the members that must be present. */
  readonly quorum: Rule<Share>;
  /** The part of the votes that carries. */
  readonly ballot: Rule<Share>;
  /** Whether the number of members must be odd. */
  readonly odd: Rule<boolean>;
  /** Whether who has a stake must withdraw. */
  readonly recusal: Rule<boolean>;
  /** The fewest reviewers that may be left after recusals. */
  readonly leastPanel: Rule<number>;
}

/** A round of publicity. */
export interface Publicity {
  readonly key: string;
  readonly what: Text;
  /** `atLeast`: a minimum; otherwise the exact length. */
  readonly length: Rule<{ readonly days: number; readonly unit: "workday" | "day"; readonly atLeast: boolean }>;
}

/** How long a text may be, in 字 as Word counts. */
export interface TextLimit {
  readonly key: string;
  readonly what: Text;
  readonly most: Rule<number>;
  /** Whether words in charts and tables count. */
  readonly charts: Rule<boolean>;
  /** `warning` where the document says 原则上. */
  readonly severity: "error" | "warning";
}

/** A form that applicants fill in: its header line and its columns, as printed. */
export interface Form extends Cited {
  readonly header: readonly string[];
  readonly columns: readonly FormColumn[];
}

export interface FormColumn {
  readonly key: string;
  readonly heading: string;
  /** Key of the text limit that the column is held to. */
  readonly text?: string;
}
