import { nameAt, titledApplicant } from "./block-title";
import type { Named } from "./context";
import type { Spot, StatedPoints } from "./heads";
import type { Lexicon } from "./lexicon";
import { isNote, isSignature } from "./names";
import type { Plane } from "./plane";
import { blankRow, isMeasure, isSpecial, type Row, specialWord } from "./row";
import type { Role } from "./sides";
import type { Word } from "./words";

/** Reads the rows of a body from top to bottom, carrying names down over the blank cells below them. */
export class RowReader {
  private readonly at: ReadonlyMap<Role, number>;
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
    this.values = roles.flatMap((role, i) => (role === "value" ? [c0 + i] : []));
    this.partsDown = this.at.has("item") || this.at.has("category") || this.at.has("code");
  }

  read(r0: number, r1: number): Row[] {
    const rows: Row[] = [];
    for (let r = r0; r <= r1 && !this.lexicon.exhausted; r++) rows.push(this.row(r));
    return rows;
  }

  private row(r: number): Row {
    if (!this.values.some((c) => this.holdsValue(r, c))) {
      const own = this.ownTexts(r);
      const title = this.blockTitle(r, own);
      if (title) return this.begin(r, title);
      if (this.isFoot(r, own)) return { ...blankRow(r), type: "foot", named: true };
    }
    return this.isTemplate(r) ? { ...blankRow(r), type: "foot", named: true } : this.data(r);
  }

  /** A row of a form that nobody has filled in: a running number, formulas, no name. */
  private isTemplate(r: number): boolean {
    if (this.partsDown || this.spot(r, "applicant")) return false;
    for (let c = this.c0; c <= this.c1; c++)
      if (!this.plane.isBlank(r, c) && c !== this.at.get("seq") && !this.plane.cell(r, c)?.formula) return false;
    return true;
  }

  private begin(r: number, applicant: Named): Row {
    this.setApplicant(applicant);
    this.category = null;
    return { ...blankRow(r), type: "title", applicant, named: true };
  }

  private data(r: number): Row {
    const said = this.wordOf(r);
    const item = this.spot(r, "item");
    const code = this.spot(r, "code");
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
      points: this.numberIn(r, "points"),
      categoryPoints: item || code ? this.categoryPoints(r) : null,
      ownApplicant: own !== null && own.r === r && !this.plane.isCovered(r, own.c),
      filled: this.values.some((c) => !this.plane.isBlank(r, c)),
    };
    return { ...row, named: this.isNamed(row) };
  }

  private isNamed(row: Row): boolean {
    if (row.word !== null) return true;
    if (!this.partsDown)
      return row.ownApplicant || this.spot(row.r, "applicant") !== null || row.reviewer !== null || row.stage !== null;
    const part = row.item !== null || row.code !== null || this.ownText(row.r, "category") !== "";
    if (part) this.seen.add(this.partText(row.r));
    return part;
  }

  /** Names stand beside the applicant's, so that the applicant's goes on until the next. */
  private get carriesApplicant(): boolean {
    return (
      !this.at.has("applicant") ||
      this.partsDown ||
      this.at.has("reviewer") ||
      this.at.has("stage") ||
      this.at.has("measure")
    );
  }

  private takeApplicant(r: number): Named | null {
    const spot = this.spot(r, "applicant");
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
    const spot = this.spot(r, "reviewer");
    if (spot && !this.isSpecial(r, spot)) this.reviewer = spot;
    else if (spot) return null;
    return this.reviewer;
  }

  private takeStage(r: number): string | null {
    const beside = this.spot(r, "stage");
    if (beside?.token.stage) this.stage = beside.token.stage;
    return (
      this.spot(r, "measure")?.token.stage ??
      (this.at.has("stage") && !(beside && this.isSpecial(r, beside)) ? this.stage : null)
    );
  }

  private takeCategory(r: number): Spot | null {
    const spot = this.spot(r, "category");
    // Written again in each row it is still the one category.
    const another = spot !== null && spot.token.text !== this.category?.token.text;
    if (another && this.plane.kind(spot.r, spot.c) === "text" && !this.isSpecial(r, spot)) this.category = spot;
    return this.category;
  }

  /** A number under a category's name is its maximum. */
  private categoryPoints(r: number): StatedPoints | null {
    return this.category && this.category.r < r ? this.numberIn(r, "category") : null;
  }

  private wordOf(r: number): { word: Word; spot: Spot } | null {
    for (const role of NAMING) {
      // Running numbers are no words, and a long table has very many.
      if (role === "seq" && /\d/u.test(this.plane.shown(r, this.at.get(role) ?? this.c0))) continue;
      const spot = this.spot(r, role);
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
    return !this.values.some((c) => this.holdsValue(r, c)) && this.values.some((c) => !this.plane.isBlank(r, c));
  }

  private spot(r: number, role: Role): Spot | null {
    const c = this.at.get(role);
    if (c === undefined) return null;
    const [ar, ac] = this.plane.anchor(r, c);
    const text = this.plane.text(ar, ac);
    return text === "" ? null : { token: this.lexicon.token(text), r: ar, c: ac };
  }

  private numberIn(r: number, role: Role): StatedPoints | null {
    const c = this.at.get(role);
    if (c === undefined || this.plane.kind(r, c) !== "number") return null;
    const value = Number.parseFloat(this.plane.text(r, c));
    return Number.isFinite(value) ? { value, r, c } : null;
  }

  private ownText(r: number, role: Role): string {
    const c = this.at.get(role);
    return c !== undefined && this.plane.kind(r, c) === "text" ? this.plane.text(r, c) : "";
  }

  private ownTexts(r: number): Spot[] {
    const spots: Spot[] = [];
    for (let c = this.c0; c <= this.c1; c++)
      if (this.plane.kind(r, c) === "text") spots.push({ token: this.lexicon.token(this.plane.text(r, c)), r, c });
    return spots;
  }

  /** A number, an absence or an error where values belong; also one that is merged into this row from above. */
  private holdsValue(r: number, c: number): boolean {
    const [ar, ac] = this.plane.anchor(r, c);
    const kind = this.plane.kind(ar, ac);
    return kind === "number" || kind === "absent" || kind === "odd";
  }

  private blockTitle(r: number, own: readonly Spot[]): Named | null {
    if (!this.partsDown || this.at.has("applicant") || own.length === 0) return null;
    const titled = titledApplicant(this.plane, r, own);
    if (titled) return titled;
    // One text alone, and below it the parts begin anew.
    const anew = own.length === 1 && r + 1 < this.plane.height && this.seen.has(this.partText(r + 1));
    return anew && !this.seen.has(this.partText(r)) && !this.isSpecial(r, own[0]) ? nameAt(this.plane, own[0]) : null;
  }

  /** What names a row's part. Items of one name are told apart by their codes, which may look like numbers (2.1, 3.1). */
  private partText(r: number): string {
    const code = this.at.get("code");
    const coded = code === undefined ? "" : this.plane.text(r, code);
    return [coded, ...NAMES.map((role) => this.ownText(r, role))].join("|");
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
const NAMES: readonly Role[] = ["category", "item"];
