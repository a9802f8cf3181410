import { type CellValue, isErrorValue } from "../../../workbook/model";
import { CustomFunctionsError } from "./custom-functions";
import type { FunctionMetadata, ParameterMetadata } from "./metadata";

/** An argument as the sheet has it: cells, a single value, or nothing where it was left out. */
export type Argument = CellValue | readonly (readonly CellValue[])[] | undefined;

export interface MarshalOptions {
  /** Whether error cells reach parameters of type any; else they pass the function by. */
  readonly errors: boolean;
  /** What a blank cell arrives as: null today, 0 on desktop builds before 2024. */
  readonly blank: null | 0;
}

/** What the function gets, or the error cell that Excel shows without calling it. */
export type Marshalled =
  | { readonly ok: true; readonly values: readonly unknown[] }
  | { readonly ok: false; readonly code: string };

/**
 * Arguments as Excel hands them to a custom function: an optional one left out is null, a range is rows of cells, a
 * matrix parameter gets a single cell as [[value]], dates are serials, and parameters that repeat come as one list.
 */
export function marshal(
  { parameters }: FunctionMetadata,
  given: readonly Argument[],
  options: MarshalOptions,
): Marshalled {
  const values: unknown[] = [];
  try {
    parameters.forEach((parameter, i) => {
      if (parameter.repeating) values.push(given.slice(i).map((argument) => value(parameter, argument, options)));
      else values.push(value(parameter, given[i], options));
    });
  } catch (error) {
    if (error instanceof CustomFunctionsError) return { ok: false, code: error.code };
    throw error;
  }
  return { ok: true, values };
}

function value(parameter: ParameterMetadata, argument: Argument, options: MarshalOptions): unknown {
  if (argument === undefined) {
    if (parameter.optional) return null;
    throw new CustomFunctionsError("#VALUE!");
  }
  const cells = isMatrix(argument) ? argument : [[argument]];
  const converted = cells.map((row) => row.map((cell) => scalar(parameter, cell, options)));
  if (parameter.dimensionality === "matrix") return converted;
  if (converted.length === 1 && converted[0].length === 1) return converted[0][0];
  throw new CustomFunctionsError("#VALUE!");
}

export const isMatrix = (argument: Argument): argument is readonly (readonly CellValue[])[] => Array.isArray(argument);

function scalar({ type = "any" }: ParameterMetadata, cell: CellValue, options: MarshalOptions): unknown {
  if (isErrorValue(cell)) {
    const error = new CustomFunctionsError(cell.error);
    if (type === "any" && options.errors) return error;
    throw error;
  }
  if (type === "number") return toNumber(cell);
  if (type === "string") return toText(cell);
  if (type === "boolean") return toBoolean(cell);
  return cell ?? options.blank;
}

function toNumber(cell: string | number | boolean | null): number {
  const number = typeof cell === "string" && cell.trim() === "" ? NaN : Number(cell);
  if (Number.isNaN(number)) throw new CustomFunctionsError("#VALUE!");
  return number;
}

function toText(cell: string | number | boolean | null): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell ?? "");
}

function toBoolean(cell: string | number | boolean | null): boolean {
  if (typeof cell !== "string") return Boolean(cell);
  if (/^true$/i.test(cell)) return true;
  if (/^false$/i.test(cell)) return false;
  throw new CustomFunctionsError("#VALUE!");
}
