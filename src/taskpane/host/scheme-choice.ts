/** What decides: one of our schemes by its id, or the table on a sheet of this workbook. One text says which. */
export type SchemeChoice = string;

const SHEET = "sheet:";

export const choiceOfSheet = (name: string): SchemeChoice => SHEET + name;

/** The sheet that a choice names; null where it is one of our own schemes. */
export const sheetOfChoice = (choice: SchemeChoice): string | null =>
  choice.startsWith(SHEET) ? choice.slice(SHEET.length) : null;
