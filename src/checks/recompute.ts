import { decimalOf } from "../exact/decimal";
import { Fraction } from "../exact/fraction";
import { isUnsaid, type Stage } from "../schemes/scheme";
import { weightOf } from "../schemes/weight";
import { entryUnit } from "../workbook/entry-unit";
import type { Entry } from "../workbook/score-book";
import { roundedHalf } from "./rounded";
import { ownItems } from "./own-items";
import { partMaxima } from "./part-maxima";
import { readEntry } from "./score-entries";
import { stagesOf, type TableScope } from "./scope";
import type { StatedMeans } from "./stated-means";
import type { Recomputed } from "./stated-unit";
import { ADDED, sameCase, type TableLines } from "./table-lines";

/** A number that goes into a sum, with its weight. */
interface Term {
  readonly entry: Entry;
  readonly weight: Fraction;
}

/** Recomputes the sums that a table states from what it holds; null where parts are missing or nothing tells what it sums. */
export class Recomputer {
  private readonly points: readonly (Fraction | null)[];
  private readonly stages: readonly Stage[];

  constructor(
    private readonly scope: TableScope,
    private readonly lines: TableLines,
    private readonly means: StatedMeans,
  ) {
    this.points = partMaxima(scope);
    this.stages = stagesOf(scope.scheme);
  }

  /** In points, with the maximum of all that is summed; null as the maximum where nothing says it. */
  of(entry: Entry): (Recomputed & { readonly most: Fraction | null }) | null {
    const terms = this.terms(entry);
    return terms && terms.length > 0 ? { ...sum(terms), most: this.mostOf(terms) } : null;
  }

  /** Whether a column of points is summed, or what is worked out of them. */
  sumsPoints(entry: Entry): boolean {
    return this.terms(entry)?.some((term) => term.entry.kind === "points") === true;
  }

  /** Whether a mean stands where a column of the parts' means is summed. */
  sumsMeans(entry: Entry): boolean {
    return (
      entry.kind === "mean" &&
      entry.part === null &&
      SUMMING.test(entry.cell?.formula ?? "") &&
      this.lines.parts(entry).some(({ kind }) => kind === "mean")
    );
  }

  private terms(entry: Entry): Term[] | null {
    if (entry.kind === "points") return this.pointsTerm(entry);
    if (entry.kind === "subtotal") return this.subtotalTerms(entry);
    if (entry.kind === "total" || entry.kind === "mean") return this.totalTerms(entry);
    if (entry.kind === "review") return this.stageTerms(entry, "weighted");
    if (entry.kind === "composite") return this.compositeTerms(entry);
    return null;
  }

  /** 得分 = 分值 × 百分比. */
  private pointsTerm(entry: Entry): Term[] | null {
    const score = this.lines.crossing(entry, ({ kind, part }) => kind === "score" && part === entry.part);
    const weight = this.weightOf(score);
    return score && weight ? filled([{ entry: score, weight }]) : null;
  }

  private subtotalTerms(entry: Entry): Term[] | null {
    if (entry.part === null) return null;
    const own = ownItems(this.scope, entry.part);
    return this.partTerms(this.lines.parts(entry).filter(({ part }) => part !== null && own.has(part)));
  }

  private totalTerms(entry: Entry): Term[] | null {
    // A further total holds more than the parts: a bonus, a deduction.
    const whole = (each: Entry) => each.kind === "total" && each.part === null && sameCase(each, entry);
    if (entry.kind === "total" && entry.part === null && this.lines.mates(entry).find(whole) !== entry) return null;
    const line = entry.part === null ? this.lines.whole(this.lines.parts(entry)) : this.lines.parts(entry);
    const items = line.filter(({ part }) => part !== null && this.scope.table.parts[part].level === "item");
    return this.partTerms(items.length > 0 ? items : line.filter(({ kind }) => kind !== "subtotal"));
  }

  /** Scores of parts as points: what the sheet computes where it does, else the scores themselves. */
  private partTerms(entries: readonly Entry[]): Term[] | null {
    const computed = entries.filter(({ kind }) => kind === "points");
    const taken = computed.length > 0 ? computed : entries.filter(({ kind }) => ADDED.has(kind));
    const terms: Term[] = [];
    for (const each of taken) {
      const weight = each.kind === "points" ? Fraction.ONE : this.weightOf(each);
      if (!weight) return null;
      terms.push({ entry: each, weight });
    }
    return filled(terms);
  }

  private stageTerms(entry: Entry, role: Stage["role"]): Term[] | null {
    const terms: Term[] = [];
    for (const stage of this.stages.filter((each) => each.role === role)) {
      const score = this.lines
        .mates(entry)
        .find((each) => each.kind === "score" && each.stage === stage.key && each.applicant === entry.applicant);
      if (!score || isUnsaid(stage.weight)) return null;
      terms.push({ entry: score, weight: weightOf(stage.weight.value) });
    }
    return filled(terms);
  }

  /** The composite rests on the stated review score where there is one, so that each fault is found at its root. */
  private compositeTerms(entry: Entry): Term[] | null {
    const stated = this.lines.mates(entry).find((each) => each.kind === "review" && each.applicant === entry.applicant);
    const review = stated ? filled([{ entry: stated, weight: Fraction.ONE }]) : this.stageTerms(entry, "weighted");
    const added = this.stageTerms(entry, "added");
    return review && added ? [...review, ...added] : null;
  }

  /** What a score counts in points. */
  private weightOf(entry: Entry | undefined): Fraction | null {
    if (!entry) return null;
    const unit = this.means.has(entry) ? this.means.unitOf(entry) : entryUnit(this.scope.table, entry);
    if (unit === null) return null;
    if (unit === "points") return Fraction.ONE;
    const points = entry.part === null ? null : this.points[entry.part];
    return points && (unit === "percent" ? points.over(Fraction.of(100)) : points);
  }

  private mostOf(terms: readonly Term[]): Fraction | null {
    let most = Fraction.ZERO;
    for (const { entry } of terms) {
      const points = entry.part === null ? null : this.points[entry.part];
      if (!points) return null;
      most = most.plus(points);
    }
    return most;
  }
}

const SUMMING = /^=\s*SUM\([^/]*$|^=[^/(]*\+[^/]*$/iu;

/** Terms whose cells all hold numbers; null where one does not: what is missing is another finding. */
function filled(terms: readonly Term[]): Term[] | null {
  return terms.every(({ entry }) => typeof readEntry(entry, "points") === "number") ? [...terms] : null;
}

function sum(terms: readonly Term[]): Recomputed {
  let value = Fraction.ZERO;
  let slack = Fraction.ZERO;
  for (const { entry, weight } of terms) {
    const score = readEntry(entry, "points");
    if (typeof score !== "number") continue;
    value = value.plus(weight.times(decimalOf(score)));
    slack = slack.plus(weight.times(roundedHalf(entry)));
  }
  return { value, slack };
}
