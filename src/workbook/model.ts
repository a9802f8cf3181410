/**
 * A workbook as this product sees it: what a cell holds, shows and computes. Readers fill it, hosts and writers take it.
 * Rows and columns count from 0.
 */

export type ErrorCode =
  | "#NULL!"
  | "#DIV/0!"
  | "#VALUE!"
  | "#REF!"
  | "#NAME?"
  | "#NUM!"
  | "#N/A"
  | "#SPILL!"
  | "#CALC!"
  | "#BUSY!";
export interface ErrorValue {
  readonly error: string;
}
/** Blank is null, never "" and never 0. Dates are serials; the format tells. */
export type CellValue = string | number | boolean | null | ErrorValue;

export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** #rrggbb */
  readonly color?: string;
  /** #rrggbb */
  readonly fill?: string;
  readonly font?: string;
  readonly size?: number;
  readonly horizontal?: "left" | "center" | "right";
  readonly vertical?: "top" | "middle" | "bottom";
  readonly wrap?: boolean;
  readonly border?: boolean;
  /** A number format as Excel writes it; absent means General. */
  readonly format?: string;
  /** False where a protected sheet lets the cell be edited. */
  readonly locked?: boolean;
}

export interface Cell {
  readonly value: CellValue;
  /** With the leading "=", in the names users type: =AWARD.RANK(F2:F20). */
  readonly formula?: string;
  /** The range a spilled or array formula fills, at its first cell. */
  readonly spill?: Box;
  /** A formula without a cached result: the value is not known. */
  readonly uncached?: boolean;
  readonly note?: string;
  /** Why one of our functions failed here, where the host hands its words over; never part of a file. */
  readonly message?: string;
  readonly style?: CellStyle;
}

export interface Box {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** What a cell may hold, shown as a list or checked as a number. */
export interface Validation {
  readonly box: Box;
  readonly type: "list" | "whole" | "decimal";
  readonly list?: readonly string[];
  readonly least?: number;
  readonly most?: number;
  readonly message?: string;
}

/** How a sheet that we make is printed: on A4, as wide as a page and as long as it takes, pages numbered. */
export interface Print {
  readonly landscape?: boolean;
  /** The rows that head every page. */
  readonly repeated?: { readonly row: number; readonly rows: number };
}

export interface Sheet {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "veryHidden";
  /** Sparse: a missing row or cell is blank. */
  readonly rows: readonly (readonly (Cell | undefined)[] | undefined)[];
  readonly merges: readonly Box[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Column widths in characters, row heights in points, where they are not the default. */
  readonly widths: ReadonlyMap<number, number>;
  readonly heights: ReadonlyMap<number, number>;
  readonly frozen?: { readonly rows: number; readonly columns: number };
  readonly validations: readonly Validation[];
  /** True where the sheet is protected. */
  readonly protected?: boolean;
  /** Set where the sheet is made to be printed; never read from a file. */
  readonly print?: Print;
}

export interface Book {
  readonly sheets: readonly Sheet[];
  /** Names of other workbooks that formulas draw from. */
  readonly externalLinks: readonly string[];
  /** Our own settings, kept in the workbook as text by key. */
  readonly settings: Readonly<Record<string, string>>;
}

export const isErrorValue = (value: unknown): value is ErrorValue =>
  typeof value === "object" && value !== null && "error" in value;
