import type { Scheme } from "../../../../schemes/scheme";
import { type CellValue, isErrorValue, type Sheet } from "../../../../workbook/model";
import { readRound } from "../../../../workbook/round/read-round";
import { templateRound, writeRound } from "../../../../workbook/round/write-round";
import type { CellChange } from "./sheet-changes";

/**
 * What a round's sheet holds beside the round and its successor does not: an office's notes, lines that are not
 * understood. The form does not carry them, so writing the sheet anew loses them.
 */
export function foreignCells(before: Sheet, after: Sheet, scheme: Scheme): CellChange[] {
  const { round } = readRound(before, scheme);
  const made = [after, templateRound(scheme), ...(round ? [writeRound(round, scheme)] : [])];
  const ours = new Set(made.flatMap(filled).map(({ was }) => textOf(was.value)));
  return filled(before).filter(({ was }) => !ours.has(textOf(was.value)));
}

const filled = ({ rows }: Sheet): CellChange[] =>
  rows.flatMap((cells, row) =>
    (cells ?? []).flatMap((was, column) => (was && textOf(was.value) !== "" ? [{ row, column, was }] : [])),
  );

const textOf = (value: CellValue): string => (isErrorValue(value) ? value.error : String(value ?? "").trim());
