import type { Sheet } from "../../workbook/model";

/** Whether two readings of a sheet say the same, so that what was made of the first still holds. */
export const sameSheet = (a: Sheet, b: Sheet): boolean => same(a, b);

/** Equality of plain data with sets and maps; a missing row, cell or property is one that is undefined. */
function same(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
  if (a instanceof Set || a instanceof Map)
    return Object.getPrototypeOf(a) === Object.getPrototypeOf(b) && same([...a], [...(b as Set<unknown>)]);
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  for (const key of keys)
    if (!same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key])) return false;
  return true;
}
