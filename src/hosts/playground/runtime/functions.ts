import { FunctionType, type IFunctionInfo } from "@univerjs/engine-formula";
import type { CustomFunctionsRuntime } from "./custom-functions";
import type { Messages } from "./messages";
import type { FunctionMetadata, FunctionsMetadata } from "./metadata";
import { type UniverFunction, univerFunction } from "./univer-function";

export interface GridFunctions {
  readonly functions: [UniverFunction, string][];
  readonly descriptions: IFunctionInfo[];
  /** What the metadata names and the bundle does not hold. */
  readonly missing: readonly string[];
}

/**
 * The functions of a loaded bundle for the grid: a class and a description each.
 * @param words The metadata in the user's language; ids and names are those of `metadata`.
 */
export function gridFunctions(
  namespace: string,
  metadata: FunctionsMetadata,
  words: FunctionsMetadata,
  runtime: CustomFunctionsRuntime,
  messages: Messages,
): GridFunctions {
  const options = { errors: metadata.allowErrorForDataTypeAny === true, blank: null };
  const functions: [UniverFunction, string][] = [];
  const missing: string[] = [];
  for (const entry of metadata.functions) {
    const implementation = runtime.implementation(entry.id);
    if (!implementation) missing.push(entry.id);
    else functions.push([univerFunction(entry, implementation, options, messages), `${namespace}.${entry.name}`]);
  }
  return { functions, descriptions: words.functions.map((entry) => description(namespace, entry)), missing };
}

const description = (namespace: string, entry: FunctionMetadata): IFunctionInfo => ({
  functionName: `${namespace}.${entry.name}`,
  functionType: FunctionType.User,
  description: entry.description ?? "",
  abstract: entry.description ?? "",
  functionParameter: entry.parameters.map((parameter) => ({
    name: parameter.name,
    detail: parameter.description ?? "",
    example: "",
    require: parameter.optional ? 0 : 1,
    repeat: parameter.repeating ? 1 : 0,
  })),
});
