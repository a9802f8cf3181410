import type { MicroKey } from "../exact/micro";
import { isUnsaid, type Rounding, type Scheme, type Stage } from "../schemes/scheme";
import { CompositeForm } from "../scoring/composite";
import type { ScoreCell } from "../scoring/score-cell";
import { gateKey, type StageKeys } from "./gates";

/**
 * Turns an applicant's scores into what gates compare: a key for each stage that has a score, for the review score once
 * every weighted stage has one, and for the composite once every stage has. Rounded first where the scheme rounds, unless
 * it says that its gates test the exact score. Bonus points count where the scheme lets them count before the gates.
 */
export class KeyForm {
  private readonly sums: CompositeForm | null;
  private readonly rounding: Rounding | null;
  private readonly complete: boolean;
  private readonly weighted: readonly number[];
  private readonly bonusBefore: boolean;

  constructor(
    scheme: Scheme,
    private readonly stages: readonly Stage[],
  ) {
    const rounding = isUnsaid(scheme.rounding) ? null : scheme.rounding.value;
    const exact = rounding?.gates === "exact";
    const form = CompositeForm.of(scheme, stages, exact);
    const all = isUnsaid(scheme.stages) ? [] : scheme.stages.value;
    const absent = all.filter(({ key }) => !stages.some((stage) => stage.key === key));
    this.sums = form instanceof CompositeForm && absent.every(({ role }) => role === "added") ? form : null;
    this.rounding = exact ? null : rounding;
    this.complete = absent.length === 0;
    this.weighted = stages.flatMap(({ role }, i) => (role === "weighted" ? [i] : []));
    this.bonusBefore = !!scheme.bonus && !isUnsaid(scheme.bonus.gates) && scheme.bonus.gates.value === "before";
  }

  /** The keys of a row that may have gaps. */
  of(row: readonly ScoreCell[], bonus = 0): StageKeys {
    const keys = new Map<string, MicroKey>();
    this.stages.forEach(({ key }, i) => {
      const score = row[i];
      if (typeof score === "number") keys.set(key, gateKey(score, this.rounding));
    });
    if (!this.sums || !this.weighted.every((i) => typeof row[i] === "number")) return keys;
    // What is added does not touch the review score: a blank defence may stand as 0 for it.
    const scores = row.map((score) => (typeof score === "number" ? score : 0));
    const { review, composite } = this.sums.of(scores, this.bonusBefore ? bonus : 0);
    keys.set("review", review.micro());
    if (this.complete && keys.size > this.stages.length) keys.set("composite", composite.micro());
    return keys;
  }
}
