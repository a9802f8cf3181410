import { isUnsaid, type Scheme, type Stage } from "../schemes/scheme";
import type { Criteria } from "../standard/criteria";
import { besideTables } from "./layouts/beside";
import { collectionForm } from "./layouts/collection-form";
import { SURE_ENOUGH } from "./layouts/confidence";
import { readName } from "./layouts/context";
import { joinPieces } from "./layouts/join";
import { Lexicon } from "./layouts/lexicon";
import type { Mapping, Mappings, TableMapping } from "./layouts/mapping";
import { Plane } from "./layouts/plane";
import { pointedSections } from "./layouts/pointed-sections";
import { tablesOf } from "./layouts/read-section";
import { roundSettings } from "./layouts/round-settings";
import { isSchemeTable } from "./layouts/scheme-table";
import { repeatedSections, sectionsOf, tooManySections } from "./layouts/section";
import { holdsScores, seenOn } from "./layouts/seen";
import type { Site } from "./layouts/site";
import type { Book, Sheet } from "./model";
import type { LayoutName, ScoreBook, ScoreTable, SheetReading } from "./score-book";

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
  const nothing: SheetReading = { sheet: sheet.name, tables: [], verdict: "other", seen: null };
  if (hints?.none) return nothing;
  const plane = Plane.of(sheet);
  const tooLarge: SheetReading = {
    ...nothing,
    verdict: "unknown",
    seen: { code: "sheet-too-large", params: undefined },
  };
  if (!plane) return tooLarge;
  if (plane.height === 0 || isSchemeTable(plane)) return nothing;
  const lexicon = new Lexicon(criteria, stages);
  const names = { sheetName: readName(sheet.name, lexicon), fileName: readName(file, lexicon) };
  const site = (pointed: TableMapping | null): Site => ({ plane, lexicon, stages, ...names, pointed });
  if (hints?.tables) {
    const tables = pointedSections(plane, hints.tables).flatMap(({ section, pointed }) =>
      tablesOf(site(pointed), section, false),
    );
    if (lexicon.exhausted) return tooLarge;
    return { ...nothing, tables, verdict: tables.length > 0 ? "scores" : "unknown" };
  }
  const sections = sectionsOf(plane, lexicon);
  if (lexicon.exhausted || tooManySections(sections)) return holdsScores(plane) ? tooLarge : nothing;
  const repeated = repeatedSections(plane, sections);
  const sure: ScoreTable[] = [];
  let best: { layout: LayoutName; confidence: number } | null = null;
  for (const section of sections)
    for (const table of tablesOf(site(null), section, repeated.has(section))) {
      if (table.confidence >= SURE_ENOUGH) sure.push(table);
      else if (!best || table.confidence > best.confidence)
        best = { layout: table.layout, confidence: table.confidence };
    }
  if (lexicon.exhausted) return holdsScores(plane) ? tooLarge : nothing;
  if (sure.length > 0) {
    const beside = besideTables(plane, sure);
    return { ...nothing, tables: joinPieces(sure), verdict: "scores", seen: beside?.seen ?? null, seenAt: beside?.at };
  }
  const known = roundSettings(plane) ?? collectionForm(plane);
  if (known) return { ...nothing, tables: [known] };
  const seen = seenOn(plane, lexicon, sections, best?.layout ?? null);
  return { ...nothing, verdict: seen ? "unknown" : "other", seen };
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
