import type { Text } from "../../text/text";
import type { Scheme } from "../scheme";
import type { RowCells } from "./field";
import type { ListDraft } from "./list-draft";
import type { Book, Names } from "./names";
import type { Reading } from "./reading";
import type { Entry, Property } from "./section";
import type { Values } from "./single-section";

/** A part of a scheme that is a list: a row declares each member, further rows say what else is known of it. */
export interface ListSpec<E> {
  readonly title: Text;
  /** What a member is called: 环节, stage. */
  readonly member: Text;
  /** How the keys of its rules begin, e.g. `stage`. */
  readonly place: string;
  /** What the check of schemes calls the list, e.g. `stages`. */
  readonly list: string;
  readonly of: (scheme: Scheme) => readonly E[] | undefined;
  readonly into: (members: readonly E[], context: Context) => Partial<Scheme>;
  readonly heads: readonly Head[];
  readonly properties: readonly Property[];
  /** Where references to its members are looked up. */
  readonly book?: (names: Names) => Book;
  readonly label: Label;
  /** The key of a member that the table names without a code. */
  readonly keyOf?: (name: string) => string;
  /** A member as a draft, and back; by default the member itself. What is left out of a draft may be unsaid. */
  readonly load?: (member: E) => Values;
  readonly finish?: (draft: Values, key: string, context: Context) => Values;
  /** Further kinds of rows, and how they are written after the member's own. */
  readonly entries?: readonly Entry<ListDraft>[];
  readonly more?: (member: E, names: Names) => readonly RowCells[];
  /** Told of a member as it is known, and after each row on it. */
  readonly changed?: (draft: Values, names: Names) => void;
  /** Which head writes a member. */
  readonly headOf?: (member: E, scheme: Scheme) => number;
}

/** A kind of row that declares a member, and says its main value beside. */
export interface Head {
  readonly key: Text;
  readonly also?: readonly string[];
  readonly main: Property;
  /** The name may stand in 值 where 对象 is blank. */
  readonly nameInValue?: boolean;
  readonly declared?: (key: string, reading: Reading) => void;
}

/** Where a member keeps its name: a text in two languages, a word, or nowhere but in its key. */
export type Label = { readonly text: string } | { readonly word: string } | null;

export interface Context {
  readonly reading: Reading;
  readonly built: Partial<Scheme>;
}
