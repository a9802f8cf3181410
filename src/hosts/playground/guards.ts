import { CanceledError, type ICellData, type ICommandInfo, ObjectMatrix, type Worksheet } from "@univerjs/core";
import type { Text } from "../../text/text";
import type { Uncomputable } from "./computable";
import type { GridBook } from "./grid-book";
import { isFree } from "./protection";

const VALUES = "sheet.mutation.set-range-values";
/** What a protected sheet does not let happen to its rows, columns and ranges. */
const MOVES = new Set(
  ["insert-row", "insert-col", "remove-rows", "remove-col", "move-rows", "move-columns", "move-range", "reorder-range"]
    .map((name) => `sheet.mutation.${name}`)
    .concat("sheet.mutation.add-worksheet-merge", "sheet.mutation.remove-worksheet-merge"),
);

/** Formulas that follow their cells when rows move are rewritten by the grid, with nothing else in the entry. */
const FOLLOWING = new Set(["f", "si"]);

/**
 * Keeps from the grid what it would take and should not: changes to a protected sheet, and formulas it would compute
 * wrongly, however they come (typed, pasted, filled, undone). `refuse` is told why.
 */
export function guardGrid(book: GridBook, refuse: (why: Text) => void): () => void {
  const guard = book.commands.beforeCommandExecuted((info, options) => {
    if (options?.onlyLocal === true) return;
    const why = fault(book, info);
    if (!why) return;
    refuse(why);
    throw new CanceledError();
  });
  return () => guard.dispose();
}

function fault(book: GridBook, { id, params }: Readonly<ICommandInfo>): Text | null {
  if (id !== VALUES && !MOVES.has(id)) return null;
  const { subUnitId, cellValue } = params as {
    subUnitId?: string;
    cellValue?: Record<number, Record<number, ICellData>>;
  };
  const sheet = subUnitId ? book.workbook.getSheetBySheetId(subUnitId) : null;
  if (!sheet) return null;
  if (MOVES.has(id)) return isFree(sheet) ? null : protectedWords(sheet);
  return faultInCells(book, sheet, cellValue ?? {});
}

function faultInCells(
  book: GridBook,
  sheet: Worksheet,
  cellValue: Record<number, Record<number, ICellData>>,
): Text | null {
  let found: Text | null = null;
  new ObjectMatrix(cellValue).forValue((row, column, entry) => {
    if (found || (entry && Object.keys(entry).every((key) => FOLLOWING.has(key)))) return;
    if (!isFree(sheet, { row, column })) found = protectedWords(sheet);
    else if (entry?.f) found = formulaWords(book.uncomputable(entry.f));
  });
  return found;
}

export const protectedWords = (sheet: Worksheet): Text => ({
  zh: `工作表“${sheet.getName()}”受保护，此处不能修改。`,
  en: `The sheet "${sheet.getName()}" is protected; this cannot be changed.`,
});

/** Why a formula is not taken; null for one that is. A name that nobody knows shows as #NAME? by itself. */
export function formulaWords(fault: Uncomputable | null): Text | null {
  switch (fault?.kind) {
    case "sheet":
      return {
        zh: `没有名为“${fault.text}”的工作表，请检查公式。`,
        en: `There is no sheet named "${fault.text}"; check the formula.`,
      };
    case "link":
      return {
        zh: `公式引用了别的工作簿或表格（${fault.text}），此处不能计算。`,
        en: `The formula refers to another workbook or a table (${fault.text}), which cannot be computed here.`,
      };
    case "spill":
      return {
        zh: `此处不能用 ${fault.text} 引用溢出区域，请写出区域，如 A1:A9。`,
        en: `A spilled range cannot be referred to as ${fault.text} here; write the range, such as A1:A9.`,
      };
    default:
      return null;
  }
}
