import type { Lexicon } from "./lexicon";
import type { Plane } from "./plane";
import type { Role } from "./sides";
import type { Spot, StatedPoints } from "./spot";

/** What the cells of a body's rows hold, by the role of their column. */
export class RowCells {
  constructor(
    private readonly plane: Plane,
    private readonly lexicon: Lexicon,
    private readonly c0: number,
    private readonly c1: number,
    private readonly at: ReadonlyMap<Role, number>,
  ) {}

  spot(r: number, role: Role): Spot | null {
    const c = this.at.get(role);
    if (c === undefined) return null;
    const [ar, ac] = this.plane.anchor(r, c);
    const text = this.plane.text(ar, ac);
    return text === "" ? null : { token: this.lexicon.token(text), r: ar, c: ac };
  }

  numberIn(r: number, role: Role): StatedPoints | null {
    const c = this.at.get(role);
    if (c === undefined || this.plane.kind(r, c) !== "number") return null;
    const value = Number.parseFloat(this.plane.text(r, c));
    return Number.isFinite(value) ? { value, r, c } : null;
  }

  ownText(r: number, role: Role): string {
    const c = this.at.get(role);
    return c !== undefined && this.plane.kind(r, c) === "text" ? this.plane.text(r, c) : "";
  }

  ownTexts(r: number): Spot[] {
    const spots: Spot[] = [];
    for (let c = this.c0; c <= this.c1; c++)
      if (this.plane.kind(r, c) === "text") spots.push({ token: this.lexicon.token(this.plane.text(r, c)), r, c });
    return spots;
  }

  /** A number, an absence or an error where values belong; also one that is merged into this row from above. */
  holdsValue(r: number, c: number): boolean {
    const [ar, ac] = this.plane.anchor(r, c);
    const kind = this.plane.kind(ar, ac);
    return kind === "number" || kind === "absent" || kind === "odd";
  }

  /** What names a row's part. Items of one name are told apart by their codes, which may look like numbers (2.1, 3.1). */
  partText(r: number): string {
    const code = this.at.get("code");
    const coded = code === undefined ? "" : this.plane.text(r, code);
    return [coded, ...NAMES.map((role) => this.ownText(r, role))].join("|");
  }

  /** Whether nothing but a running number and formulas stands in a row. */
  computed(r: number): boolean {
    for (let c = this.c0; c <= this.c1; c++)
      if (!this.plane.isBlank(r, c) && c !== this.at.get("seq") && !this.plane.cell(r, c)?.formula) return false;
    return true;
  }
}

const NAMES: readonly Role[] = ["category", "item"];
