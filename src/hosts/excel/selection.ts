import type { Place, Unsubscribe } from "../port";
import { reading } from "./batch";
import { isInSheet } from "./place";
import { boxOf, loadBox, rangeAt } from "./ranges";
import { subscribe } from "./subscribe";

/** What is selected; null for several areas at once, a chart or a picture. */
export async function selection(): Promise<Place | null> {
  return reading(async (context) => {
    const range = loadBox(context.workbook.getSelectedRange());
    range.worksheet.load("name");
    try {
      await context.sync();
    } catch {
      return null;
    }
    return { sheet: range.worksheet.name, ...boxOf(range) };
  });
}

/** Brings a place to the front and selects it; false where there is no such place or its sheet is hidden. */
export async function select(place: Place): Promise<boolean> {
  if (!isInSheet(place)) return false;
  return reading(async (context) => {
    const sheet = context.workbook.worksheets.getItem(place.sheet).load("visibility");
    try {
      await context.sync();
      if (sheet.visibility !== "Visible") return false;
      sheet.activate();
      rangeAt(sheet, place).select();
      await context.sync();
      return true;
    } catch {
      return false;
    }
  });
}

/** Tells of every new selection; another sheet in front is one too. */
export async function onSelection(listener: (place: Place) => void): Promise<Unsubscribe> {
  let last = "";
  const tell = async (isWanted: () => boolean) => {
    const place = await selection();
    const key = JSON.stringify(place);
    if (!place || key === last || !isWanted()) return;
    last = key;
    listener(place);
  };
  return subscribe((worksheets, isWanted) => [
    worksheets.onSelectionChanged.add(() => tell(isWanted)),
    worksheets.onActivated.add(() => tell(isWanted)),
  ]);
}
