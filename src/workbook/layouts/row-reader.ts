import { nameAt, titledApplicant } from "./block-title";
import type { Lexicon } from "./lexicon";
import { isNote, isSignature } from "./names";
import type { Plane } from "./plane";
import { blankRow, isMeasure, isSpecial, type Row, specialWord } from "./row";
import { RowCells } from "./row-cells";
import type { Role } from "./sides";
import type { Named, Spot, StatedPoints } from "./spot";
import type { Word } from "./words";

/** Reads the rows of a body from top to bottom, carrying names down over the blank cells below them. */
export class RowReader {
  private readonly at: ReadonlyMap<Role, number>;
  private readonly cells: RowCells;
  private readonly values: readonly number[];
  private readonly partsDown: boolean;
  private applicant: Named | null = null;
  private reviewer: Spot | null = null;
  private category: Spot | null = null;
  private stage: string | null = null;
  private readonly seen = new Set<string>();

  constructor(
    private readonly plane: Plane,
    private readonly lexicon: Lexicon,
    private readonly c0: number,
    private readonly c1: number,
    roles: readonly Role[],
  ) {
    // Reversed, so that of several columns of one role the first counts.
    this.at = new Map(roles.map((role, i) => [role, c0 + i] as const).reverse());
    this.cells = new RowCells(plane, lexicon, c0, c1, this.at);
    this.values = roles.flatMap((role, i) => (role === "value" ? [c0 + i] : []));
    this.partsDown = this.at.has("item") || this.at.has("category") || this.at.has("code");
  }

  read(r0: number, r1: number): Row[] {
    const rows: Row[] = [];
    for (let r = r0; r <= r1 && !this.lexicon.exhausted; r++) rows.push(this.row(r));
    return rows;
  }

  private row(r: number): Row {
    if (!this.values.some((c) => this.cells.holdsValue(r, c))) {
      const own = this.cells.ownTexts(r);
      const title = this.blockTitle(r, own);
      if (title) return this.begin(r, title);
      if (this.isFoot(r, own)) return { ...blankRow(r), type: "foot", named: true };
    }
    return this.isTemplate(r) ? { ...blankRow(r), type: "foot", named: true } : this.data(r);
  }

  /** A row of a form that nobody has filled in: a running number, formulas, no name. */
  private isTemplate(r: number): boolean {
    return !this.partsDown && !this.cells.spot(r, "applicant") && this.cells.computed(r);
  }

  private begin(r: number, applicant: Named): Row {
    this.setApplicant(applicant);
    this.category = null;
    return { ...blankRow(r), type: "title", applicant, named: true };
  }

  private data(r: number): Row {
    const said = this.wordOf(r);
    const item = this.cells.spot(r, "item");
    const code = this.cells.spot(r, "code");
    const category = this.takeCategory(r);
    const own = this.takeApplicant(r);
    const stage = this.takeStage(r);
    const onCategory = item !== null && category !== null && item.r === category.r && item.c === category.c;
    const row: Row = {
      ...blankRow(r),
      word: said?.word ?? null,
      label: said?.spot ?? null,
      applicant: own || this.carriesApplicant ? this.applicant : null,
      reviewer: this.takeReviewer(r),
      code: code && !this.isSpecial(r, code) ? code : null,
      category,
      item: item && !onCategory && !this.isSpecial(r, item) ? item : null,
      stage,
      points: this.cells.numberIn(r, "points"),
      categoryPoints: item || code ? this.categoryPoints(r) : null,
      ownApplicant: own !== null && own.r === r && !this.plane.isCovered(r, own.c),
      filled: this.values.some((c) => !this.plane.isBlank(r, c)),
    };
    return { ...row, named: this.isNamed(row) };
  }

  private isNamed(row: Row): boolean {
    if (row.word !== null) return true;
    if (!this.partsDown)
      return (
        row.ownApplicant || this.cells.spot(row.r, "applicant") !== null || row.reviewer !== null || row.stage !== null
      );
    const part = row.item !== null || row.code !== null || this.cells.ownText(row.r, "category") !== "";
    if (part) this.seen.add(this.cells.partText(row.r));
    return part;
  }

  /** Names stand beside the applicant's, so that the applicant's goes on until the next. */
  private get carriesApplicant(): boolean {
    const beside = (["reviewer", "stage", "measure"] as const).some((role) => this.at.has(role));
    return !this.at.has("applicant") || this.partsDown || beside;
  }

