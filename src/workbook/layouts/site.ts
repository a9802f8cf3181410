import type { Stage } from "../../schemes/scheme";
import type { NameReading } from "./context";
import type { Lexicon } from "./lexicon";
import type { Plane } from "./plane";
import type { Pointed } from "./pointed";

/** All that a table may be read by. */
export interface Site {
  readonly plane: Plane;
  readonly lexicon: Lexicon;
  readonly stages: readonly Stage[];
  /** What the sheet's and the file's names say. */
  readonly sheetName: NameReading;
  readonly fileName: NameReading;
  /** What a user said of it. */
  readonly pointed: Pointed | null;
}
