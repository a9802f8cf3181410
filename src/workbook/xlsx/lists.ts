import { columnName, rangeRef } from "../address";
import type { Cell, Sheet, Validation } from "../model";
import { attributes, escapeCellText } from "../xml/escape";

/** Where lists stand that do not fit into a validation. Reading drops the sheet once its lists are in place. */
export const LISTS_SHEET = "AWARD_LISTS";
/** What Excel takes as a list inside a validation. */
const LONGEST_LIST = 255;
const LONGEST_MESSAGE = 255;
/** A number without bounds is written with the widest ones Excel takes. */
export const UNBOUNDED = 9.99e307;

/** Collects the lists of a workbook that need cells to stand in. */
export class Lists {
  private readonly columns = new Map<string, { column: number; list: readonly string[] }>();

  /** The formula of a list. */
  formula(list: readonly string[]): string {
    const text = list.join(",");
    const plain = list.every((item) => item !== "" && item === item.trim() && !/[,"]/.test(item));
    if (plain && text.length <= LONGEST_LIST) return `"${text}"`;
    const key = JSON.stringify(list);
    let found = this.columns.get(key);
    if (!found) this.columns.set(key, (found = { column: this.columns.size, list }));
    const name = columnName(found.column);
    return `${LISTS_SHEET}!$${name}$1:$${name}$${list.length}`;
  }

  /** The sheet that holds them, or null where none is needed. */
  sheet(): Sheet | null {
    if (this.columns.size === 0) return null;
    const rows: (Cell | undefined)[][] = [];
    for (const { column, list } of this.columns.values())
      list.forEach((item, row) => ((rows[row] ??= [])[column] = { value: item }));
    const none = { merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), validations: [] };
    return { name: LISTS_SHEET, visibility: "veryHidden", rows, ...none, widths: new Map(), heights: new Map() };
  }
}

/** The validations of a sheet as XML; "" where there are none. */
export function validationsXml(validations: readonly Validation[], lists: Lists): string {
  const elements = validations.map((one) => validationXml(one, lists)).filter(Boolean);
  return elements.length === 0
    ? ""
    : `<dataValidations count="${elements.length}">${elements.join("")}</dataValidations>`;
}

function validationXml(validation: Validation, lists: Lists): string {
  const { type, box, message, list } = validation;
  const shown = { error: message?.slice(0, LONGEST_MESSAGE), sqref: rangeRef(box) };
  const common = { type, allowBlank: 1, showInputMessage: 1, showErrorMessage: 1 };
  if (type === "list") {
    if (!list || list.length === 0) return "";
    return `<dataValidation${attributes({ ...common, ...shown })}><formula1>${escapeCellText(lists.formula(list))}</formula1></dataValidation>`;
  }
  const { operator, first, second } = boundsXml(validation);
  return (
    `<dataValidation${attributes({ ...common, operator, ...shown })}><formula1>${first}</formula1>` +
    (second === undefined ? "" : `<formula2>${second}</formula2>`) +
    "</dataValidation>"
  );
}

function boundsXml({ least, most }: Validation): { operator?: string; first: number; second?: number } {
  if (least !== undefined && most !== undefined) return { first: least, second: most };
  if (least !== undefined) return { operator: "greaterThanOrEqual", first: least };
  if (most !== undefined) return { operator: "lessThanOrEqual", first: most };
  return { first: -UNBOUNDED, second: UNBOUNDED };
}
