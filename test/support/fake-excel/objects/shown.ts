import type { Scalar } from "../sheet";

/** A sheet's name as addresses write it. */
export const quoted = (name: string): string => `'${name.replaceAll("'", "''")}'`;

/** A value as Range.values gives it. */
export const shown = (value: Scalar | undefined): unknown => (typeof value === "object" ? value.error : (value ?? ""));

/** Its name in Range.valueTypes. */
export function typeName(value: Scalar | undefined): string {
  if (value === undefined) return "Empty";
  if (typeof value === "object") return "Error";
  if (typeof value === "number") return Number.isInteger(value) ? "Integer" : "Double";
  return typeof value === "boolean" ? "Boolean" : "String";
}
