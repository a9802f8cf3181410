import type { Text } from "../text/text";
import type { Rule } from "./rule";

/** Who may apply, as data: facts about an applicant, and what the documents require of them. */

/**
 * `yes-no` also takes 有/无; `elapsed` is the time since an event and takes 无 where it never happened; `text` is compared
 * as written.
 */
export type FactType = "yes-no" | "number" | "elapsed" | "text";

/** A column of ELIGIBLE's table. After a release `key`, its header, never changes. */
export interface Fact {
  readonly key: string;
  readonly what: Text;
  readonly type: FactType;
  /** 年, 届, 分; absent for facts without a unit. */
  readonly unit?: Text;
}

/**
 * What a fact must be. `least` and `most` are included (民法典第一千二百五十九条: 以上、以内 include the number), `above` is
 * not. `none` asks that an event has not happened, in the last `years` where the document says so.
 */
export type Test =
  | { readonly op: "is"; readonly value: boolean }
  | { readonly op: "none"; readonly years: number | null }
  | { readonly op: "least"; readonly value: number }
  | { readonly op: "most"; readonly value: number }
  | { readonly op: "above"; readonly value: number }
  | { readonly op: "among"; readonly values: readonly string[] };

/** A tree of tests, judged in three values: what is unknown decides only where the rest leaves it open. */
export type Requirement =
  | { readonly fact: string; readonly test: Rule<Test> }
  | { readonly all: readonly Requirement[] }
  | { readonly any: readonly Requirement[] };

/**
 * `required` bars who does not meet it. The others bar nobody: `preferred` (优先评选) and `outside-quota` (不占名额) are
 * said of who meets them.
 */
export type Effect = "required" | "preferred" | "outside-quota";

export interface Condition {
  readonly key: string;
  readonly effect: Effect;
  /** Whom it concerns; absent: everybody. */
  readonly when?: Requirement;
  readonly requires: Requirement;
}
