import type { MicroKey } from "../exact/micro";
import { isUnsaid, type Rounding, type Scheme, type Stage } from "../schemes/scheme";
import { type Composite, CompositeForm } from "../scoring/composite";
import type { ScoreCell } from "../scoring/score-cell";
import { gateKey, type StageKeys } from "./gates";

/**
 * Turns an applicant's scores into what gates compare: a key for each stage that has a score, for the review score once
 * every weighted stage has one, and for the composite once every stage has. Rounded first where the scheme rounds, unless
 * it says that its gates test the exact score. Bonus points count where the scheme lets them count before the gates.
 */
export class KeyForm {
  private readonly form: CompositeForm | null;
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
    this.form = form instanceof CompositeForm && absent.every(({ role }) => role === "added") ? form : null;
    this.rounding = exact ? null : rounding;
    this.complete = absent.length === 0;
    this.weighted = stages.flatMap(({ role }, i) => (role === "weighted" ? [i] : []));
    this.bonusBefore = !!scheme.bonus && !isUnsaid(scheme.bonus.gates) && scheme.bonus.gates.value === "before";
  }

  /** The keys of a row that may have gaps. A gate asks for one or two of them: they are made when it does. */
  of(row: readonly ScoreCell[], bonus = 0): StageKeys {
    return new RowKeys(this, row, bonus);
  }

  /** The key of a stage's score in this row; undefined without one, or of a stage that is not among the form's. */
  stage(key: string, row: readonly ScoreCell[]): MicroKey | undefined {
    const score = row[this.stages.findIndex((stage) => stage.key === key)];
    return typeof score === "number" ? gateKey(score, this.rounding) : undefined;
  }

  /** The sums that a row makes up: none, the review score alone, or both. */
  sums(row: readonly ScoreCell[], bonus: number): Partial<Composite> {
    if (!this.form || !this.weighted.every((i) => typeof row[i] === "number")) return {};
    // What is added does not touch the review score: a blank defence may stand as 0 for it.
    const scores = row.map((score) => (typeof score === "number" ? score : 0));
    const sums = this.form.of(scores, this.bonusBefore ? bonus : 0);
    const whole = this.complete && this.stages.every((_, i) => typeof row[i] === "number");
    return whole ? sums : { review: sums.review };
  }
}

/** The keys of one applicant. Most gates look at stages: the sums are only made for those that look at them. */
class RowKeys implements StageKeys {
  private sums: Partial<Composite> | null = null;

  constructor(
    private readonly form: KeyForm,
    private readonly row: readonly ScoreCell[],
    private readonly bonus: number,
  ) {}

  get(stage: string): MicroKey | undefined {
    if (stage !== "review" && stage !== "composite") return this.form.stage(stage, this.row);
    this.sums ??= this.form.sums(this.row, this.bonus);
    return this.sums[stage]?.micro();
  }
}
