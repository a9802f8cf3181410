import { parseA1 } from "../../workbook/address";
import type { Place, Unsubscribe } from "../port";
import { reading } from "./batch";
import { subscribe } from "./subscribe";

/**
 * Tells of changes to cells: what users, co-authors and add-ins put in, clear, insert or delete. What formulas give
 * anew is no change. A change to several areas is told area by area.
 */
export function onChange(listener: (place: Place) => void): Promise<Unsubscribe> {
  return subscribe((worksheets, isWanted) => [
    worksheets.onChanged.add(async ({ worksheetId, address }) => {
      const sheet = await nameOf(worksheetId);
      if (sheet === null) return;
      for (const area of address.split(",")) {
        const box = parseA1(area);
        if (box && isWanted()) listener({ sheet, ...box });
      }
    }),
  ]);
}

/** The name of the sheet that an event speaks of; null where it is gone by now. */
async function nameOf(id: string): Promise<string | null> {
  return reading(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id).load("name");
    await context.sync();
    return sheet.isNullObject ? null : sheet.name;
  });
}
