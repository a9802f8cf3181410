import type { Scheme } from "../../../../schemes/scheme";
import type { RoundFault } from "../../../../text/messages/round";
import type { Sheet } from "../../../../workbook/model";
import type { Round } from "../../../../workbook/round/round";

/** What the worker is asked to make. */
export interface BooksAsked {
  readonly round: Round;
  readonly scheme: Scheme;
}

/** A made book as a file. */
export interface BookFile {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Its score sheets, for the open workbook; null where there are more than one would want there. */
  readonly sheets: readonly Sheet[] | null;
  readonly count: number;
}

/** Book by book; `done` or `failed` is the last. */
export type BooksAnswered =
  | { readonly kind: "book"; readonly book: BookFile }
  | { readonly kind: "done"; readonly faults: readonly RoundFault[] }
  | { readonly kind: "failed"; readonly detail: string };