  private takeApplicant(r: number): Named | null {
    const spot = this.cells.spot(r, "applicant");
    if (!spot || this.isSpecial(r, spot)) return null;
    const applicant = nameAt(this.plane, spot);
    this.setApplicant(applicant);
    return applicant;
  }

  private setApplicant(applicant: Named): void {
    if (this.applicant?.r !== applicant.r || this.applicant.c !== applicant.c) this.reviewer = this.stage = null;
    this.applicant = applicant;
  }

  private takeReviewer(r: number): Spot | null {
    const spot = this.cells.spot(r, "reviewer");
    if (spot && !this.isSpecial(r, spot)) this.reviewer = spot;
    else if (spot) return null;
    return this.reviewer;
  }

  private takeStage(r: number): string | null {
    const beside = this.cells.spot(r, "stage");
    if (beside?.token.stage) this.stage = beside.token.stage;
    return (
      this.cells.spot(r, "measure")?.token.stage ??
      (this.at.has("stage") && !(beside && this.isSpecial(r, beside)) ? this.stage : null)
    );
  }

  private takeCategory(r: number): Spot | null {
    const spot = this.cells.spot(r, "category");
    // Written again in each row it is still the one category.
    const another = spot !== null && spot.token.text !== this.category?.token.text;
    if (another && this.plane.kind(spot.r, spot.c) === "text" && !this.isSpecial(r, spot)) this.category = spot;
    return this.category;
  }

  /** A number under a category's name is its maximum. */
  private categoryPoints(r: number): StatedPoints | null {
    return this.category && this.category.r < r ? this.cells.numberIn(r, "category") : null;
  }

  private wordOf(r: number): { word: Word; spot: Spot } | null {
    for (const role of NAMING) {
      // Running numbers are no words, and a long table has very many.
      if (role === "seq" && /\d/u.test(this.plane.shown(r, this.at.get(role) ?? this.c0))) continue;
      const spot = this.cells.spot(r, role);
      if (!spot) continue;
      const word = role === "measure" && spot.token.word ? spot.token.word : null;
      const special = word ?? (this.isSpecial(r, spot) ? specialWord(spot.token) : null);
      if (special) return { word: special, spot };
    }
    return null;
  }

  /** Whether a name is that of a sum or the like. Measures and remarks are, where texts stand beside them and no numbers. */
  private isSpecial(r: number, { token }: Spot): boolean {
    if (!isSpecial(token)) return false;
    if (!isMeasure(token.word)) return true;
    // Below the parts of a form 得分 is what they come to.
    if (this.partsDown && this.seen.size >= 2 && WHOLE.test(token.text)) return true;
    return !this.values.some((c) => this.cells.holdsValue(r, c)) && this.values.some((c) => !this.plane.isBlank(r, c));
  }

  private blockTitle(r: number, own: readonly Spot[]): Named | null {
    if (!this.partsDown || this.at.has("applicant") || own.length === 0) return null;
    const titled = titledApplicant(this.plane, r, own);
    if (titled) return titled;
    // One text alone, and below it the parts begin anew.
    const anew = own.length === 1 && r + 1 < this.plane.height && this.seen.has(this.cells.partText(r + 1));
    return anew && !this.seen.has(this.cells.partText(r)) && !this.isSpecial(r, own[0])
      ? nameAt(this.plane, own[0])
      : null;
  }

  private isFoot(r: number, own: readonly Spot[]): boolean {
    const [first] = own;
    if (!first) return false;
    if (own.some(({ token }) => isNote(token.text) || isSignature(token.text))) return true;
    if (own.every(({ token }) => /[:：]/u.test(token.text))) return true;
    if (own.length > 1 || this.wordOf(r) || first.token.part || first.token.applicant) return false;
    const seq = this.at.get("seq");
    if (seq !== undefined && this.plane.kind(r, seq) === "number") return false;
    const wide = this.plane.isCovered(r, Math.min(first.c + 2, this.c1)) && !this.at.has("category");
    return wide || this.plane.gapBefore(r) > 0 || this.lexicon.token(first.token.text).stage !== null;
  }
}

const WHOLE = /^(?:最[后终])?(?:实际)?得分$|^score$/iu;

/** The sides that name rows, as they are asked for words like 合计. */
const NAMING: readonly Role[] = ["measure", "applicant", "category", "code", "item", "reviewer", "stage", "seq"];
