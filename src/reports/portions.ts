import type { CheckedFile } from "../checks/checked-file";

const PORTION = 20;

/** A file that was read, in parts of few sheets, for work that rests between them. */
export function* portions(file: CheckedFile): Generator<Extract<CheckedFile, { readonly book: unknown }>> {
  if (!("book" in file)) return;
  const { sheets } = file.reading;
  for (let from = 0; from < sheets.length; from += PORTION)
    yield { ...file, reading: { ...file.reading, sheets: sheets.slice(from, from + PORTION) } };
}
