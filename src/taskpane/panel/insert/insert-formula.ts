import type { Entry, Place, WorkbookPort } from "../../../hosts/port";
import type { Text } from "../../../text/text";
import { a1 } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/model";
import { isFree } from "./target";
import { insertTexts, saying } from "./texts";

/** A cell that is in the way, with what it holds. */
export interface FilledCell {
  readonly address: string;
  readonly holds: CellValue;
}

export type Inserted =
  | { readonly kind: "done"; readonly place: Place; readonly text: Text }
  | { readonly kind: "filled"; readonly cells: readonly FilledCell[] }
  | { readonly kind: "failed"; readonly text: Text; readonly detail: string };

const REFUSALS = {
  protected: insertTexts.isProtected,
  missing: insertTexts.missing,
  invalid: insertTexts.failed,
  failed: insertTexts.failed,
} as const;

/**
 * Puts a formula at the first cell of `target` and blanks into the rest, where the result will spill. The blanks make the
 * port look at every cell: without `overwrite` anything filled refuses the whole, with it they clear the way.
 */
export async function insertFormula(
  port: WorkbookPort,
  target: Place,
  formula: string,
  overwrite: boolean,
): Promise<Inserted> {
  const outcome = await port.write(target, entriesFor(target, formula), { overwrite });
  if (outcome.ok) return { kind: "done", place: target, text: saying.inserted(a1(target.row, target.column)) };
  if (outcome.reason === "filled") return { kind: "filled", cells: await filledCells(port, target) };
  return { kind: "failed", text: REFUSALS[outcome.reason], detail: outcome.detail };
}

function entriesFor({ rows, columns }: Place, formula: string): Entry[][] {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => (row + column === 0 ? { formula } : { value: null })),
  );
}

async function filledCells(port: WorkbookPort, target: Place): Promise<FilledCell[]> {
  const cells = (await port.readCells(target)) ?? [];
  return cells.flatMap((row, r) =>
    row.flatMap((cell, c) =>
      isFree(cell)
        ? []
        : [{ address: a1(target.row + r, target.column + c), holds: cell.value ?? cell.formula ?? null }],
    ),
  );
}
