import { COLUMNS, ROWS } from "../address";
import type { Budget } from "../budget";
import { newGrid, putCell } from "../grid";
import type { Book, CellValue } from "../model";
import { Refused } from "../refusal";
import { delimiterOf, DELIMITERS, eachField, type Delimiter } from "./fields";
import type { Decoded } from "./text";

/** A number as spreadsheets write it, without the leading zeros that codes have. */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:E[+-]\d+)?$/;
/** A whole number of more digits is a code (an identity card has 18), which must not lose its last ones. */
const DIGITS_OF_EXCEL = 15;
const DIGITS_OF_DOUBLE = 17;
const ERRORS = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;

export interface CsvRead {
  readonly book: Book;
  readonly delimiter: Delimiter;
}

/** Reads a delimited text as a workbook of one sheet. Nothing in it is ever a formula. */
export function readCsv({ text }: Decoded, sheetName: string, budget: Budget): CsvRead {
  const named = /^sep=([,;\t])\r?\n/i.exec(text);
  const body = named ? text.slice(named[0].length) : text;
  const delimiter = DELIMITERS.find((one) => one === named?.[1]) ?? delimiterOf(body);
  const grid = newGrid(sheetName);
  eachField(body, delimiter, (field, row, column) => {
    if (row >= ROWS) throw new Refused("too-large", { size: row + 1, limit: ROWS, unit: "rows" });
    if (column >= COLUMNS) throw new Refused("too-large", { size: column + 1, limit: COLUMNS, unit: "columns" });
    budget.spend(1);
    const value = csvValue(field);
    if (value !== null) putCell(grid, row, column, { value });
  });
  return { book: { sheets: [grid], externalLinks: [], settings: {} }, delimiter };
}

function csvValue(field: string): CellValue {
  if (field === "") return null;
  if (field === "TRUE" || field === "FALSE") return field === "TRUE";
  if (ERRORS.test(field)) return { error: field };
  if (!NUMBER.test(field)) return field;
  const digits = field.replace(/E.*$/, "").replace(/\D/g, "").replace(/^0+/, "").length;
  const number = digits <= (field.includes(".") ? DIGITS_OF_DOUBLE : DIGITS_OF_EXCEL) ? Number(field) : NaN;
  return Number.isFinite(number) ? number : field;
}
