import { columnIndex } from "../workbook/address";
import { formulaTokens } from "../workbook/formula-tokens";

/** A block of cells that a formula refers to on its own sheet. */
export interface Reference {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

const CELL = /^\$?([A-Za-z]{1,3})\$?(\d+)$/;

/**
 * The cells of its own sheet that a formula refers to, block by block. References to other sheets, whole columns and
 * names are left out: they are no part of a row's own sum.
 */
export function referencesOf(formula: string): Reference[] {
  const tokens = formulaTokens(formula.replace(/^=/, "")).filter(({ text }) => text.trim() !== "");
  const found: Reference[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = tokens[i].kind === "name" ? cellOf(tokens[i].text) : null;
    if (!first || tokens[i - 1]?.text === "!" || tokens[i + 1]?.text === "(") continue;
    const last = tokens[i + 1]?.text === ":" ? cellOf(tokens[i + 2]?.text ?? "") : null;
    found.push(last ? between(first, last) : { ...first, rows: 1, columns: 1 });
    if (last) i += 2;
  }
  return found;
}

/** How many cells a formula refers to; the same block named twice (IF(COUNT(E5:E6)=2,SUM(E5:E6),"")) counts once. */
export function cellCount(references: readonly Reference[]): number {
  const blocks = new Map(references.map((each) => [`${each.row},${each.column},${each.rows},${each.columns}`, each]));
  return [...blocks.values()].reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

/** The references as seen from a formula's own cell, so that a formula copied along reads the same. */
export function relative(references: readonly Reference[], row: number, column: number): string {
  return references
    .map((r) => `${r.row - row},${r.column - column},${r.rows},${r.columns}`)
    .sort()
    .join(";");
}

export const refersTo = (references: readonly Reference[], row: number, column: number): boolean =>
  references.some((r) => row >= r.row && row < r.row + r.rows && column >= r.column && column < r.column + r.columns);

function cellOf(text: string): { row: number; column: number } | null {
  const match = CELL.exec(text);
  const column = match ? columnIndex(match[1]) : null;
  return match && column !== null ? { row: Number(match[2]) - 1, column } : null;
}

function between(a: { row: number; column: number }, b: { row: number; column: number }): Reference {
  return {
    row: Math.min(a.row, b.row),
    column: Math.min(a.column, b.column),
    rows: Math.abs(a.row - b.row) + 1,
    columns: Math.abs(a.column - b.column) + 1,
  };
}
