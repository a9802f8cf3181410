import type { Gap } from "../../../scoring/gap";
import { say } from "../../../text/messages";
import type { Text } from "../../../text/text";
import type { CellValue } from "../../../workbook/model";
import type { Found } from "./find";
import type { Given } from "./given";

/** What is told about one cell of a result. */
export interface Told {
  /** How the value comes about, a sentence each. */
  readonly sentences: readonly Text[];
  /** Why there is no value, as the function itself says it. */
  readonly fault?: Text;
  /** What the function gives for the cells as they are now; absent where that is not worked out. */
  readonly now?: CellValue;
  /** What the columns of the row are called, where the scheme says it. */
  readonly columns?: readonly Text[];
}

/** Tells how one of our functions comes to the value of a cell. */
export type Teller = (found: Found, given: readonly Given[]) => Told;

/** Words for a row without a value: its reason, or nothing where the row is merely blank. */
export function toldGap({ reason }: Gap): Told {
  return reason ? { sentences: [], fault: say(reason) } : { sentences: [], now: "" };
}

/** The row of a range that a cell of the result comes from: a single row serves a formula that was filled down. */
export const rowOf = (down: number, rows: number): number => (down < rows ? down : 0);
