import { CellValueType, type ICellData, type Nullable } from "@univerjs/core";
import { type CellValue, isErrorValue } from "../../workbook/model";

/** The errors that Excel shows too. */
const ERRORS: ReadonlySet<string> = new Set([
  "#NULL!",
  "#DIV/0!",
  "#VALUE!",
  "#REF!",
  "#NAME?",
  "#NUM!",
  "#N/A",
  "#SPILL!",
  "#CALC!",
  "#BUSY!",
]);

/** The grid's own errors, as the nearest that Excel knows. */
const OWN_ERRORS: Readonly<Record<string, string>> = {
  "#CYCLE!": "#REF!",
  "#ERROR!": "#VALUE!",
  "#GETTING_DATA": "#N/A",
};

/**
 * A value as the grid holds it. Text that the grid would take for something else (a number, TRUE, an error, a formula)
 * is marked as text.
 */
export function toGridValue(value: CellValue): Pick<ICellData, "v" | "t"> {
  if (value === null || value === "") return {};
  if (isErrorValue(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: mistakable(value) ? CellValueType.FORCE_STRING : CellValueType.STRING };
}

const mistakable = (text: string): boolean =>
  /^\s*(true|false)\s*$/i.test(text) ||
  (text.trim() !== "" && !Number.isNaN(Number(text))) ||
  text.startsWith("=") ||
  isGridError(text);

const isGridError = (text: string): boolean => ERRORS.has(text) || text in OWN_ERRORS;

/** The value of a cell of the grid: its plain text where it holds rich text. */
export function fromGridValue(cell: Nullable<Pick<ICellData, "v" | "t" | "p">>): CellValue {
  const rich = cell ? cell.p?.body?.dataStream : undefined;
  if (rich !== undefined) return rich.replace(/\r?\n$/, "").replace(/\r/g, "\n");
  const value = cell ? cell.v : null;
  if (!cell || value === null || value === undefined) return null;
  if (cell.t === CellValueType.FORCE_STRING) return String(value);
  if (cell.t === CellValueType.BOOLEAN) return value === true || Number(value) === 1 || /^true$/i.test(String(value));
  if (cell.t === CellValueType.NUMBER && value !== "" && Number.isFinite(Number(value))) return Number(value);
  if (typeof value !== "string") return value;
  return isGridError(value) ? { error: OWN_ERRORS[value] ?? value } : value;
}
