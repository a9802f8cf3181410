import type { CustomData } from "@univerjs/core";
import type { Box, CellValue, Validation } from "../../workbook/model";

/**
 * What a workbook holds and the grid does not: it travels inside the grid's own data, with the cell, the sheet or the
 * workbook it belongs to, and is written back on saving.
 */
export interface KeptOfCell {
  readonly note?: string;
  /** True where a protected sheet lets the cell be edited. */
  readonly unlocked?: boolean;
  /** A formula that the grid cannot compute, behind the value it had in the file. */
  readonly formula?: { readonly text: string; readonly value: CellValue; readonly spill?: Box };
}

export interface KeptOfSheet {
  readonly protected?: boolean;
  readonly veryHidden?: boolean;
  readonly validations?: readonly Validation[];
}

export interface KeptOfBook {
  readonly settings?: Readonly<Record<string, string>>;
  readonly externalLinks?: readonly string[];
}

const KEY = "award";

/** What is kept, as data that the grid carries along; undefined where there is nothing to keep. */
export function keep<T extends KeptOfCell | KeptOfSheet | KeptOfBook>(kept: T): CustomData | undefined {
  return Object.values(kept).some((value) => value !== undefined) ? { [KEY]: kept } : undefined;
}

/** What was kept with a cell, a sheet or a workbook of the grid. */
export function kept<T extends KeptOfCell | KeptOfSheet | KeptOfBook>(custom: CustomData | undefined): Partial<T> {
  return (custom?.[KEY] as T | undefined) ?? {};
}
