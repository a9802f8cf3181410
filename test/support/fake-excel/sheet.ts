import { COLUMNS } from "../../../src/workbook/address";
import type { Box, ErrorValue } from "../../../src/workbook/model";

/** What a cell shows; a blank cell has none. */
export type Scalar = string | number | boolean | ErrorValue;

export interface Content {
  /** What was typed or what the formula gave. */
  value?: Scalar;
  /** As typed, with "=". */
  formula?: string;
  /** The size a formula's array filled, at the formula's own cell. */
  area?: { rows: number; columns: number };
  /** In a cell that an array spilled into: the key of the formula's cell. */
  from?: number;
}

export interface Remark {
  readonly row: number;
  readonly column: number;
  readonly content: string;
}

export interface Validated {
  readonly box: Box;
  rule?: unknown;
  errorAlert?: unknown;
  prompt?: unknown;
}

export const keyOf = (row: number, column: number): number => row * COLUMNS + column;
export const placeOf = (key: number) => ({ row: Math.floor(key / COLUMNS), column: key % COLUMNS });

/** A sheet of the fake workbook: what Excel remembers of it, and nothing of how it is asked for. */
export class FakeSheet {
  visibility: "Visible" | "Hidden" | "VeryHidden" = "Visible";
  protected = false;
  frozen: { rows: number; columns: number } | undefined;
  merges: Box[] = [];
  /** Excel's own tables: no array may spill into one. */
  tables: Box[] = [];
  comments: Remark[] = [];
  notes: Remark[] = [];
  validations: Validated[] = [];
  /** How it is printed, where that was set. */
  readonly page: Record<string, unknown> = {};
  readonly cells = new Map<number, Content>();
  readonly formats = new Map<number, Record<string, unknown>>();
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  /** In points. */
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  at(row: number, column: number): Content | undefined {
    return this.cells.get(keyOf(row, column));
  }

  format(row: number, column: number, property: string): unknown {
    return this.formats.get(keyOf(row, column))?.[property];
  }

  setFormat(row: number, column: number, property: string, value: unknown): void {
    const key = keyOf(row, column);
    const known = this.formats.get(key);
    if (known) known[property] = value;
    else this.formats.set(key, { [property]: value });
  }

  numberFormat(row: number, column: number): string {
    return (this.format(row, column, "numberFormat") as string | undefined) ?? "General";
  }

  /** The box around every cell, of the sheet or of a box, that holds something; null where none does. */
  used(within?: Box): Box | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    for (const [key, content] of this.cells) {
      if (content.value === undefined && content.formula === undefined) continue;
      const { row, column } = placeOf(key);
      if (within && !overlaps(within, { row, column, rows: 1, columns: 1 })) continue;
      top = Math.min(top, row);
      left = Math.min(left, column);
      bottom = Math.max(bottom, row);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  mergeAt(row: number, column: number): Box | undefined {
    return this.merges.find((merge) => overlaps(merge, { row, column, rows: 1, columns: 1 }));
  }
}

export const overlaps = (a: Box, b: Box): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

export function* cellsOf(box: Box): Generator<readonly [row: number, column: number]> {
  for (let row = box.row; row < box.row + box.rows; row++)
    for (let column = box.column; column < box.column + box.columns; column++) yield [row, column];
}
