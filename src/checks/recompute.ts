import { decimalOf } from "../exact/decimal";
import { Fraction } from "../exact/fraction";
import { isUnsaid, type Stage } from "../schemes/scheme";
import { weightOf } from "../schemes/weight";
import { entryUnit } from "../workbook/entry-unit";
import type { Entry } from "../workbook/score-book";
import { matchParts } from "./match-parts";
import { ownItems } from "./own-items";
import { roundedHalf } from "./rounded";
import { readEntry } from "./score-entries";
import { stagesOf, type TableScope } from "./scope";

/** What a stated value should be, exactly, and how far rounded parts may have moved it. */
export interface Recomputed {
  readonly value: Fraction;
  readonly slack: Fraction;
}

/** A number that goes into a sum, with its weight. */
interface Term {
  readonly entry: Entry;
  readonly weight: Fraction;
}

/** Recomputes what a table states from what it holds; null where parts are missing or nothing tells what it sums. */
export class Recomputer {
  private readonly points: readonly (Fraction | null)[];
  private readonly byRow: ReadonlyMap<number, readonly Entry[]>;
  private readonly byColumn: ReadonlyMap<number, readonly Entry[]>;
  private readonly byCase: ReadonlyMap<string, readonly Entry[]>;
  private readonly stages: readonly Stage[];

  constructor(private readonly scope: TableScope) {
    const matched = matchParts(scope);
    this.points = scope.table.parts.map((part, i) => {
      const points = part.points?.value ?? matched.parts[i]?.points;
      return points === undefined ? null : decimalOf(points);
    });
    this.byRow = grouped(scope.table.entries, ({ row }) => row);
    this.byColumn = grouped(scope.table.entries, ({ column }) => column);
    this.byCase = grouped(scope.table.entries, caseOf);
    this.stages = stagesOf(scope.scheme);
  }

  of(entry: Entry): Recomputed | null {
    const terms = this.terms(entry);
    return terms && terms.length > 0 ? sum(terms) : null;
  }

  /** Whether a mean stands where a column of the parts' means is summed. */
  sumsMeans(entry: Entry): boolean {
    return (
      entry.kind === "mean" &&
      entry.part === null &&
      SUMMING.test(entry.cell?.formula ?? "") &&
      this.line(entry).some(({ kind }) => kind === "mean")
    );
  }

  /** The scores that a mean is taken over; null where one of them is bad. */
  merged(entry: Entry): number[] | null {
    const { table } = this.scope;
    const scores: number[] = [];
    for (const each of this.mates(entry)) {
      if ((entry.stage !== null && each.stage !== entry.stage) || each.applicant !== entry.applicant) continue;
      const adviser = each.reviewer !== null && table.reviewers[each.reviewer]?.role === "adviser";
      if (each.kind !== "score" || each.reviewer === null || each.part !== entry.part || adviser) continue;
      const cell = readEntry(each, "points");
      if (typeof cell === "number") scores.push(cell);
      else if (cell !== null && cell.kind !== "absent") return null;
    }
    return scores;
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
    const mates = [...(this.byRow.get(entry.row) ?? []), ...(this.byColumn.get(entry.column) ?? [])];
    const score = mates.find((each) => each.kind === "score" && each.part === entry.part && sameCase(each, entry));
    const weight = this.weightOf(score);
    return score && weight ? filled([{ entry: score, weight }]) : null;
  }

  private subtotalTerms(entry: Entry): Term[] | null {
    if (entry.part === null) return null;
    const own = ownItems(this.scope, entry.part);
    return this.partTerms(this.line(entry).filter(({ part }) => part !== null && own.has(part)));
  }

  private totalTerms(entry: Entry): Term[] | null {
    // A further total holds more than the parts: a bonus, a deduction.
    const whole = (each: Entry) => each.kind === "total" && each.part === null && sameCase(each, entry);
    if (entry.kind === "total" && entry.part === null && this.mates(entry).find(whole) !== entry) return null;
    const line = entry.part === null ? this.whole(this.line(entry)) : this.line(entry);
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
      const score = this.mates(entry).find(
        (each) => each.kind === "score" && each.stage === stage.key && each.applicant === entry.applicant,
      );
      if (!score || isUnsaid(stage.weight)) return null;
      terms.push({ entry: score, weight: weightOf(stage.weight.value) });
    }
    return filled(terms);
  }

  /** The composite rests on the stated review score where there is one, so that each fault is found at its root. */
  private compositeTerms(entry: Entry): Term[] | null {
    const stated = this.mates(entry).find((each) => each.kind === "review" && each.applicant === entry.applicant);
    const review = stated ? filled([{ entry: stated, weight: Fraction.ONE }]) : this.stageTerms(entry, "weighted");
    const added = this.stageTerms(entry, "added");
    return review && added ? [...review, ...added] : null;
  }

  /** What a score counts in points. */
  private weightOf(entry: Entry | undefined): Fraction | null {
    const unit = entry ? entryUnit(this.scope.table, entry) : null;
    if (!entry || unit === null) return null;
    if (unit === "points") return Fraction.ONE;
    const points = entry.part === null ? null : this.points[entry.part];
    return points && (unit === "percent" ? points.over(Fraction.of(100)) : points);
  }

  /** The entries in the row, or the column, that hold the parts of a sum: whichever holds more of them. */
  private line(entry: Entry): readonly Entry[] {
    const inLine = (entries: readonly Entry[] | undefined) =>
      (entries ?? []).filter(
        (each) => each !== entry && each.part !== null && PARTS.has(each.kind) && sameCase(each, entry),
      );
    const column = inLine(this.byColumn.get(entry.column));
    const row = inLine(this.byRow.get(entry.row));
    return column.length >= row.length ? column : row;
  }

  /** With the parts that the table has in lines beside this one: a form in two sets of columns has one total. */
  private whole(line: readonly Entry[]): readonly Entry[] {
    const [first] = line;
    if (!first) return line;
    const there = new Set(line.map(({ part }) => part));
    const beside = (this.byCase.get(caseOf(first)) ?? []).filter(
      ({ part, kind }) => part !== null && PARTS.has(kind) && !there.has(part),
    );
    return [...line, ...beside];
  }

  private mates(entry: Entry): readonly Entry[] {
    const { transposed } = this.scope.table;
    return (transposed ? this.byColumn.get(entry.column) : this.byRow.get(entry.row)) ?? [];
  }
}

const SUMMING = /^=\s*SUM\([^/]*$|^=[^/(]*\+[^/]*$/iu;
const ADDED: ReadonlySet<Entry["kind"]> = new Set<Entry["kind"]>(["score", "mean", "agreed"]);
const PARTS: ReadonlySet<Entry["kind"]> = new Set<Entry["kind"]>([...ADDED, "points", "subtotal"]);

const caseOf = ({ applicant, reviewer, stage }: Entry): string => `${applicant} ${reviewer} ${stage}`;
const sameCase = (a: Entry, b: Entry): boolean => a.applicant === b.applicant && a.reviewer === b.reviewer;

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

function grouped<K>(entries: readonly Entry[], by: (entry: Entry) => K): Map<K, Entry[]> {
  const groups = new Map<K, Entry[]>();
  for (const entry of entries) {
    const group = groups.get(by(entry));
    if (group) group.push(entry);
    else groups.set(by(entry), [entry]);
  }
  return groups;
}
