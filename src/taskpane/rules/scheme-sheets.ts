import type { WorkbookPort } from "../../hosts/port";

/** Where the heading of a scheme's table is looked for. */
const CORNER = { row: 0, column: 0, rows: 8, columns: 14 } as const;
/** A workbook with more sheets is searched this far. */
const MOST_SHEETS = 60;

/** The sheets of the workbook on which a scheme's table stands. */
export async function schemeSheets(port: WorkbookPort): Promise<string[]> {
  const sheets = (await port.sheets()).filter(({ visibility }) => visibility === "visible").slice(0, MOST_SHEETS);
  const corners = await Promise.all(sheets.map(({ name }) => port.readCells({ sheet: name, ...CORNER })));
  const { isSchemeTable } = await import("../../schemes/table");
  const isTable = (i: number) => isSchemeTable((corners[i] ?? []).map((row) => row.map(({ value }) => value)));
  return sheets.filter((_, i) => isTable(i)).map(({ name }) => name);
}
