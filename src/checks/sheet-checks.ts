import { seal } from "../eligibility/seal";
import type { Scheme } from "../schemes/scheme";
import { say } from "../text/messages";
import { inBoth, type Text } from "../text/text";
import { parseA1 } from "../workbook/address";
import { plainName } from "../workbook/firm-name";
import type { Book, Cell, Sheet } from "../workbook/model";
import type { Round, Seal } from "../workbook/round/round";
import { sealsOfUnnamed } from "../workbook/round/seals-of-unnamed";
import type { SheetReading } from "../workbook/score-book";
import { parseSeals, SEALS } from "../workbook/seals";
import type { Finding } from "./finding";
import { findingAt } from "./scope";

/** A file that could not be read, with the words of its refusal. */
export const unreadable = (file: string, refusal: Text, scheme: Scheme): Finding =>
  findingAt({ file, sheet: "" }, scheme, "unreadable", null, { found: refusal });

/** A sheet, or a part of one, with numbers that no layout fits: what was seen, and the mapping is asked for. */
export function layoutUnknown(file: string, reading: SheetReading, scheme: Scheme): Finding[] {
  if (reading.verdict !== "unknown" && !reading.seen) return [];
  const found = reading.seen ? say(reading.seen) : "";
  const place = { file, sheet: reading.sheet };
  return [findingAt(place, scheme, "layout-unknown", reading.seenAt ?? { row: 0, column: 0 }, { found })];
}

/**
 * Sealed ranges of a file whose code is another now, or whose sheet is gone: those that the round lists, and those that
 * the pane sealed and keeps in the workbook itself.
 * @param isFile false for the open workbook, whose file name is not known
 */
export function sealMismatch(
  file: string,
  isFile: boolean,
  book: Book,
  scheme: Scheme,
  round: Round | null,
): Finding[] {
  const seals = round?.seals ?? [];
  const listed = isFile
    ? seals.filter((each) => each.file === null || plainName(baseName(each.file)) === plainName(baseName(file)))
    : sealsOfUnnamed(seals, (each) => codeIn(book, each));
  const kept = parseSeals(book.settings[SEALS]).map((each) => ({ ...each, file }));
  const seen = new Set<string>();
  return [...listed, ...kept].flatMap((each) => {
    const box = parseA1(each.range);
    const sheet = book.sheets.find(({ name }) => name === each.sheet);
    if (!box || (!sheet && each.file === null)) return [];
    const found = sheet ? seal(valuesOf(sheet, box)) : "—";
    const key = [each.sheet, each.range, each.code].join("\n");
    if (found === each.code || seen.has(key)) return [];
    seen.add(key);
    const what = inBoth(`${each.sheet}!${each.range}`);
    const place = { file, sheet: sheet?.name ?? "" };
    return [findingAt(place, scheme, "seal-mismatch", sheet ? box : null, { what, found, expected: each.code })];
  });
}

function codeIn(book: Book, { sheet: name, range }: Seal): string | null {
  const box = parseA1(range);
  const sheet = book.sheets.find((each) => each.name === name);
  return sheet && box ? seal(valuesOf(sheet, box)) : null;
}

const baseName = (file: string): string => file.replace(/^.*[\\/]/u, "");

/** The values of a box, row by row. */
export function valuesOf(
  { rows }: Sheet,
  box: { row: number; column: number; rows: number; columns: number },
): Cell["value"][][] {
  return Array.from({ length: box.rows }, (_, i) =>
    Array.from({ length: box.columns }, (_, j) => rows[box.row + i]?.[box.column + j]?.value ?? null),
  );
}
