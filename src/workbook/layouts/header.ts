import { census, type Census, partKey } from "./census";
import { saysHeading, TELLING } from "./heading-words";
import { LabelColumns } from "./label-columns";
import type { Lexicon } from "./lexicon";
import type { Plane } from "./plane";

/** The heading rows of a table, in the plane's rows, both included. */
export interface Header {
  readonly first: number;
  readonly last: number;
  /** Rows among them that hold maxima, and rows that hold weights. */
  readonly points: readonly number[];
  readonly weights: readonly number[];
}

/** More heading rows than this no table has: category, code, name, maximum, unit. */
const MOST_ROWS = 5;
/** Finds heading rows between two columns of a plane. */
export class Headers {
  private readonly labels: LabelColumns;

  constructor(
    private readonly plane: Plane,
    private readonly lexicon: Lexicon,
    private readonly c0: number,
    private readonly c1: number,
  ) {
    this.labels = new LabelColumns(plane, lexicon, c0, c1);
  }

  /** Whether a row can be (part of) a heading by what it says itself. */
  isHeading(r: number): boolean {
    if (this.crowded(r)) return false;
    const found = this.census(r);
    // 受评单位｜A公司｜组长｜张三
    if (found.alternating && found.words.size > 0 && found.texts >= 4) return false;
    return saysHeading(found) || this.headsNumbers(r, found);
  }

  /** The heading rows that begin at a row. Rows above it that only group its columns belong to it, down to `floor`. */
  span(start: number, floor: number): Header {
    let last = start;
    const points: number[] = [];
    const weights: number[] = [];
    while (last + 1 < this.plane.height && last - start < MOST_ROWS && this.plane.gapBefore(last + 1) === 0) {
      const r = last + 1;
      const line = this.numbersLine(r, start, last);
      if (line === "points") points.push(r);
      else if (line === "weight") weights.push(r);
      else if (
        this.repeats(start, r) ||
        !(this.isBelow(r, start, last) || this.isCount(r, start, last) || this.isHeading(r))
      )
        break;
      last = r;
    }
    let first = start;
    while (first > floor && start - first < 2 && this.plane.gapBefore(first) === 0 && this.groups(first - 1, start))
      first--;
    return { first, last, points, weights };
  }

  private census(r: number): Census {
    return census(this.plane, this.lexicon, r, this.c0, this.c1);
  }

  /** A quick look that spares the rows of numbers, which are most. */
  private crowded(r: number): boolean {
    let texts = 0;
    let numbers = 0;
    let codes = 0;
    for (let c = this.c0; c <= this.c1; c++) {
      const kind = this.plane.kind(r, c);
      if (kind === "text") texts++;
      else if (kind === "number" && this.lexicon.parts.coded(this.plane.text(r, c))) codes++;
      else if (kind === "number" || kind === "odd") numbers++;
    }
    return texts + codes < 2 || numbers > texts;
  }

  /** Unknown names over numbers, beside a telling word: 评审员｜甲｜乙. */
  private headsNumbers(r: number, { words, unknown, persons, numbers, texts, keys }: Census): boolean {
    if (keys > 0 || numbers > 0 || texts < 2 || unknown + persons === 0) return false;
    if (![...words].some((word) => TELLING.has(word)) && persons < 2) return false;
    let over = 0;
    for (let c = this.c0; c <= this.c1; c++) {
      if (this.plane.kind(r, c) !== "text" || this.lexicon.token(this.plane.text(r, c)).word) continue;
      const below = [1, 2, 3].some((step) => r + step < this.plane.height && this.plane.isValue(r + step, c));
      if (below) over++;
    }
    return over > 0;
  }

  /** A row below a heading that goes on with it: texts under its columns and nothing where rows have their names. */
  private isBelow(r: number, start: number, last: number): boolean {
    let under = 0;
    for (let c = this.c0; c <= this.c1; c++) {
      if (this.plane.isBlank(r, c)) continue;
      const text = this.plane.text(r, c);
      if (this.plane.kind(r, c) !== "text" || text.length > 40 || this.lexicon.token(text).key) return false;
      if (this.labels.names(c, start, last)) return false;
      under++;
    }
    return under > 0;
  }

  /** Reviewers that are only numbered, under a heading: 1 2 3 4. */
  private isCount(r: number, start: number, last: number): boolean {
    let count = 0;
    for (let c = this.c0; c <= this.c1; c++) {
      if (this.plane.isBlank(r, c)) continue;
      if (this.plane.text(r, c) !== String(count + 1) || this.labels.names(c, start, last)) return false;
      count++;
    }
    return count >= 2;
  }

  /** A row of maxima or of weights under a heading. */
  private numbersLine(r: number, start: number, last: number): "points" | "weight" | null {
    let label: "points" | "weight" | null = null;
    const numbers: number[] = [];
    let fitting = 0;
    for (let c = this.c0; c <= this.c1; c++) {
      if (this.plane.isBlank(r, c)) continue;
      const token = this.lexicon.token(this.plane.text(r, c));
      if (this.plane.kind(r, c) === "number") {
        const head = this.partAbove(c, start, last);
        if (this.labels.names(c, start, last)) return null;
        numbers.push(Number(this.plane.cell(r, c)?.value));
        if (head !== null && head === numbers.at(-1)) fitting++;
      } else if (token.word === "points" || token.word === "highest") label ??= "points";
      else if (token.word === "weight") label ??= "weight";
      else return null;
    }
    if (numbers.length === 0) return null;
    if (label) return label;
    const total = numbers.at(-1) ?? 0;
    const sums = numbers.length > 2 && Math.abs(numbers.slice(0, -1).reduce((a, b) => a + b, 0) - total) < 1e-9;
    return numbers.length >= 2 && (sums || fitting * 2 >= numbers.length) ? "points" : null;
  }

  /** The maximum of the known part that heads a column. */
  private partAbove(c: number, start: number, last: number): number | null {
    for (let r = last; r >= start; r--) {
      const part = this.lexicon.token(this.plane.shown(r, c)).part;
      if (part) return part.part.points;
    }
    return null;
  }

  /** The same heading again is another table. */
  private repeats(start: number, r: number): boolean {
    let same = 0;
    for (let c = this.c0; c <= this.c1; c++) {
      const text = this.plane.text(r, c);
      if (text === "") continue;
      if (text !== this.plane.text(start, c)) return false;
      same++;
    }
    return same > 1;
  }

  /** A row above a heading that only groups its columns: no name of rows, a merged cell or several, no title. */
  private groups(r: number, start: number): boolean {
    let cells = 0;
    let telling = 0;
    for (let c = this.c0; c <= this.c1; c++) {
      if (this.plane.isBlank(r, c)) continue;
      const token = this.lexicon.token(this.plane.text(r, c));
      if (this.plane.kind(r, c) !== "text" || token.key || token.text.length > 40) return false;
      if (this.labels.names(c, start, start) || c === this.c0) return false;
      cells++;
      const merged = c < this.c1 && this.plane.isCovered(r, c + 1);
      if (merged || token.word || token.reviewer || partKey(token)) telling++;
    }
    return cells > 0 && telling > 0;
  }
}
