import type { Book, Sheet } from "./model";
import { settingsToProperties } from "./settings";
import { legalSheetNames } from "./sheet-names";
import { escapeCellText, xmlDocument } from "./xml/escape";
import type { Writing } from "./xlsx/cell-xml";
import { linkedSheets, linkXml } from "./xlsx/links-xml";
import { Lists, validationsXml } from "./xlsx/lists";
import { notesXml } from "./xlsx/notes-xml";
import {
  contentTypesXml,
  customPropertiesXml,
  METADATA_XML,
  relationshipsXml,
  type PartType,
  type RelationshipTo,
} from "./xlsx/package-xml";
import { sheetXml } from "./xlsx/sheet-xml";
import { StyleSheet } from "./xlsx/style-sheet";
import { workbookXml } from "./xlsx/workbook-xml";
import { zip } from "./zip/zip";

const EMPTY_SHEET: Sheet = {
  name: "Sheet1",
  visibility: "visible",
  rows: [],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  widths: new Map(),
  heights: new Map(),
  validations: [],
};

/**
 * Writes a workbook as .xlsx; the same book gives the same bytes. What Excel could not load is mended rather than
 * written: sheet names are made legal, a book without a sheet or without a visible one gets one, texts end at 32,767
 * characters.
 */
export async function writeBook(book: Book): Promise<Uint8Array> {
  const out = new Parts();
  const strings = new Map<string, number>();
  const lists = new Lists();
  const writing: Writing = {
    styles: new StyleSheet(),
    string: (text) => strings.get(text) ?? (strings.set(text, strings.size), strings.size - 1),
    links: book.externalLinks.length,
    dynamic: false,
    uncached: false,
  };
  const sheets = legalSheets(book.sheets);
  const active = sheets.findIndex(({ visibility }) => visibility === "visible");
  sheets.forEach((sheet, i) => {
    addSheet(out, sheet, i + 1, writing, i === active, validationsXml(sheet.validations, lists));
  });
  const listSheet = lists.sheet();
  if (listSheet) addSheet(out, listSheet, sheets.push(listSheet), writing, false, "");

  const linked = linkedSheets(sheets, book.externalLinks.length);
  const links = book.externalLinks.map((name, i) => {
    const part = `externalLinks/externalLink${i + 1}.xml`;
    out.add(`xl/${part}`, linkXml(linked[i]!), "externalLink");
    const target = encodeURIComponent(name || "unknown.xlsx");
    const to: RelationshipTo = { id: "rId1", type: "externalLinkPath", target, external: true };
    out.add(`xl/externalLinks/_rels/externalLink${i + 1}.xml.rels`, relationshipsXml([to]));
    return out.link("externalLink", part);
  });
  out.add("xl/styles.xml", writing.styles.xml(), "styles");
  out.link("styles", "styles.xml");
  out.add("xl/sharedStrings.xml", stringsXml([...strings.keys()]), "sharedStrings");
  out.link("sharedStrings", "sharedStrings.xml");
  if (writing.dynamic) {
    out.add("xl/metadata.xml", METADATA_XML, "sheetMetadata");
    out.link("sheetMetadata", "metadata.xml");
  }
  const lines = sheets.map(({ name, visibility, print }, i) => ({
    name,
    visibility,
    relationship: `rId${i + 1}`,
    print,
  }));
  return zip(out.finish(workbookXml(lines, active, links, writing.uncached), settingsToProperties(book.settings)));
}

function legalSheets(sheets: readonly Sheet[]): Sheet[] {
  const some = sheets.length > 0 ? sheets : [EMPTY_SHEET];
  const names = legalSheetNames(some.map(({ name }) => name));
  const shown = some.some(({ visibility }) => visibility === "visible");
  return some.map((sheet, i) => ({
    ...sheet,
    name: names[i]!,
    visibility: shown || i > 0 ? sheet.visibility : "visible",
  }));
}

function addSheet(out: Parts, sheet: Sheet, n: number, writing: Writing, selected: boolean, validations: string): void {
  const notes = notesXml(sheet, n);
  out.add(`xl/worksheets/sheet${n}.xml`, sheetXml(sheet, writing, selected, validations, notes !== null), "worksheet");
  out.link("worksheet", `worksheets/sheet${n}.xml`, `rId${n}`);
  if (!notes) return;
  out.add(`xl/comments${n}.xml`, notes.comments, "comments");
  out.add(`xl/drawings/vmlDrawing${n}.vml`, notes.drawing);
  const to: RelationshipTo[] = [
    { id: "rId1", type: "vmlDrawing", target: `../drawings/vmlDrawing${n}.vml` },
    { id: "rId2", type: "comments", target: `../comments${n}.xml` },
  ];
  out.add(`xl/worksheets/_rels/sheet${n}.xml.rels`, relationshipsXml(to));
}

const stringsXml = (strings: readonly string[]): string =>
  xmlDocument(
    `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${strings.length}">` +
      strings.map((text) => `<si><t xml:space="preserve">${escapeCellText(text)}</t></si>`).join("") +
      "</sst>",
  );

/** The parts of a package as they come, with their types and what the workbook refers to. */
class Parts {
  private readonly parts: [name: string, text: string][] = [];
  private readonly types: [name: string, type: PartType][] = [];
  private readonly relationships: RelationshipTo[] = [];

  add(name: string, text: string, type?: PartType): void {
    this.parts.push([name, text]);
    if (type) this.types.push([name, type]);
  }

  /** Refers the workbook to a part, and says under which id. */
  link(type: string, target: string, id = `rIdW${this.relationships.length + 1}`): string {
    this.relationships.push({ id, type, target });
    return id;
  }

  finish(workbook: string, properties: [name: string, text: string][]): [name: string, text: string][] {
    const roots: RelationshipTo[] = [{ id: "rId1", type: "officeDocument", target: "xl/workbook.xml" }];
    this.add("xl/workbook.xml", workbook, "workbook");
    this.add("xl/_rels/workbook.xml.rels", relationshipsXml(this.relationships));
    if (properties.length > 0) {
      this.add("docProps/custom.xml", customPropertiesXml(properties), "custom-properties");
      roots.push({ id: "rId2", type: "custom-properties", target: "docProps/custom.xml" });
    }
    return [
      ["[Content_Types].xml", contentTypesXml(this.types)],
      ["_rels/.rels", relationshipsXml(roots)],
      ...this.parts,
    ];
  }
}
