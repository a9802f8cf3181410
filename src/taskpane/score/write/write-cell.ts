import type { Outcome, WorkbookPort } from "../../../hosts/port";
import type { Cell, CellValue } from "../../../workbook/model";
import { messageOf } from "../../host/use-reading";
import type { Spot } from "../sheet/slot";
import { entryOf, sameValue } from "./undo";

/** Why a cell was left as it is. */
export type Kept =
  | { readonly ok: false; readonly why: "formula" | "missing" | "protected" }
  /** Somebody else has put something there since it was last seen. */
  | { readonly ok: false; readonly why: "changed"; readonly now: CellValue }
  | { readonly ok: false; readonly why: "failed"; readonly detail: string };

export type Written = { readonly ok: true; readonly before: CellValue } | Kept;

/**
 * Writes one cell after a look: never over a formula, and only where the cell still holds what the user saw there.
 * @param seen what the user saw
 */
export async function writeCell(
  port: WorkbookPort,
  sheet: string,
  { row, column }: Spot,
  seen: CellValue,
  value: CellValue,
): Promise<Written> {
  try {
    const cells = await port.readCells({ sheet, row, column, rows: 1, columns: 1 });
    const cell: Cell | undefined = cells?.[0]?.[0];
    if (!cell) return { ok: false, why: "missing" };
    if (cell.formula !== undefined) return { ok: false, why: "formula" };
    if (!sameValue(cell.value, seen)) return { ok: false, why: "changed", now: cell.value };
    if (sameValue(cell.value, value)) return { ok: true, before: cell.value };
    const outcome = await port.write({ sheet, row, column }, [[entryOf(value)]], { overwrite: true });
    return outcome.ok ? { ok: true, before: cell.value } : keptBy(outcome);
  } catch (cause) {
    return { ok: false, why: "failed", detail: messageOf(cause) };
  }
}

function keptBy(outcome: Extract<Outcome, { readonly ok: false }>): Kept {
  if (outcome.reason === "filled") return { ok: false, why: "failed", detail: "" };
  if (outcome.reason === "protected" || outcome.reason === "missing") return { ok: false, why: outcome.reason };
  return { ok: false, why: "failed", detail: outcome.detail };
}
