import type { Criteria } from "../standard/criteria";
import type { Text } from "../text/text";
import type { Condition, Fact } from "./condition";
import type { Cap, Committee, Form, Publicity, TextLimit } from "./office";
import type { Cited, Range, Rule, RuleDocument } from "./rule";
import type { Weight } from "./weight";

/**
 * An award's rules as data. Every value that is said, chosen or left out carries the document and the clause
 * behind it; nothing outside `schemes/` holds a number of an award.
 */

export type { Cited, Decided, Range, Rule, RuleDocument, Said, Share, Unsaid } from "./rule";
export { isDecided, isUnsaid } from "./rule";

/** `weighted`: part of the review score, weights sum to 1. `added`: joins the composite as it is (times its weight). */
export type StageRole = "weighted" | "added";
export type MergeMethod = "consensus" | "mean" | "trimmed" | "median";

export interface Stage {
  readonly key: string;
  readonly name: Text;
  readonly full: Rule<number>;
  /** Scored item by item against the criteria, or as one mark. */
  readonly basis: "criteria" | "mark";
  /** Means something only where the weight is said. */
  readonly role: StageRole;
  readonly weight: Rule<Weight>;
  readonly reviewers: Rule<Range>;
  /** People who sit in this stage and do not score. */
  readonly advisers?: Rule<number>;
  readonly merge: Rule<MergeMethod>;
  /** How many of the highest and of the lowest a trimmed mean leaves out; absent: one and one. */
  readonly trim?: Rule<{ readonly high: number; readonly low: number }>;
  /** Whether item scores are merged, or the totals: trimmed means and medians of the two differ. Absent: totals. */
  readonly mergeAt?: Rule<"item" | "total">;
  /** The widest spread of reviewers' scores, in points, that needs no discussion. */
  readonly spread?: Rule<number>;
  /** Who scores, e.g. 评审组评审员. */
  readonly scorers?: Rule<string>;
  /** In what scores are given; absent: points. */
  readonly unit?: Rule<"points" | "percent" | "fraction">;
}

/** What must be reached. `stage` is a stage's key, or `review` / `composite`. */
export interface Gate {
  readonly stage: string;
  readonly atLeast: Rule<number>;
  /** False: the score must lie above the number. */
  readonly inclusive: boolean;
  /** The clause that applies this gate when the stage ends, where it differs from the clause for the seat. */
  readonly entry?: Cited & { readonly words?: string };
}

/** A tier of the award, best first in a scheme. */
export interface Tier {
  readonly key: string;
  /** The Chinese name is the outcome that functions return. */
  readonly name: Text;
  readonly quota: Rule<number>;
  readonly gates: Rule<readonly Gate[]>;
}

export type TieKey = { readonly stage: string } | { readonly category: string };
export type RoundingMode = "half-up" | "half-even";
export interface Rounding {
  readonly where: "stage" | "review" | "composite";
  readonly places: number;
  readonly mode: RoundingMode;
  /** Gates test what is rounded, unless this says that they test the exact score. */
  readonly gates?: "exact";
}

export interface Bonus {
  readonly ordinary: Rule<number>;
  readonly senior: Rule<number>;
  readonly cap: Rule<number | null>;
  /** Whether the bonus counts before or after the gates are tested. */
  readonly gates: Rule<"before" | "after">;
}

/** A place where the documents disagree with each other or with themselves. */
export interface Flag {
  readonly key: string;
  readonly text: Text;
  readonly clauses: readonly Cited[];
  /** Whom it concerns: who passes a tier's gate at one stage and misses it at another. Absent: it concerns the rules alone. */
  readonly when?: { readonly tier: string; readonly passed: string; readonly missed: string };
}

/** Any other rule that has a number, a limit or a yes/no and is shown, not computed with. */
export interface Provision {
  readonly key: string;
  readonly what: Text;
  readonly unit?: string;
  readonly rule: Rule<number | string | boolean | Range>;
}

export interface Scheme {
  readonly id: string;
  readonly name: Text;
  readonly aliases: readonly string[];
  readonly award: Text;
  readonly authority: Text;
  /** Key of the principal document. */
  readonly document: string;
  /** The documents that the rules cite. */
  readonly documents: readonly RuleDocument[];
  /** ISO date from which the rules hold. */
  readonly from: string;
  readonly until?: Rule<string>;
  readonly criteria: Rule<Criteria>;
  /** In the order in which scores are given to functions. */
  readonly stages: Rule<readonly Stage[]>;
  /** Best first. */
  readonly tiers: readonly Tier[];
  /** `cascade`: who ranks below a tier's last seat competes for the next tier. `separate`: only who missed the higher gates. */
  readonly nomineePool: Rule<"cascade" | "separate">;
  readonly ties: Rule<readonly TieKey[]>;
  readonly rounding: Rule<Rounding | null>;
  readonly bonus?: Bonus;
  /** Limits on seats and applications beyond the tiers' own quotas: shared quotas, sub-caps, quotas of groups. */
  readonly caps?: readonly Cap[];
  /** Whether a seat may stay empty when too few deserve it. */
  readonly vacancy?: Rule<boolean>;
  /** Whether the next in rank moves up when a winner is struck off. */
  readonly substitution?: Rule<boolean>;
  /** Years from one round (届) to the next. */
  readonly cycle?: Rule<number>;
  readonly committee?: Committee;
  /** In the order in which they are held. */
  readonly publicity?: readonly Publicity[];
  readonly texts?: readonly TextLimit[];
  readonly form?: Form;
  readonly facts?: readonly Fact[];
  readonly conditions?: readonly Condition[];
  /** What is owed to an applicant that passes no gate at the first stage, as one says it to them. */
  readonly feedback?: Rule<Text>;
  readonly flags: readonly Flag[];
  readonly provisions: readonly Provision[];
}
