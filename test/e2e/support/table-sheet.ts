import { a1, boxToA1 } from "../../../src/workbook/address";
import type { Cell, Sheet } from "../../../src/workbook/model";
import { type Argument, isError, isRange, type SheetCell } from "../../support/excel/cells";
import type { FormulaCase } from "../../support/formula-table";

/** Where a case's result stands on the sheet. */
export interface PlacedCase {
  readonly row: number;
  readonly rows: number;
  readonly columns: number;
  readonly formula: string;
  readonly given: FormulaCase;
}

/** The columns in which results spill; arguments stand to the right of them. */
const RESULTS = 12;

/** A sheet on which every case of a table stands with its arguments, as a user would lay them out. */
export function tableSheet(name: string, table: readonly FormulaCase[]): { sheet: Sheet; cases: PlacedCase[] } {
  const rows: (Cell | undefined)[][] = [];
  const put = (row: number, column: number, cell: Cell | undefined) => {
    while (rows.length <= row) rows.push([]);
    rows[row][column] = cell;
  };
  const cases: PlacedCase[] = [];
  let top = 0;
  for (const given of table) {
    const expected = Array.isArray(given.gives) ? (given.gives as readonly (readonly unknown[])[]) : [[given.gives]];
    let column = RESULTS;
    let height = expected.length;
    const written = given.args.map((argument) => {
      const literal = literalOf(argument);
      if (literal !== null) return literal;
      const block: readonly (readonly SheetCell[])[] = isRange(argument) ? argument : [[argument as SheetCell]];
      block.forEach((line, r) => line.forEach((cell, c) => put(top + r, column + c, cellOf(cell))));
      const box = { row: top, column, rows: block.length, columns: block[0].length };
      column += box.columns;
      height = Math.max(height, box.rows);
      return boxToA1(box);
    });
    while (written.at(-1) === "") written.pop();
    const formula = `=AWARD.${given.call}(${written.join(",")})`;
    put(top, 0, { value: null, formula, uncached: true });
    cases.push({ row: top, rows: expected.length, columns: expected[0].length, formula, given });
    top += height + 1;
  }
  return { sheet: { ...EMPTY, name, rows }, cases };
}

const EMPTY = {
  visibility: "visible",
  merges: [],
  hiddenRows: new Set<number>(),
  hiddenColumns: new Set<number>(),
  widths: new Map<number, number>(),
  heights: new Map<number, number>(),
  validations: [],
} as const;

/** Single texts, numbers and logicals are typed into the formula; the rest stands in cells. */
function literalOf(argument: Argument): string | null {
  if (argument === undefined) return "";
  if (isRange(argument) || isError(argument) || argument === null) return null;
  return typeof argument === "string" ? `"${argument.replaceAll('"', '""')}"` : String(argument).toUpperCase();
}

function cellOf(cell: SheetCell): Cell | undefined {
  if (cell === null) return undefined;
  if (isError(cell)) return { value: null, formula: cell.error === "#N/A" ? "=NA()" : "=1/0", uncached: true };
  return { value: cell };
}

/** Where a case stands, for a test's message. */
export const whereIs = ({ row, formula }: PlacedCase): string => `${a1(row, 0)} ${formula}`;
