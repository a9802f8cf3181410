import { boxToA1 } from "../workbook/address";
import { formulaTokens } from "../workbook/formula-tokens";
import { isErrorValue, type Box, type Cell, type CellValue, type Sheet } from "../workbook/model";

/** A formula of ours with the cells it fills, and what they are to hold instead. */
export interface FrozenBlock {
  readonly sheet: string;
  readonly box: Box;
  readonly formula: string;
  readonly values: readonly (readonly CellValue[])[];
}

/** What freezing sheets comes to: nothing may be written while a formula of ours has no result to keep. */
export interface FreezePlan {
  readonly blocks: readonly FrozenBlock[];
  /** Formulas of ours that are not computed, or cannot be: their addresses with what they show. */
  readonly unready: readonly { readonly sheet: string; readonly cell: string; readonly shown: string }[];
}

/** Errors that are no answer of a function: it was not reached, is still busy, or has no room for its result. */
const NO_ANSWER: ReadonlySet<string> = new Set(["#NAME?", "#BUSY!", "#SPILL!", "#CALC!", "#REF!"]);

/**
 * Finds every formula that calls one of our functions and what its cells hold, for readers without the add-in. A formula
 * that calls none of them is nobody's business here, whatever it refers to. An answer such as #N/A is kept as it is.
 */
export function freezePlan(sheets: readonly Sheet[]): FreezePlan {
  const cells = sheets.flatMap((sheet) =>
    sheet.rows.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) => (cell && isOurs(cell) ? [{ sheet, cell, r, c }] : [])),
    ),
  );
  const unready = cells.flatMap(({ sheet, cell, r, c }) => {
    const shown = missingAnswer(cell);
    return shown === null
      ? []
      : [{ sheet: sheet.name, cell: boxToA1({ row: r, column: c, rows: 1, columns: 1 }), shown }];
  });
  const blocks = cells.map(({ sheet, cell, r, c }): FrozenBlock => {
    const box = cell.spill ?? { row: r, column: c, rows: 1, columns: 1 };
    return { sheet: sheet.name, box, formula: cell.formula ?? "", values: valuesIn(sheet, box) };
  });
  return { blocks, unready };
}

/** Whether a formula calls a function of ours, by itself or within others. */
export function callsOurs(formula: string): boolean {
  const tokens = formulaTokens(formula.slice(1)).filter(({ text }) => text.trim() !== "");
  return tokens.some(({ kind, text }, i) => kind === "name" && /^AWARD\./iu.test(text) && tokens[i + 1]?.text === "(");
}

const isOurs = ({ formula }: Cell): boolean => formula !== undefined && callsOurs(formula);

function missingAnswer({ value, uncached }: Cell): string | null {
  if (isErrorValue(value) && NO_ANSWER.has(value.error)) return value.error;
  return uncached ? "" : null;
}

/** A result "" looks blank and becomes a blank. */
const valuesIn = ({ rows }: Sheet, box: Box): CellValue[][] =>
  Array.from({ length: box.rows }, (_, r) =>
    Array.from({ length: box.columns }, (__, c) => {
      const value = rows[box.row + r]?.[box.column + c]?.value ?? null;
      return value === "" ? null : value;
    }),
  );
