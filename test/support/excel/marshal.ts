import type { FunctionEntry, Metadata, Parameter } from "../../../scripts/build/metadata";
import { type Argument, type Build, type ErrorCell, isError, isRange, type SheetCell } from "./cells";

/** An error among arguments on its way to a function; each runner turns it into what its Excel hands over. */
export interface WireError {
  readonly wireError: string;
}

export type Wire = number | string | boolean | null | WireError | readonly Wire[];

/** Excel answers by itself, without a call, where an argument cannot become what the metadata says. */
export type Marshalled =
  | { readonly called: true; readonly values: readonly Wire[] }
  | { readonly called: false; readonly shown: ErrorCell };

class Refused {
  constructor(readonly error: string) {}
}

/** The arguments of a call as Excel converts them by functions.json. A fault of the test itself throws. */
export function marshal(
  entry: FunctionEntry,
  given: readonly Argument[],
  metadata: Metadata,
  build: Build,
): Marshalled {
  if (given.length > entry.parameters.length) throw new Error(`${entry.id} takes ${entry.parameters.length} arguments`);
  const values: Wire[] = [];
  for (const [i, parameter] of entry.parameters.entries()) {
    const value = one(parameter, given[i], metadata, build);
    if (value instanceof Refused) return { called: false, shown: { error: value.error } };
    values.push(value);
  }
  return { called: true, values };
}

function one(parameter: Parameter, given: Argument, metadata: Metadata, build: Build): Wire | Refused {
  if (given === undefined) {
    if (parameter.optional) return null;
    throw new Error(`Excel does not accept the formula: ${parameter.name} is wanted`);
  }
  if (parameter.dimensionality !== "matrix") {
    if (isRange(given)) throw new Error(`${parameter.name} takes one cell; Excel would call once for each of a range`);
    return cell(parameter, given, metadata, build);
  }
  const rows = (isRange(given) ? given : [[given]]).map((row) => row.map((c) => cell(parameter, c, metadata, build)));
  return rows.flat().find((value) => value instanceof Refused) ?? (rows as Wire[][]);
}

function cell(parameter: Parameter, given: SheetCell, metadata: Metadata, build: Build): Wire | Refused {
  const type = parameter.type ?? "any";
  if (isError(given))
    return type === "any" && metadata.allowErrorForDataTypeAny ? { wireError: given.error } : new Refused(given.error);
  if (type === "string") return given === null ? "" : typeof given === "boolean" ? upper(given) : String(given);
  if (type === "number") return given === null ? 0 : numeric(given);
  if (type === "boolean") return given === null ? false : logical(given);
  return given ?? build.blank;
}

const upper = (value: boolean): string => String(value).toUpperCase();

function numeric(value: number | string | boolean): number | Refused {
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value);
  return Number.isNaN(number) ? new Refused("#VALUE!") : number;
}

function logical(value: number | string | boolean): boolean | Refused {
  if (typeof value !== "string") return Boolean(value);
  return /^(true|false)$/i.test(value) ? value.toLowerCase() === "true" : new Refused("#VALUE!");
}
