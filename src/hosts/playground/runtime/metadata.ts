/** What `functions.json` says about the functions, as far as calling and describing them needs it. */
export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  readonly repeating?: boolean;
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly type?: string; readonly dimensionality?: string };
}

export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
  readonly allowErrorForDataTypeAny?: boolean;
}

/** The metadata in a parsed `functions.json`, or null where it is not one. */
export function readMetadata(json: unknown): FunctionsMetadata | null {
  if (!isRecord(json) || !Array.isArray(json.functions)) return null;
  return json.functions.every(isFunction) ? (json as unknown as FunctionsMetadata) : null;
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

const isFunction = (value: unknown): boolean =>
  isRecord(value) && typeof value.id === "string" && typeof value.name === "string" && Array.isArray(value.parameters);
