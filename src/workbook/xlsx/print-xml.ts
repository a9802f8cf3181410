import type { Print } from "../model";
import { attributes, escapeXml } from "../xml/escape";

const MARGINS = '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>';
const PRINT_MARGINS = '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>';
const A4 = 9;
/** File, page of pages, sheet: in signs that every language reads. */
const FOOTER =
  "<headerFooter><oddFooter>&amp;L&amp;8&amp;F&amp;C&amp;P / &amp;N&amp;R&amp;8&amp;A</oddFooter></headerFooter>";

/** The properties that make a sheet's page setup fit to its width; they come before all else. */
export const fitXml = (print: Print | undefined): string =>
  print ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "";

/** Margins and, for a sheet that says how it is printed, paper, direction and footer. */
export function pageXml(print: Print | undefined): string {
  if (!print) return MARGINS;
  const orientation = print.landscape ? "landscape" : "portrait";
  const setup = attributes({ paperSize: A4, orientation, fitToWidth: 1, fitToHeight: 0 });
  return `<printOptions horizontalCentered="1"/>${PRINT_MARGINS}<pageSetup${setup}/>${FOOTER}`;
}

/** The names that say which rows head every page; "" where no sheet has any. */
export function titlesXml(sheets: readonly { readonly name: string; readonly print: Print | undefined }[]): string {
  const names = sheets.flatMap(({ name, print }, i) => {
    if (!print?.repeated) return [];
    const { row, rows } = print.repeated;
    const range = `'${name.replaceAll("'", "''")}'!$${row + 1}:$${row + rows}`;
    return [
      `<definedName${attributes({ name: "_xlnm.Print_Titles", localSheetId: i })}>${escapeXml(range)}</definedName>`,
    ];
  });
  return names.length === 0 ? "" : `<definedNames>${names.join("")}</definedNames>`;
}
