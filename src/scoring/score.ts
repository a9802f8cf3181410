import { Fraction } from "../exact/fraction";
import { decimalOf } from "../exact/decimal";
import { LinearForm } from "../exact/linear";
import type { Sum } from "../exact/sum";
import type { IntegerForm } from "../exact/integer-form";
import type { Criteria } from "../standard/criteria";
import type { Text } from "../text/text";
import { checkScore } from "./bounds";
import { Gap } from "./gap";
import type { ScoreCell, ScoreUnit } from "./score-cell";

/** One column of a score sheet: a category, or an item of one. */
export interface ScoredPart {
  readonly code: string;
  readonly name: Text;
  readonly points: number;
  /** Which of the criteria's categories it belongs to. */
  readonly category: number;
}

/** The categories, or the items, of the criteria in their order: what the columns of a score range stand for. */
export function partsOf(criteria: Criteria, level: "categories" | "items"): ScoredPart[] {
  return criteria.categories.flatMap((category, index) => {
    const whole = { code: category.code, name: category.name, points: category.points, category: index };
    if (level === "categories" || category.items.length === 0) return [whole];
    return category.items.map((item) => ({ code: item.code, name: item.name, points: item.points, category: index }));
  });
}

/** What a score counts in points: itself, or its share of the part's points (points × percent ÷ 100, exactly). */
function weightOf(points: number, unit: ScoreUnit): Fraction {
  if (unit === "points") return Fraction.ONE;
  return unit === "percent" ? decimalOf(points).over(Fraction.of(100)) : decimalOf(points);
}

/** Scores of one applicant against criteria, checked and summed. */
export class ScoreForm {
  private readonly total: LinearForm;
  private readonly labels: readonly Text[];
  private readonly short: IntegerForm | null;
  private readonly most: readonly number[];
  private readonly byCategory: readonly { readonly form: LinearForm; readonly from: number; readonly to: number }[];

  constructor(
    readonly parts: readonly ScoredPart[],
    readonly unit: ScoreUnit,
    /** The clause behind the points, for messages. */
    private readonly clause?: string,
  ) {
    const weights = parts.map((part) => weightOf(part.points, unit));
    this.total = new LinearForm(weights);
    this.labels = parts.map(label);
    this.most = parts.map(({ points }) => mostOf(points, unit));
    this.short = this.total.integers(this.most);
    const categories = [...new Set(parts.map((part) => part.category))];
    this.byCategory = categories.map((category) => {
      const from = parts.findIndex((part) => part.category === category);
      const to = parts.map((part) => part.category === category).lastIndexOf(true) + 1;
      return { form: new LinearForm(weights.slice(from, to)), from, to };
    });
  }

  /**
   * The double nearest to the total of a row of whole numbers, each within its maximum; null where any cell wants
   * `score`'s closer look.
   */
  plain(row: readonly unknown[]): number | null {
    if (row.length !== this.parts.length || (this.unit === "percent" && looksLikeFractions(row))) return null;
    return this.short && this.short.nearest(row);
  }

  /** The total in points, or why there is none. */
  score(row: readonly ScoreCell[]): Sum | Gap {
    return this.fault(row) ?? this.total.of(row as readonly number[]);
  }

  /** The points of each category, or why there are none. */
  categories(row: readonly ScoreCell[]): readonly Sum[] | Gap {
    const fault = this.fault(row);
    if (fault) return fault;
    const numbers = row as readonly number[];
    return this.byCategory.map(({ form, from, to }) => form.of(numbers.slice(from, to)));
  }

  private fault(row: readonly ScoreCell[]): Gap | null {
    let blanks = 0;
    let missing = -1;
    for (let i = 0; i < row.length; i++) {
      const cell = row[i];
      if (cell === null) blanks++;
      const fault = checkScore(cell, this.labels[i], this.most[i], () => this.clause ?? "");
      if (fault) return fault;
      if (typeof cell !== "number" && missing < 0) missing = i;
    }
    if (blanks === row.length) return Gap.BLANK;
    if (missing >= 0) return Gap.missing({ code: "score-missing", params: { what: this.labels[missing] } });
    return this.unit === "percent" && looksLikeFractions(row)
      ? Gap.bad({ code: "percent-looks-like-fraction", params: undefined })
      : null;
  }
}

const label = ({ code, name }: ScoredPart): Text => ({ zh: `${code} ${name.zh}`, en: `${code} ${name.en}` });

const mostOf = (points: number, unit: ScoreUnit): number => (unit === "points" ? points : unit === "percent" ? 100 : 1);

/** Whether a row of numbers would be none above 1%: only a row of zeros may be. */
function looksLikeFractions(row: readonly unknown[]): boolean {
  for (let i = 0; i < row.length; i++) if (!((row[i] as number) <= 1)) return false;
  return row.some((x) => x !== 0);
}
