import type { Scheme } from "../../../schemes/scheme";
import type { Mappings } from "../../../workbook/layouts/mapping";
import type { Sheet } from "../../../workbook/model";
import { readScoreBook } from "../../../workbook/recognise";
import type { SheetReading } from "../../../workbook/score-book";

/** What a sheet of the open workbook is, with what a user pointed out about it. */
export const recogniseSheet = (sheet: Sheet, scheme: Scheme, mappings: Mappings): SheetReading =>
  readScoreBook("", { sheets: [sheet], externalLinks: [], settings: {} }, scheme, mappings).sheets[0];
