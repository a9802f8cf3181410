import { isUnsaid, type Scheme, type Stage } from "../schemes/scheme";
import type { Criteria } from "../standard/criteria";
import type { Mapping, Mappings } from "./layouts/mapping";
import { pointedSections } from "./layouts/pointed-sections";
import { pointing } from "./layouts/pointing";
import { tablesOf } from "./layouts/read-section";
import { roundSettings } from "./layouts/round-settings";
import { holdingNothing, sheetTables, siteOf, tooLarge } from "./layouts/sheet-tables";
import type { Book, Sheet } from "./model";
import type { ScoreBook, SheetReading } from "./score-book";

/**
 * Recognises what a sheet says of an award round: its tables of scores, whatever their layout, in Chinese or English.
 * Never throws; a sheet with numbers that no layout fits is `unknown`, one without is `other`.
 * @param criteria the scheme's criteria; null where it has none: parts are then told by the sheet alone
 * @param stages the scheme's stages, whose keys the tables carry
 * @param hints what a user pointed at; it decides where it says something
 * @param file the file's name, which may name a reviewer or an applicant
 */
export function recognise(
  sheet: Sheet,
  criteria: Criteria | null,
  stages: readonly Stage[],
  hints: Mapping | null = null,
  file = "",
): SheetReading {
  if (hints?.none) return holdingNothing(sheet);
  const site = siteOf(sheet, criteria, stages, file);
  if ("verdict" in site) return site;
  if (!hints?.tables) return sheetTables(site, ({ plane }) => roundSettings(plane));
  const tables = pointedSections(site.plane, hints.tables).flatMap(({ section, pointed }) =>
    tablesOf({ ...site, pointed: pointing(pointed) }, section, false),
  );
  if (site.lexicon.exhausted) return tooLarge(sheet);
  return { ...holdingNothing(sheet), tables, verdict: tables.length > 0 ? "scores" : "unknown" };
}

/** Reads all sheets of a workbook as one score book. Mappings are by the name of their sheet. */
export function readScoreBook(file: string, book: Book, scheme: Scheme, mappings: Mappings = {}): ScoreBook {
  const criteria = isUnsaid(scheme.criteria) ? null : scheme.criteria.value;
  const stages = isUnsaid(scheme.stages) ? [] : scheme.stages.value;
  const sheets = book.sheets.map((sheet) => {
    const hints = Object.hasOwn(mappings, sheet.name) ? mappings[sheet.name] : null;
    return recognise(sheet, criteria, stages, hints, file);
  });
  return { file, sheets };
}
