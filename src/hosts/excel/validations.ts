import { columnName, sheetPrefix } from "../../workbook/address";
import type { Validation } from "../../workbook/model";
import { isTypable } from "./lists";
import { rangeAt } from "./ranges";

/** The most characters of an alert. */
const LONGEST_ALERT = 225;
/** The widest bounds Excel takes. */
const UNBOUNDED = 9.99e307;

/**
 * Sets what may be entered into cells.
 * @param listsSheet The name of the sheet whose columns hold the long lists, in their order.
 */
export function applyValidations(sheet: Excel.Worksheet, validations: readonly Validation[], listsSheet: string): void {
  let column = 0;
  for (const validation of validations) {
    const { box, type, list = [], message } = validation;
    if (type === "list" && list.length === 0) continue;
    const { dataValidation } = rangeAt(sheet, box);
    if (type === "list") {
      const source = isTypable(list) ? list.join(",") : listAt(listsSheet, column++, list.length);
      dataValidation.rule = { list: { inCellDropDown: true, source } };
    } else dataValidation.rule = { [type === "whole" ? "wholeNumber" : "decimal"]: bounds(validation) };
    if (message)
      dataValidation.errorAlert = {
        message: message.slice(0, LONGEST_ALERT),
        title: "",
        showAlert: true,
        style: "Stop",
      };
  }
}

function bounds({ least, most }: Validation): Excel.BasicDataValidation {
  if (least === undefined && most !== undefined) return { formula1: most, operator: "LessThanOrEqualTo" };
  if (least !== undefined && most === undefined) return { formula1: least, operator: "GreaterThanOrEqualTo" };
  return { formula1: least ?? -UNBOUNDED, formula2: most ?? UNBOUNDED, operator: "Between" };
}

function listAt(sheet: string, column: number, items: number): string {
  const letters = columnName(column);
  return `=${sheetPrefix(sheet)}$${letters}$1:$${letters}$${items}`;
}
