import type { Label, PartLabel, ReviewerLabel } from "../score-book";
import { nameAt } from "./block-title";
import { type Lexicon, SCORE_BEHIND } from "./lexicon";
import { PartBook } from "./part-book";
import type { Plane } from "./plane";
import type { Named, Spot } from "./spot";

type PanelRole = ReviewerLabel["role"];

/** The applicants, reviewers and parts of a table while it is built, in the order in which they are met. */
export class TableNames {
  readonly applicants: Label[] = [];
  readonly reviewers: ReviewerLabel[] = [];
  readonly parts: PartBook;
  private readonly applicantAt = new Map<string, number>();
  private readonly reviewerAt = new Map<string, number>();

  constructor(
    private readonly plane: Plane,
    private readonly lexicon: Lexicon,
  ) {
    this.parts = new PartBook(lexicon);
  }

  /** An applicant's index. Named at another place it is another row, unless names repeat by nature (`byText`). */
  applicant({ text, r, c }: Named, byText: boolean): number {
    const make = () => ({ text, ...this.place(r, c) });
    return indexed(this.applicantAt, byText || r < 0 ? text : `${r},${c}`, this.applicants, make);
  }

  /** A reviewer's index; likewise. The unit behind a name is no part of it. */
  reviewer({ text: written, r, c }: Named, role: PanelRole, byText: boolean): number {
    const text = written.replace(UNIT_BEHIND, "") || written;
    const make = () => ({ text, ...this.place(r, c), role });
    return indexed(this.reviewerAt, byText || r < 0 ? text : `${r},${c}`, this.reviewers, make);
  }

  /** A part that a user named by pointing. */
  pointedPart(text: string): number {
    return this.parts.add({ token: this.lexicon.token(text), r: -1, c: -1 }, null, null, null, false, text);
  }

  /** What is written at a spot. */
  named(spot: Spot | null): Named {
    return spot ? nameAt(this.plane, spot) : { text: "", r: -1, c: -1 };
  }

  place(r: number, c: number): { row: number; column: number } {
    return r < 0 ? { row: -1, column: -1 } : { row: this.plane.rows[r], column: this.plane.columns[c] };
  }

  /** A part is called by its name alone, also where a heading says 领导得分. */
  private partText(written: string, suffixed: boolean): string {
    return suffixed ? written.replace(SCORE_BEHIND, "") : written;
  }

  partLabels(levels: readonly PartLabel["level"][]): PartLabel[] {
    return this.parts.protos.map(({ r, c, text, suffixed, code, points, under }, i) => ({
      text: this.partText(r < 0 ? text : nameAt(this.plane, { r, c }).text, suffixed),
      ...this.place(r, c),
      code,
      level: levels[i],
      points: points && { value: points.value, ...this.place(points.r, points.c) },
      under,
    }));
  }
}

/** 评审员01(%), 张三（分） */
const UNIT_BEHIND = /\s*(?:[(（]\s*[%％分]\s*[)）]|[%％])$/u;

function indexed<T>(indexes: Map<string, number>, key: string, list: T[], make: () => T): number {
  let index = indexes.get(key);
  if (index === undefined) indexes.set(key, (index = list.push(make()) - 1));
  return index;
}
