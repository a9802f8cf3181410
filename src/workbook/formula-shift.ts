import { COLUMNS, ROWS, columnIndex, columnName } from "./address";
import { formulaTokens } from "./formula-tokens";

const CELL = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const COLUMN = /^(\$?)([A-Za-z]{1,3})$/;
const ROW = /^(\$?)(\d{1,7})$/;

/**
 * A formula as it reads when filled from its cell to another: relative references move along, absolute ones stay.
 * Past the edge of the sheet they come in again at the other side, as Excel's shared formulas do.
 * @param formula without "="
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const tokens = formulaTokens(formula);
  return tokens
    .map((token, i) => {
      if (token.kind !== "name" && token.kind !== "number") return token.text;
      const next = tokens[i + 1]?.text;
      if (next === "(" || next === "!") return token.text;
      const inRange = next === ":" || tokens[i - 1]?.text === ":";
      return shiftReference(token.text, rows, columns, inRange) ?? token.text;
    })
    .join("");
}

function shiftReference(text: string, rows: number, columns: number, inRange: boolean): string | null {
  const cell = CELL.exec(text);
  if (cell) {
    const column = movedColumn(cell[1]!, cell[2]!, columns);
    const row = movedRow(cell[3]!, cell[4]!, rows);
    return column === null || row === null ? null : column + row;
  }
  if (!inRange) return null;
  const column = COLUMN.exec(text);
  if (column) return movedColumn(column[1]!, column[2]!, columns);
  const row = ROW.exec(text);
  return row ? movedRow(row[1]!, row[2]!, rows) : null;
}

function movedColumn(fixed: string, letters: string, by: number): string | null {
  const column = columnIndex(letters);
  if (column === null || fixed) return column === null ? null : fixed + letters;
  return columnName((column + by + COLUMNS) % COLUMNS);
}

function movedRow(fixed: string, digits: string, by: number): string | null {
  const row = Number(digits) - 1;
  if (row < 0 || row >= ROWS) return null;
  return fixed ? fixed + digits : String(((row + by + ROWS) % ROWS) + 1);
}
