import type { Sheet } from "../../workbook/model";
import { LISTS_SHEET } from "../../workbook/xlsx/lists";
import type { SheetInfo } from "../port";
import { reading } from "./batch";

/** The sheets of the workbook in their order, without those that hold our own lists of choices. */
export async function sheets(): Promise<SheetInfo[]> {
  return reading(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name,items/visibility");
    await context.sync();
    return worksheets.items
      .map((sheet) => ({ name: sheet.name, visibility: visibilityOf(sheet) }))
      .filter(({ name, visibility }) => visibility !== "veryHidden" || !name.startsWith(LISTS_SHEET));
  });
}

/** Whether a sheet is shown; `visibility` must be loaded. */
export function visibilityOf({ visibility }: Excel.Worksheet): Sheet["visibility"] {
  if (visibility === "VeryHidden") return "veryHidden";
  return visibility === "Hidden" ? "hidden" : "visible";
}
