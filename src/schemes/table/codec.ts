import type { Reason } from "../../text/messages";
import type { Text } from "../../text/text";
import type { Filled } from "./cell";
import type { Names } from "./names";

/** How values of one kind stand in a cell: read as people write them, written as they are read back. */
export interface Codec<T> {
  /** What to write, to be said to who wrote something else, and in the reference. */
  readonly form: Text;
  read(cell: Filled, names: Names): T | Unread;
  write(value: T, names: Names): Filled;
}

/** A cell that holds no such value; `why` where more can be said than what to write. */
export class Unread {
  constructor(readonly why?: Reason) {}
}

export const UNREAD = new Unread();
