import { a1, rangeRef } from "../address";
import { isErrorValue, type Cell, type CellValue } from "../model";
import { mayGiveArray, storedNames } from "../names";
import { escapeCellText } from "../xml/escape";
import type { StyleSheet } from "./style-sheet";

/** The errors the file format knows by name; Excel keeps the younger ones (#SPILL!, #CALC! …) as #VALUE!, too. */
const STORED_ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);
const LONGEST_TEXT = 32767;
/** A text that typing it again would make a formula; a Chinese Excel takes the wide signs, too. */
const TAKEN_FOR_FORMULA = /^\s*[=+\-@＝＋－＠]./su;
const LONGEST_FORMULA = 8192;

/** What the cells of a workbook share while they are written. */
export interface Writing {
  readonly styles: StyleSheet;
  /** The number of a shared string. */
  string(text: string): number;
  /** How many linked workbooks formulas may name. */
  readonly links: number;
  /** Set once a formula is written that must be an array formula, or one without a result. */
  dynamic: boolean;
  uncached: boolean;
}

/** A cell's c element; "" for one that has nothing to write. */
export function cellXml(cell: Cell, row: number, column: number, writing: Writing): string {
  const formula = formulaXml(cell, row, column, writing);
  const value = cell.value === "" ? null : cell.value;
  const quoted = formula === null && typeof value === "string" && TAKEN_FOR_FORMULA.test(value);
  const style = writing.styles.number(cell.style, quoted);
  const head = `<c r="${a1(row, column)}"${style > 0 ? ` s="${style}"` : ""}`;
  if (formula !== null) {
    const [type, result] = cell.uncached ? ["", ""] : resultXml(value);
    return `${head}${type}${formula.dynamic ? ' cm="1"' : ""}>${formula.xml}${result}</c>`;
  }
  if (value === null) return style > 0 ? `${head}/>` : "";
  if (typeof value === "string") return `${head} t="s"><v>${writing.string(value.slice(0, LONGEST_TEXT))}</v></c>`;
  const [type, result] = resultXml(value);
  return `${head}${type}>${result}</c>`;
}

/** A formula is left out, and its value stays, where Excel could not load it: too long, or of an unknown workbook. */
function formulaXml(
  cell: Cell,
  row: number,
  column: number,
  writing: Writing,
): { xml: string; dynamic: boolean } | null {
  const typed = cell.formula?.replace(/^=/, "");
  if (typed === undefined || typed.trim() === "" || typed.length > LONGEST_FORMULA) return null;
  if (linkNumbers(typed).some((n) => n < 1 || n > writing.links)) return null;
  if (cell.uncached) writing.uncached = true;
  const text = escapeCellText(storedNames(typed));
  if (!cell.spill && !mayGiveArray(typed)) return { xml: `<f>${text}</f>`, dynamic: false };
  writing.dynamic = true;
  const range = rangeRef(cell.spill ?? { row, column, rows: 1, columns: 1 });
  return { xml: `<f t="array" ref="${range}">${text}</f>`, dynamic: true };
}

function resultXml(value: CellValue): [type: string, xml: string] {
  if (typeof value === "number" && Number.isFinite(value)) return ["", `<v>${value}</v>`];
  if (typeof value === "boolean") return [' t="b"', `<v>${value ? 1 : 0}</v>`];
  if (value === null || typeof value === "string")
    return [' t="str"', `<v>${escapeCellText((value ?? "").slice(0, LONGEST_TEXT))}</v>`];
  const error = isErrorValue(value) ? value.error : "#NUM!";
  return [' t="e"', `<v>${STORED_ERRORS.has(error) ? error : "#VALUE!"}</v>`];
}

/** The numbers of the linked workbooks a formula names: [1]Sheet1!A1, '[2]第 1 组'!A1. */
function linkNumbers(formula: string): number[] {
  const texts = /"(?:[^"]|"")*"/g;
  return [...formula.replace(texts, "").matchAll(/(?<![\w\p{L}\]])\[(\d+)\]/gu)].map((match) => Number(match[1]));
}
