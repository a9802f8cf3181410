import type { Cell, Sheet } from "../../../workbook/model";
import type { Slot } from "../sheet/slot";

/** Why no score is put into a cell. */
export type Block = "adviser" | "recused" | "formula" | "locked";

/** What keeps a score out of its cell; null where it may be written. */
export function blockOf(slot: Slot, cell: Cell | null, sheet: Sheet): Block | null {
  if (slot.barred !== null) return slot.barred;
  if (typeof cell?.value === "string" && /回\s*避|recuse/iu.test(cell.value)) return "recused";
  if (cell?.formula !== undefined) return "formula";
  return isLocked(cell, sheet) ? "locked" : null;
}

/** Some hosts do not tell which cells a protected sheet sets free; then only the write itself finds out. */
function isLocked(cell: Cell | null, { protected: guarded, rows }: Sheet): boolean {
  if (!guarded || cell?.style?.locked === false) return false;
  return rows.some((row) => row?.some((each) => each?.style?.locked === false));
}
