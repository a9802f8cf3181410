import type { Worksheet } from "@univerjs/core";
import { kept, type KeptOfCell, type KeptOfSheet } from "./kept";

/** Whether a sheet, or one of its cells, may be changed: a protected sheet lets only the cells be that it sets free. */
export function isFree(sheet: Worksheet, cell?: { readonly row: number; readonly column: number }): boolean {
  if (!kept<KeptOfSheet>(sheet.getCustomMetadata()).protected) return true;
  return cell !== undefined && kept<KeptOfCell>(sheet.getCellRaw(cell.row, cell.column)?.custom).unlocked === true;
}
