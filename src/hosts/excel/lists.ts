import type { Validation } from "../../workbook/model";
import { guarded } from "./entries";
import { rangeAt } from "./ranges";

/** The most characters of a list that is typed into a validation. */
const LONGEST_LIST = 255;

/** Whether a list fits into a validation: short enough, and no item that a comma would split or Excel would trim. */
export const isTypable = (list: readonly string[]): boolean =>
  list.join(",").length <= LONGEST_LIST &&
  list.every((item) => item !== "" && item === item.trim() && !/^=|[,"]/.test(item));

/** The lists that need cells to stand in, in the order of their validations. */
export const longLists = (validations: readonly Validation[]): readonly (readonly string[])[] =>
  validations.flatMap(({ type, list }) => (type === "list" && list && !isTypable(list) ? [list] : []));

/** Fills a sheet with lists, a column each, and takes it out of sight. */
export async function fillLists(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  lists: readonly (readonly string[])[],
): Promise<void> {
  lists.forEach((list, column) => {
    rangeAt(sheet, { row: 0, column, rows: list.length, columns: 1 }).formulas = list.map((item) => [guarded(item)]);
  });
  sheet.visibility = "VeryHidden";
  await context.sync();
}
