/** An error as a cell shows it; Excel keeps the words of #VALUE! and #N/A alone. */
export interface ErrorCell {
  readonly error: string;
  readonly message?: string;
}

/** What stands in a cell before a call, or shows after it. A blank is null. */
export type SheetCell = number | string | boolean | null | ErrorCell;

/** An argument as it is typed into a formula: a cell, a range, or nothing at all (undefined). */
export type Argument = SheetCell | readonly (readonly SheetCell[])[] | undefined;

/** What a formula shows: one cell, or a spill. */
export type Shown = SheetCell | readonly (readonly SheetCell[])[];

/** How a build of Excel hands cells over to functions. */
export interface Build {
  readonly name: string;
  /** Since about mid-2024 a blank comes as null; older desktop builds hand over 0. */
  readonly blank: null | 0;
  /** Builds with data types hand an error over as a plain object, those without as CustomFunctions.Error. */
  readonly dataTypes: boolean;
}

export const CURRENT: Build = { name: "current Excel (blank is null)", blank: null, dataTypes: true };
export const OLDER: Build = { name: "older desktop Excel (blank is 0)", blank: 0, dataTypes: false };

export const isError = (cell: unknown): cell is ErrorCell =>
  typeof cell === "object" && cell !== null && "error" in cell;

export const isRange = (argument: unknown): argument is readonly (readonly SheetCell[])[] => Array.isArray(argument);
