import type { Place, WorkbookPort } from "../../../src/hosts/port";
import type { Box, Cell, CellValue, Sheet } from "../../../src/workbook/model";

/** A host with a new workbook: one blank, visible sheet. */
export interface ContractHost {
  readonly port: WorkbookPort;
  /** How many rows and columns the sheet has, used or not. */
  readonly rows: number;
  readonly columns: number;
  /** What a user does by hand. */
  readonly user: {
    /** Types a number or a text into a cell. */
    type(at: Pick<Place, "sheet" | "row" | "column">, input: number | string): Promise<void>;
    select(place: Place): Promise<void>;
  };
  close(): void | Promise<void>;
}

/** A sentence about every port, and how it is tried on a new workbook. */
export interface ContractCase {
  readonly title: string;
  run(host: ContractHost): Promise<void>;
}

export const firstSheet = async ({ port }: ContractHost): Promise<string> => (await port.sheets())[0]!.name;

/** A sheet for addSheet: values and cells by row, null for blank. */
export function sheetOf(
  name: string,
  rows: readonly (readonly (CellValue | Cell | undefined)[])[],
  rest: Partial<Sheet> = {},
): Sheet {
  return {
    name,
    visibility: "visible",
    rows: rows.map((row) => row.map((cell) => (isCell(cell) ? cell : cell == null ? undefined : { value: cell }))),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    widths: new Map(),
    heights: new Map(),
    validations: [],
    ...rest,
  };
}

const isCell = (cell: CellValue | Cell | undefined): cell is Cell =>
  typeof cell === "object" && cell !== null && "value" in cell;

/** Adds a sheet and gives its name. */
export async function added(port: WorkbookPort, sheet: Sheet): Promise<string> {
  const outcome = await port.addSheet(sheet);
  if (!outcome.ok) throw new Error(`the sheet was not added: ${JSON.stringify(outcome)}`);
  return outcome.place.sheet;
}

/** What the cells of a place hold. */
export async function valuesAt(port: WorkbookPort, place: Place): Promise<CellValue[][]> {
  const cells = await port.readCells(place);
  if (!cells) throw new Error(`no such sheet: ${place.sheet}`);
  return cells.map((row) => row.map(({ value }) => value));
}

export const place = (sheet: string, row: number, column: number, rows = 1, columns = 1): Place => ({
  sheet,
  row,
  column,
  rows,
  columns,
});

export const box = (row: number, column: number, rows: number, columns: number): Box => ({
  row,
  column,
  rows,
  columns,
});

/** Entries for values, row by row. */
export const entries = (values: readonly (readonly CellValue[])[]) =>
  values.map((row) => row.map((value) => ({ value })));
