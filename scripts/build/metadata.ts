/** functions.json, as far as we use it. */
export interface Parameter {
  name: string;
  description?: string;
  type?: "any" | "number" | "string" | "boolean";
  dimensionality?: "scalar" | "matrix";
  optional?: boolean;
  repeating?: boolean;
}

export interface FunctionEntry {
  id: string;
  name: string;
  description?: string;
  helpUrl?: string;
  parameters: Parameter[];
  result?: { type?: string; dimensionality?: "scalar" | "matrix" };
  options?: Record<string, boolean>;
}

export interface Metadata {
  allowCustomDataForDataTypeAny?: boolean;
  allowErrorForDataTypeAny?: boolean;
  functions: FunctionEntry[];
}

/** A step of the build either has its value or says, fault by fault, why not. */
export type Built<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly faults: readonly string[] };

export function built<T>(value: T, faults: readonly string[]): Built<T> {
  return faults.length === 0 ? { ok: true, value } : { ok: false, faults };
}
