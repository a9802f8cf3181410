import type { Stage } from "../../schemes/scheme";
import type { NameReading } from "./context";
import type { Lexicon } from "./lexicon";
import type { TableMapping } from "./mapping";
import type { Plane } from "./plane";

/** All that a table may be read by. */
export interface Site {
  readonly plane: Plane;
  readonly lexicon: Lexicon;
  readonly stages: readonly Stage[];
  /** What the sheet's and the file's names say. */
  readonly sheetName: NameReading;
  readonly fileName: NameReading;
  readonly pointed: TableMapping | null;
}
