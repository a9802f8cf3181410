import type { Language } from "../../text/text";
import { a1, boxToA1 } from "../../workbook/address";
import type { Sheet } from "../../workbook/model";
import { legalSheetNames } from "../../workbook/sheet-names";
import { LISTS_SHEET } from "../../workbook/xlsx/lists";
import type { Outcome } from "../port";
import { codeOf } from "./batch";
import { faultOf } from "./entries";
import { entryOf, extentOf, furnish } from "./furnish";
import { fillLists, longLists } from "./lists";
import { isInSheet } from "./place";
import { refusalOf, refused, type Refused } from "./refusal";
import { words } from "./words";

/**
 * Adds a whole sheet behind the last one, or nothing: what was begun is deleted when Excel refuses a part of it. Its
 * name is made legal, and unique with a number. Choices too long for a validation stand on a hidden sheet of their own.
 */
export async function addSheet(model: Sheet, language: Language): Promise<Outcome> {
  const fault = faultIn(model);
  if (fault !== null) return refused("invalid", fault);
  const made: Excel.Worksheet[] = [];
  try {
    return await Excel.run(async (context) => {
      const protection = context.workbook.protection.load("protected");
      await context.sync();
      if (protection.protected) return refused("protected", words.workbook[language]);
      try {
        const sheet = await addNamed(context, model.name, made);
        const lists = longLists(model.validations);
        const listsSheet = lists.length > 0 ? await addNamed(context, LISTS_SHEET, made) : null;
        if (listsSheet) await fillLists(context, listsSheet, lists);
        await furnish(context, sheet, model, listsSheet?.name ?? "");
        return { ok: true, place: { sheet: sheet.name, ...extentOf(model) } };
      } catch (error) {
        return await deleted(context, made, refusalOf(error, model.name, language), language);
      }
    });
  } catch (error) {
    return refusalOf(error, model.name, language);
  }
}

/** What in the sheet Excel could not take: its size or a cell. */
function faultIn(model: Sheet): string | null {
  const extent = extentOf(model);
  if (!isInSheet(extent)) return `${extent.rows} × ${extent.columns}`;
  const outside = model.merges.find((merge) => !isInSheet(merge));
  if (outside) return boxToA1(outside);
  for (const [r, row] of model.rows.entries())
    for (const [c, cell] of (row ?? []).entries()) {
      const fault = cell ? faultOf(entryOf(cell)) : null;
      if (fault !== null) return `${a1(r, c)}: ${fault}`;
    }
  return null;
}

/** Adds a blank sheet of a name, or of the next that is free; somebody else may take a name in the meantime. */
async function addNamed(
  context: Excel.RequestContext,
  wanted: string,
  made: Excel.Worksheet[],
  tries = 3,
): Promise<Excel.Worksheet> {
  const { worksheets } = context.workbook;
  worksheets.load("items/name");
  await context.sync();
  const taken = worksheets.items.map(({ name }) => name);
  const sheet = worksheets.add(legalSheetNames([...taken, wanted]).at(-1)).load("name");
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) === "ItemAlreadyExists" && tries > 1) return addNamed(context, wanted, made, tries - 1);
    throw error;
  }
  made.push(sheet);
  return sheet;
}

/** Deletes what was begun. Excel deletes no sheet that is very hidden. */
async function deleted(
  context: Excel.RequestContext,
  made: readonly Excel.Worksheet[],
  refusal: Refused,
  language: Language,
): Promise<Refused> {
  try {
    for (const sheet of made) {
      sheet.visibility = "Visible";
      sheet.delete();
    }
    await context.sync();
    return refusal;
  } catch {
    const names = made.map(({ name }) => name).join("、");
    return refused("failed", words.halfMade(names, refusal.detail)[language]);
  }
}
