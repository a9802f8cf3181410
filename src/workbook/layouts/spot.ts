import type { Token } from "./lexicon";

/** A text of a heading or a label, and where it is written, in the plane's rows and columns. */
export interface Spot {
  readonly token: Token;
  readonly r: number;
  readonly c: number;
}

/** A maximum and where it is written. */
export interface StatedPoints {
  readonly value: number;
  readonly r: number;
  readonly c: number;
}

/** A name and where it stands on the plane; r is -1 where it has no cell of its own. */
export interface Named {
  readonly text: string;
  readonly r: number;
  readonly c: number;
}
