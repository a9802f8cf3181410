import { isErrorValue, type CellValue } from "../../workbook/model";

/** A cell's value as Excel shows it in General format; a blank is empty. */
export function showValue(value: CellValue): string {
  if (value === null) return "";
  if (isErrorValue(value)) return value.error;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(Number(value.toPrecision(15))) : value;
}
