import type { FunctionEntry } from "../../../scripts/build/metadata";
import type { SheetCell, Shown } from "./cells";

/** Errors travel home as Microsoft's runtime writes them. */
interface HomeError {
  readonly type: "Error";
  readonly basicValue: string;
  readonly message?: string;
}

/** What the sheet shows for a result that came home as JSON. What Excel would not show as meant throws. */
export function shown(entry: FunctionEntry, home: unknown): Shown {
  if (entry.result?.dimensionality !== "matrix") return showCell(entry, home);
  if (isHomeError(home)) return showCell(entry, home);
  if (!Array.isArray(home) || home.length === 0 || !home.every((row) => Array.isArray(row) && row.length > 0))
    throw new Error(`${entry.id} promises a matrix and returned ${JSON.stringify(home)}`);
  const rows = home as unknown[][];
  if (rows.some((row) => row.length !== rows[0].length)) throw new Error(`${entry.id} returned rows of unequal length`);
  return rows.map((row) => row.map((value) => showCell(entry, value)));
}

/** null is what JSON makes of null, undefined, NaN and infinity in a matrix; the sheet then shows 0. */
function showCell(entry: FunctionEntry, value: unknown): SheetCell {
  if (value === null) return 0;
  if (isHomeError(value))
    return value.message ? { error: value.basicValue, message: value.message } : { error: value.basicValue };
  if (typeof value === "number" || typeof value === "string" || typeof value === "boolean") return value;
  throw new Error(`${entry.id} returned what no cell shows: ${JSON.stringify(value)}`);
}

function isHomeError(value: unknown): value is HomeError {
  return typeof value === "object" && value !== null && (value as Partial<HomeError>).type === "Error";
}
