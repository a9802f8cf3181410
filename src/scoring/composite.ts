import { decimalOf } from "../exact/decimal";
import { Fraction } from "../exact/fraction";
import { LinearForm } from "../exact/linear";
import { round } from "../exact/round";
import { exactSum, type Sum } from "../exact/sum";
import type { Rounding, Scheme, Stage } from "../schemes/scheme";
import { weightOf } from "../schemes/weight";
import { Gap } from "./gap";
import { ruled } from "./rules";

/** A composite and the review score it rests on. */
export interface Composite {
  readonly review: Sum;
  readonly composite: Sum;
}

/** The unrounded sums, each made when it is asked for: most callers want one of them. */
class Summed implements Composite {
  constructor(
    private readonly reviewForm: LinearForm,
    private readonly wholeForm: LinearForm,
    private readonly scores: readonly number[],
    private readonly bonus: number,
  ) {}
  get review(): Sum {
    return this.reviewForm.of(this.scores);
  }
  get composite(): Sum {
    return this.wholeForm.of([...this.scores, this.bonus]);
  }
}

/**
 * How a scheme combines its stages: the weighted stages make the review score, the added ones and a bonus join it.
 * Nothing is rescaled (重庆2015: 1000, 1000, 100 → 1100) and nothing rounded unless the scheme says so.
 * Compiled once, used for every row.
 */
export class CompositeForm {
  private constructor(
    private readonly stages: readonly { readonly stage: Stage; readonly weight: Fraction }[],
    private readonly rounding: Rounding | null,
    private readonly review: LinearForm,
    private readonly whole: LinearForm,
  ) {}

  /**
   * The form for the given stages, or the gap that says which rule the document leaves out. `exact` leaves out the
   * scheme's rounding, for gates that test the exact score.
   */
  static of(scheme: Scheme, stages: readonly Stage[], exact = false): CompositeForm | Gap {
    const weighted: { stage: Stage; weight: Fraction }[] = [];
    for (const stage of stages) {
      const weight = ruled(scheme, stage.weight);
      if (weight instanceof Gap) return weight;
      weighted.push({ stage, weight: weightOf(weight) });
    }
    const rounding = exact ? null : ruled(scheme, scheme.rounding);
    const weights = weighted.map(({ weight }) => weight);
    const inReview = weighted.map(({ stage, weight }) => (stage.role === "weighted" ? weight : Fraction.ZERO));
    return new CompositeForm(
      weighted,
      rounding instanceof Gap ? null : rounding,
      new LinearForm(inReview),
      new LinearForm([...weights, Fraction.ONE]),
    );
  }

  /** Composite of one applicant: a score for each stage of the form, and bonus points (0 without). */
  of(scores: readonly number[], bonus = 0): Composite {
    if (this.rounding) return this.rounded(scores, bonus, this.rounding);
    return new Summed(this.review, this.whole, scores, bonus);
  }

  private rounded(scores: readonly number[], bonus: number, { where, places, mode }: Rounding): Composite {
    const at = (place: Rounding["where"], value: Fraction) => (where === place ? round(value, places, mode) : value);
    let review = Fraction.ZERO;
    let added = decimalOf(bonus);
    this.stages.forEach(({ stage, weight }, i) => {
      const part = at("stage", decimalOf(scores[i])).times(weight);
      if (stage.role === "weighted") review = review.plus(part);
      else added = added.plus(part);
    });
    review = at("review", review);
    return { review: exactSum(review), composite: exactSum(at("composite", review.plus(added))) };
  }
}
