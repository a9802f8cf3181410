import type { Lexicon } from "./lexicon";
import type { Plane } from "./plane";
import { LABEL_WORDS } from "./words";

/** Which columns under a heading hold the rows' names. */
export class LabelColumns {
  private left = { start: -1, last: -1, c: 0 };

  constructor(
    private readonly plane: Plane,
    private readonly lexicon: Lexicon,
    private readonly c0: number,
    private readonly c1: number,
  ) {}

  /** Whether a column holds the rows' names: its heading says so, or it stands left of all headings. */
  names(c: number, start: number, last: number): boolean {
    let blank = true;
    for (let r = start; r <= last; r++) {
      const text = this.plane.shown(r, c);
      if (text === "") continue;
      blank = false;
      const { word } = this.lexicon.token(text);
      if (word && LABEL_WORDS.has(word)) return true;
    }
    return blank && c < this.leftmost(start, last);
  }

  /** The first column that has a heading in these rows. */
  private leftmost(start: number, last: number): number {
    if (this.left.start !== start || this.left.last !== last) {
      let c = this.c0;
      while (c <= this.c1 && this.blankHead(c, start, last)) c++;
      this.left = { start, last, c };
    }
    return this.left.c;
  }

  private blankHead(c: number, start: number, last: number): boolean {
    for (let r = start; r <= last; r++) if (this.plane.shown(r, c) !== "") return false;
    return true;
  }
}
