import type { Tier } from "../schemes/scheme";
import type { Composite } from "../scoring/composite";
import { Gap } from "../scoring/gap";
import type { StageTable } from "../scoring/stage-table";
import type { Text } from "../text/text";
import { arithmetic } from "./explain/arithmetic";
import { judgement } from "./explain/judgement";
import type { Judge } from "./judge";

/** What is said to an applicant about its scores: the arithmetic, the gates and the clauses, a sentence each. */
export interface Explanation {
  readonly sentences: readonly Text[];
  /** The best tier whose gates are passed; null where none is, undefined where the document gives no gates. */
  readonly tier: Tier | null | undefined;
  /** Null where the document gives no weights, or a weighted stage is not given. */
  readonly composite: Composite | null;
}

/**
 * Explains one applicant's scores, as it would be read out. `row` holds a score for each of the judge's stages; `bonus` is
 * 0 without one. A row without complete scores is a gap.
 */
export function explain(judge: Judge, row: StageTable["rows"][number], bonus = 0): Explanation | Gap {
  const scores = judge.stageForm.complete(row);
  if (scores instanceof Gap) return scores;
  const sum = arithmetic(judge, scores, bonus);
  const gap = judge.bonusGap(bonus);
  const gates = judgement(judge, judge.keys.of(scores, bonus), gap);
  return { sentences: [...sum.sentences, ...gates.sentences], tier: gates.tier, composite: sum.composite };
}
