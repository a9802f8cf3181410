import { Budget } from "../budget";
import { newGrid, type Grid } from "../grid";
import type { Limits } from "../limits";
import type { Book } from "../model";
import { propertiesToSettings } from "../settings";
import type { Package } from "../zip/package";
import { readTheme } from "./colors";
import { readComments } from "./comments";
import { readCustomProperties } from "./custom-properties";
import { readExternalLinks } from "./external-links";
import { listCells } from "./list-cells";
import { LISTS_SHEET } from "./lists";
import { refuseOtherPackages } from "./package-kind";
import { missing, partOfType, relationshipsOf, scanPart } from "./parts";
import { SheetReader, type Shared } from "./sheet-part";
import { readStyles } from "./styles";
import { readSharedStrings } from "./texts";
import { validationsOf, type RawValidation } from "./validations";
import { readWorkbookPart } from "./workbook-part";

export interface XlsxRead {
  readonly book: Book;
  readonly macros: boolean;
  readonly date1904: boolean;
  /** Sheets without cells: charts, dialogs, macro sheets. */
  readonly skipped: readonly string[];
}

/**
 * Reads an Office Open XML workbook, transitional or strict. Refuses (Refused) one that lacks or damages a part it
 * reads. Formulas are text here and macros are bytes nobody opens.
 */
export async function readXlsx(pack: Package, limits: Limits): Promise<XlsxRead> {
  const roots = await relationshipsOf(pack, "");
  const workbookName = partOfType(pack, roots, "officeDocument");
  if (workbookName === undefined || !workbookName.toLowerCase().endsWith(".xml")) {
    await refuseOtherPackages(pack);
    throw missing("workbook.xml");
  }
  const workbook = await readWorkbookPart(pack, workbookName);
  const relationships = await relationshipsOf(pack, workbookName);
  const byId = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const part = (type: string) => partOfType(pack, relationships, type);

  const shared: Shared = {
    strings: await readSharedStrings(pack, part("sharedStrings"), new Budget(limits)),
    styles: await readStyles(pack, part("styles"), await readTheme(pack, part("theme")), new Budget(limits)),
    date1904: workbook.date1904,
    budget: new Budget(limits),
  };
  const sheets: ReadSheet[] = [];
  const skipped: string[] = [];
  const seen = new Set<string>();
  for (const { name, visibility, relationship } of workbook.sheets) {
    const target = byId.get(relationship);
    // Modules of Excel 95 are still listed among the sheets, with no part of their own.
    const module = relationship === "";
    if (!module && (!target || target.external || !pack.has(target.target))) throw missing(name);
    if (module || target?.type !== "worksheet") {
      skipped.push(name);
      continue;
    }
    // Two sheets of one part: no program writes that, and a thousand of them would never end.
    if (seen.size === seen.add(target.target.toLowerCase()).size) throw missing(name);
    sheets.push(await readSheet(pack, target.target, newGrid(name, visibility), shared));
  }
  if (workbook.sheets.length === 0) throw missing(workbookName);
  const grids = sheets.map(({ grid }) => grid);
  for (const { grid, validations } of sheets) {
    const listAt = (formula: string) => listCells(formula, grid, grids, workbook.names, shared.budget);
    grid.validations = validationsOf(validations, listAt);
  }
  return {
    book: {
      sheets: grids.filter(({ name, visibility }) => name !== LISTS_SHEET || visibility === "visible"),
      externalLinks: await readExternalLinks(pack, workbook.externalReferences, byId),
      settings: propertiesToSettings(await readCustomProperties(pack, partOfType(pack, roots, "custom-properties"))),
    },
    macros: part("vbaProject") !== undefined,
    date1904: workbook.date1904,
    skipped,
  };
}

/** A sheet, with the validations whose lists are found once all sheets are read. */
interface ReadSheet {
  readonly grid: Grid;
  readonly validations: readonly RawValidation[];
}

async function readSheet(pack: Package, part: string, grid: Grid, shared: Shared): Promise<ReadSheet> {
  const reader = new SheetReader(part, grid, shared);
  await scanPart(pack, part, {
    open: (element, tag) => reader.open(element, tag),
    text: (text) => reader.text(text),
    close: (element) => reader.close(element),
  });
  const validations = reader.finish();
  await readComments(pack, part, grid, shared.budget);
  return { grid, validations };
}
