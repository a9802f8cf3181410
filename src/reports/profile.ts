import type { Total } from "../checks/totals/totals";
import { decimalOf } from "../exact/decimal";
import { Fraction } from "../exact/fraction";
import { exactSum, type Sum } from "../exact/sum";
import { isUnsaid, type Scheme } from "../schemes/scheme";
import type { Category } from "../standard/criteria";
import { sameFirm } from "../workbook/firm-name";

/** What an applicant reached of a category. */
export interface CategoryScore {
  readonly category: Category;
  readonly points: Sum;
  /** Of the category's points, from 0 to 1. */
  readonly share: number;
}

/**
 * An applicant's points by category at a stage: what the panel agreed on, else the mean of its reviewers', else what is
 * listed; null where nobody's score is told apart by items or categories.
 */
export function profileOf(
  scheme: Scheme,
  totals: readonly Total[],
  applicant: string,
  stage: string,
): CategoryScore[] | null {
  if (isUnsaid(scheme.criteria)) return null;
  const own = totals.filter(
    (total) => total.stage === stage && total.parts !== null && sameFirm(total.applicant, applicant),
  );
  const agreed = own.filter(({ kind }) => kind === "agreed");
  const people = own.filter(({ reviewer }) => reviewer !== null);
  const [from] = [agreed.slice(0, 1), people, own.slice(0, 1)].filter(({ length }) => length > 0);
  if (!from) return null;
  return scheme.criteria.value.categories.map((category) => {
    const sum = from.reduce((all, { parts }) => all.plus(pointsIn(category, parts)), Fraction.ZERO);
    const points = sum.over(Fraction.of(from.length));
    return { category, points: exactSum(points), share: points.over(decimalOf(category.points)).toNumber() };
  });
}

function pointsIn({ code, items }: Category, parts: Total["parts"]): Fraction {
  const whole = parts?.get(code);
  if (whole) return whole;
  return items.reduce((sum, item) => sum.plus(parts?.get(item.code) ?? Fraction.ZERO), Fraction.ZERO);
}
