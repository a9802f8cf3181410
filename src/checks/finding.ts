import type { Text } from "../text/text";
import type { CheckCode, Severity } from "./codes";

/**
 * A fault with what is needed to go there and mend it. `cell` is an A1 address, "" where a whole file or sheet is meant;
 * `found` and `expected` are what stands there and what should, as one reads them, or "" where nothing is to say;
 * `clause` the rule behind it, or "".
 */
export interface Finding {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly code: CheckCode;
  readonly severity: Severity;
  readonly found: Text;
  readonly expected: Text;
  readonly message: Text;
  readonly clause: string;
}
