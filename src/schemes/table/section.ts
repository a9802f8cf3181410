import type { Text } from "../../text/text";
import type { Scheme } from "../scheme";
import type { RowCells, Shape } from "./field";
import type { Line } from "./lines";
import type { Names } from "./names";
import type { Reading } from "./reading";

/** One part of a scheme (its stages, its tiers …): which rows it has, how they are read and how it is written as rows. */
export interface Section<D = unknown> {
  readonly title: Text;
  readonly entries: readonly Entry<D>[];
  /** A list by the name that the check of schemes has for it, and how the places of its members begin. */
  readonly list?: { readonly name: string; readonly member: string };
  /** Built after the others: it follows from what they have come to. */
  readonly last?: true;
  /** What a scheme has of this, to be changed by rows; makes its names known. Without a scheme nothing. */
  open(scheme: Scheme | null, names: Names): D;
  /** What came of it. `built` holds the parts that were built before. */
  build(draft: D, reading: Reading, built: Partial<Scheme>): Partial<Scheme>;
  write(scheme: Scheme, names: Names): readonly RowCells[];
}

/** A kind of row. The same words drive the reader, the writer, the template and the reference; what it is for stands in `help/`. */
export interface Entry<D = unknown> {
  /** What stands in 项目. */
  readonly key: Text;
  readonly also?: readonly string[];
  /** What 对象 names; null where it stays blank. */
  readonly object: Text | null;
  /** What stands in 值; null where it stays blank. */
  readonly form: Text | null;
  /** Makes a member known by its name, before any value is read. */
  declare?(draft: D, line: Line, reading: Reading): void;
  fill?(draft: D, line: Line, reading: Reading): void;
}

/** A property of a scheme or of a member, and the kind of row that says it. */
export interface Property {
  readonly prop: string;
  readonly key: Text;
  readonly also?: readonly string[];
  readonly shape: Shape<unknown>;
  /** A rule that must be there: where no row says it, it is unsaid. */
  readonly required?: boolean;
}

/** Properties of an E, each held against its type. */
export const propertyOf =
  <E>() =>
  <K extends keyof E & string>(
    prop: K,
    key: Text,
    shape: Shape<Exclude<E[K], undefined>>,
    more: { readonly required?: boolean; readonly also?: readonly string[] } = {},
  ): Property => ({ prop, key, shape, ...more });

/** The same kind of row for a draft that holds another. */
export const lifted = <A, B>(entry: Entry<A>, inner: (draft: B) => A): Entry<B> => {
  const { declare, fill } = entry;
  return {
    ...entry,
    declare: declare && ((draft, line, reading) => declare(inner(draft), line, reading)),
    fill: fill && ((draft, line, reading) => fill(inner(draft), line, reading)),
  };
};
