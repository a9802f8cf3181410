import type { Stage } from "../../schemes/scheme";
import type { Criteria } from "../../standard/criteria";
import type { Sheet } from "../model";
import type { LayoutName, ScoreTable, SheetReading } from "../score-book";
import { besideTables } from "./beside";
import { collectionForm } from "./collection-form";
import { SURE_ENOUGH } from "./confidence";
import { readName } from "./context";
import { joinPieces } from "./join";
import { Lexicon } from "./lexicon";
import { Plane } from "./plane";
import { tablesOf } from "./read-section";
import { isSchemeTable } from "./scheme-table";
import { repeatedSections, sectionsOf, tooManySections } from "./section";
import { holdsScores, seenOn } from "./seen";
import type { Site } from "./site";

/** A sheet with scores that are too many to be read. */
export const tooLarge = (sheet: Sheet): SheetReading => ({
  ...holdingNothing(sheet),
  verdict: "unknown",
  seen: { code: "sheet-too-large", params: undefined },
});

/** A sheet without a table of scores. */
export const holdingNothing = (sheet: Sheet): SheetReading => ({
  sheet: sheet.name,
  tables: [],
  verdict: "other",
  seen: null,
});

/**
 * What the tables of a sheet are read by; the reading itself where nothing is left to be looked for.
 * @param file the file's name, which may name a reviewer or an applicant
 */
export function siteOf(
  sheet: Sheet,
  criteria: Criteria | null,
  stages: readonly Stage[],
  file: string,
): Site | SheetReading {
  const plane = Plane.of(sheet);
  if (!plane) return tooLarge(sheet);
  if (plane.height === 0 || isSchemeTable(plane)) return holdingNothing(sheet);
  const lexicon = new Lexicon(criteria, stages);
  const names = { sheetName: readName(sheet.name, lexicon), fileName: readName(file, lexicon) };
  return { plane, lexicon, stages, ...names, pointed: null };
}

/** Finds the tables of a sheet by what stands on it. `known` says what a sheet without scores is, where it knows it. */
export function sheetTables(site: Site, known: (site: Site) => ScoreTable | null): SheetReading {
  const { plane, lexicon } = site;
  const { sheet } = plane;
  const sections = sectionsOf(plane, lexicon);
  if (lexicon.exhausted || tooManySections(sections))
    return holdsScores(plane) ? tooLarge(sheet) : holdingNothing(sheet);
  const repeated = repeatedSections(plane, sections);
  const sure: ScoreTable[] = [];
  let best: { layout: LayoutName; confidence: number } | null = null;
  for (const section of sections)
    for (const table of tablesOf(site, section, repeated.has(section))) {
      if (table.confidence >= SURE_ENOUGH) sure.push(table);
      else if (!best || table.confidence > best.confidence)
        best = { layout: table.layout, confidence: table.confidence };
    }
  if (lexicon.exhausted) return holdsScores(plane) ? tooLarge(sheet) : holdingNothing(sheet);
  if (sure.length > 0) {
    const beside = besideTables(plane, sure);
    const found = { tables: joinPieces(sure), verdict: "scores", seen: beside?.seen ?? null } as const;
    return { ...holdingNothing(sheet), ...found, seenAt: beside?.at };
  }
  const other = known(site) ?? collectionForm(plane);
  if (other) return { ...holdingNothing(sheet), tables: [other] };
  const seen = seenOn(plane, lexicon, sections, best?.layout ?? null);
  return { ...holdingNothing(sheet), verdict: seen ? "unknown" : "other", seen };
}
