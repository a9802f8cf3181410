import type { Box, Cell, CellStyle, CellValue, Sheet, Validation } from "./model";
import { printOf } from "./print";

/** A sheet while it is made: cells are put where they belong, and what was never set is left out. */
export class SheetDraft {
  private readonly rows: (Cell | undefined)[][] = [];
  private readonly merges: Box[] = [];
  private readonly validations: Validation[] = [];
  private readonly heights = new Map<number, number>();

  /** The row below the last one written. */
  get next(): number {
    return this.rows.length;
  }

  put(row: number, column: number, value: CellValue, style?: CellStyle): void {
    this.set(row, column, { value, ...(style && { style }) });
  }

  /** A formula with what it gives on a sheet that is still empty; one of ours is computed by Excel alone. */
  formula(row: number, column: number, formula: string, style?: CellStyle, value: CellValue | undefined = ""): void {
    this.set(row, column, { value, formula: `=${formula}`, ...(style && { style }) });
  }

  set(row: number, column: number, cell: Cell): void {
    while (this.rows.length <= row) this.rows.push([]);
    this.rows[row][column] = cell;
  }

  line(row: number, values: readonly CellValue[], style?: CellStyle, column = 0): void {
    values.forEach((value, i) => this.put(row, column + i, value, style));
  }

  merge(box: Box): void {
    if (box.rows > 1 || box.columns > 1) this.merges.push(box);
  }

  allow(validation: Validation): void {
    this.validations.push(validation);
  }

  tall(row: number, height: number): void {
    this.heights.set(row, height);
  }

  /** The sheet as it stands, printed with its frozen rows over every page where `more` does not say otherwise. */
  sheet(name: string, widths: readonly number[], more: Partial<Sheet> = {}): Sheet {
    return {
      name,
      visibility: "visible",
      rows: this.rows,
      merges: this.merges,
      hiddenRows: new Set(),
      hiddenColumns: new Set(),
      widths: new Map(widths.map((width, column) => [column, width])),
      heights: this.heights,
      validations: this.validations,
      print: printOf(widths, more.frozen && { row: 0, rows: more.frozen.rows }),
      ...more,
    };
  }
}
