import type { Print, Sheet } from "../model";
import { attributes, xmlDocument } from "../xml/escape";
import { titlesXml } from "./print-xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
/** That of current Excel, which would otherwise compute every formula anew on opening. */
const CALCULATION = 191029;

export interface SheetLine {
  readonly name: string;
  readonly visibility: Sheet["visibility"];
  readonly relationship: string;
  readonly print: Print | undefined;
}

/** The workbook part. `compute` asks for a calculation on opening. */
export function workbookXml(
  sheets: readonly SheetLine[],
  active: number,
  links: readonly string[],
  compute: boolean,
): string {
  const lines = sheets.map(
    ({ name, visibility, relationship }, i) =>
      `<sheet${attributes({ name, sheetId: i + 1, state: visibility === "visible" ? undefined : visibility, "r:id": relationship })}/>`,
  );
  const references = links.map((id) => `<externalReference r:id="${id}"/>`).join("");
  return xmlDocument(
    `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr/>` +
      `<bookViews><workbookView${attributes({ activeTab: active > 0 ? active : undefined })}/></bookViews>` +
      `<sheets>${lines.join("")}</sheets>` +
      (references && `<externalReferences>${references}</externalReferences>`) +
      titlesXml(sheets) +
      `<calcPr calcId="${CALCULATION}"${compute ? ' fullCalcOnLoad="1"' : ""}/></workbook>`,
  );
}
