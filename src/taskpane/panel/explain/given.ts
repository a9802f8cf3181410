import type { Place, WorkbookPort } from "../../../hosts/port";
import type { RangeArgument } from "../../../functions/decode";
import { boxToA1 } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/model";
import type { Argument } from "./call";

/** An argument with what its cells hold. */
export type Given =
  | { readonly kind: "omitted" }
  | { readonly kind: "value"; readonly value: string | number }
  | {
      readonly kind: "cells";
      readonly place: Place;
      readonly values: readonly (readonly CellValue[])[];
      /** True where the range is longer than what was read. */
      readonly cut: boolean;
    }
  /** Cannot be read from cells; `source` is what the formula says. */
  | { readonly kind: "unread"; readonly source: string };

/** A range is read this far down; rounds are far smaller, and whole columns are mostly empty. */
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 256;

/** Reads the arguments of a call on the sheet where it stands. */
export const readArguments = (
  port: WorkbookPort,
  sheet: string,
  written: readonly Argument[],
): Promise<readonly Given[]> => Promise.all(written.map((argument) => readArgument(port, sheet, argument)));

async function readArgument(port: WorkbookPort, home: string, argument: Argument): Promise<Given> {
  if (argument.kind === "omitted" || argument.kind === "value") return argument;
  if (argument.kind === "other") return { kind: "unread", source: argument.source };
  const sheet = argument.sheet ?? home;
  let place: Place = { sheet, ...argument.box };
  if (argument.spilled) {
    const [[origin] = []] = (await port.readCells(place)) ?? [];
    place = { sheet, ...(origin?.spill ?? place) };
  }
  const cut = { ...place, rows: Math.min(place.rows, MOST_ROWS), columns: Math.min(place.columns, MOST_COLUMNS) };
  const cells = await port.readCells(cut);
  if (!cells) return { kind: "unread", source: `${sheet}!${boxToA1(place)}` };
  const values = cells.map((row) => row.map(({ value }) => value));
  return { kind: "cells", place, values, cut: cut.rows < place.rows && !isBlankRow(values[values.length - 1]) };
}

const isBlankRow = (row: readonly CellValue[] | undefined): boolean => !row || row.every((value) => value === null);

/** An argument as a function takes it: rows of cells, or null where it is left out. */
export function rangeOf(given: Given | undefined): RangeArgument {
  if (!given || given.kind === "omitted" || given.kind === "unread") return null;
  return given.kind === "value" ? [[given.value]] : given.values;
}

/** An argument that is one word or number; null where it is left out. */
export function wordOf(given: Given | undefined): CellValue {
  return (rangeOf(given)?.[0]?.[0] ?? null) as CellValue;
}
