import { readBook, type Read } from "../../../src/workbook/read";
import type { Book, Cell, Sheet } from "../../../src/workbook/model";
import { parseA1 } from "../../../src/workbook/address";
import { zipOf, type Part } from "./zip-of";

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a workbook made by hand holds; everything else is the least that makes it one. */
export interface Made {
  /** What stands inside worksheet; a sheet each. */
  readonly sheets: readonly string[];
  readonly names?: readonly string[];
  readonly states?: readonly (string | undefined)[];
  /** What stands inside workbook besides the sheets. */
  readonly workbook?: string;
  readonly strings?: string;
  readonly styles?: string;
  /** Further parts, and relationships of the workbook and the first sheet. */
  readonly parts?: readonly Part[];
  readonly workbookLinks?: readonly (readonly [id: string, type: string, target: string])[];
  readonly sheetLinks?: readonly (readonly [id: string, type: string, target: string])[];
}

const linksXml = (links: readonly (readonly [string, string, string])[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${links
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

export function partsOf(made: Made): Part[] {
  const names = made.names ?? made.sheets.map((_, i) => `Sheet${i + 1}`);
  const lines = names.map((name, i) => {
    const state = made.states?.[i];
    return `<sheet name="${name}" sheetId="${i + 1}"${state ? ` state="${state}"` : ""} r:id="rId${i + 1}"/>`;
  });
  const links: [string, string, string][] = names.map((_, i) => [
    `rId${i + 1}`,
    "worksheet",
    `worksheets/sheet${i + 1}.xml`,
  ]);
  if (made.strings !== undefined) links.push(["rIdS", "sharedStrings", "sharedStrings.xml"]);
  if (made.styles !== undefined) links.push(["rIdT", "styles", "styles.xml"]);
  const parts: Part[] = [
    {
      name: "[Content_Types].xml",
      data: '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    },
    { name: "_rels/.rels", data: linksXml([["rId1", "officeDocument", "xl/workbook.xml"]]) },
    {
      name: "xl/workbook.xml",
      data: `<workbook ${MAIN} xmlns:r="${OFFICE}">${/<workbookPr/.test(made.workbook ?? "") ? made.workbook : ""}<sheets>${lines.join("")}</sheets>${/<workbookPr/.test(made.workbook ?? "") ? "" : (made.workbook ?? "")}</workbook>`,
    },
    { name: "xl/_rels/workbook.xml.rels", data: linksXml([...links, ...(made.workbookLinks ?? [])]) },
    ...made.sheets.map((inner, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      data: `<?xml version="1.0" encoding="UTF-8"?>\n<worksheet ${MAIN} xmlns:r="${OFFICE}">${inner}</worksheet>`,
    })),
  ];
  if (made.strings !== undefined)
    parts.push({ name: "xl/sharedStrings.xml", data: `<sst ${MAIN}>${made.strings}</sst>` });
  if (made.styles !== undefined)
    parts.push({ name: "xl/styles.xml", data: `<styleSheet ${MAIN}>${made.styles}</styleSheet>` });
  if (made.sheetLinks) parts.push({ name: "xl/worksheets/_rels/sheet1.xml.rels", data: linksXml(made.sheetLinks) });
  return [...parts, ...(made.parts ?? [])];
}

export const readMade = (made: Made): Promise<Read> => readBook(zipOf(partsOf(made)), "made.xlsx");

export async function bookOf(made: Made): Promise<Book> {
  const read = await readMade(made);
  if (!read.ok) throw new Error(`${read.refusal.code} ${JSON.stringify(read.refusal.params)}`);
  return read.book;
}

/** The first sheet of a workbook with these rows. */
export async function sheetOf(
  rows: string,
  more: Partial<Made> & { after?: string; before?: string } = {},
): Promise<Sheet> {
  const inner = `${more.before ?? ""}<sheetData>${rows}</sheetData>${more.after ?? ""}`;
  return (await bookOf({ ...more, sheets: [inner] })).sheets[0]!;
}

/** The cell at an address, or undefined where the sheet has none. */
export function at(sheet: Sheet, address: string): Cell | undefined {
  const { row, column } = parseA1(address)!;
  return sheet.rows[row]?.[column];
}
