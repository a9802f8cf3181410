import type { CellValue } from "../../../workbook/model";
import { CustomFunctionsError, type Implementation } from "./custom-functions";
import { type Argument, marshal, type MarshalOptions } from "./marshal";
import type { FunctionMetadata } from "./metadata";

/** A cell of a function's result; a failed one may say why. */
export interface Answer {
  readonly value: CellValue;
  readonly message?: string;
}

const LONGEST_TEXT = 32767;

/**
 * Calls a custom function as Excel does and reads back what it gives. Whatever goes wrong inside is an error cell: a
 * `CustomFunctions.Error` keeps its code and message, any other exception is #VALUE! without words.
 */
export function call(
  metadata: FunctionMetadata,
  implementation: Implementation,
  given: readonly Argument[],
  options: MarshalOptions,
): readonly (readonly Answer[])[] {
  const marshalled = marshal(metadata, given, options);
  if (!marshalled.ok) return [[failed(marshalled.code)]];
  try {
    return answers(metadata, implementation(...marshalled.values, { functionName: metadata.id }));
  } catch (error) {
    return [[thrown(error)]];
  }
}

const failed = (code: string, message?: string): Answer =>
  message ? { value: { error: code }, message } : { value: { error: code } };

const thrown = (error: unknown): Answer =>
  error instanceof CustomFunctionsError ? failed(error.code, error.message) : failed("#VALUE!");

function answers({ result }: FunctionMetadata, returned: unknown): readonly (readonly Answer[])[] {
  if (result?.dimensionality !== "matrix") return [[alone(returned)]];
  if (returned instanceof CustomFunctionsError) return [[thrown(returned)]];
  if (!isRectangle(returned)) return [[failed("#VALUE!")]];
  return returned.map((row) => row.map(answer));
}

const isRectangle = (value: unknown): value is readonly (readonly unknown[])[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((row) => Array.isArray(row) && row.length > 0 && row.length === (value[0] as unknown[]).length);

/** A result by itself: unlike a cell of a matrix, a number that is none shows as an error. */
function alone(value: unknown): Answer {
  if (typeof value === "number" && Number.isNaN(value)) return failed("#VALUE!");
  if (value === Infinity || value === -Infinity) return failed("#NUM!");
  return answer(value);
}

/** Results travel as JSON: what JSON cannot say (nothing, NaN, infinity) arrives as null, and the sheet shows 0. */
function answer(value: unknown): Answer {
  if (value instanceof CustomFunctionsError) return thrown(value);
  if (typeof value === "boolean") return { value };
  if (typeof value === "number") return { value: Number.isFinite(value) ? value : 0 };
  if (typeof value === "string") return value.length <= LONGEST_TEXT ? { value } : failed("#VALUE!");
  if (value === null || value === undefined) return { value: 0 };
  if (isDataType(value)) return value.type === "Error" ? failed(String(value.basicValue)) : answer(value.basicValue);
  return failed("#VALUE!");
}

/** Data types carry a plain value for whoever shows no more than that. */
const isDataType = (value: unknown): value is { readonly type?: unknown; readonly basicValue: unknown } =>
  typeof value === "object" && value !== null && "basicValue" in value;
