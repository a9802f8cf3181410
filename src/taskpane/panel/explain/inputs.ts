import type { Text } from "../../../text/text";
import { a1, boxToA1 } from "../../../workbook/address";
import type { CellValue } from "../../../workbook/model";
import type { Found } from "./find";
import type { Given } from "./given";
import { parametersOf, type Parameter } from "./signature";
import { saying } from "./texts";
import { rowOf } from "./told";

/** Something the formula reads for the explained row. */
export interface Input {
  readonly what: Text;
  /** Where it stands; null for what is written in the formula itself. */
  readonly address: string | null;
  /** Null for a blank cell; absent for a range that is read as a whole. */
  readonly value?: CellValue;
}

/** What the arguments hold for a cell of the result; `columns` names the columns of a range, where the scheme does. */
export function inputsOf(found: Found, given: readonly Given[], columns?: readonly Text[]): Input[] {
  return parametersOf(found.call.name).flatMap((parameter, i) => {
    const argument = given[i];
    return argument ? inputsFrom(found, parameter, argument, columns) : [];
  });
}

function inputsFrom(found: Found, { what, kind }: Parameter, given: Given, columns?: readonly Text[]): Input[] {
  if (given.kind === "omitted") return [];
  if (given.kind === "value") return [{ what, address: null, value: given.value }];
  if (given.kind === "unread") return [{ what, address: given.source }];
  const { place, values } = given;
  const prefix = place.sheet === found.origin.sheet ? "" : `${place.sheet}!`;
  const row = rowOf(found.down, values.length);
  const cells = values[row];
  // A scheme may be a table of cells.
  const isWhole = kind === "whole" || (kind === "word" && place.rows * place.columns > 1);
  if (isWhole || !cells || cells.length === 0) return [{ what, address: prefix + boxToA1(place) }];
  const named = cells.length > 1 && columns?.length === cells.length ? columns : null;
  if (cells.length > 1 && !named)
    return [{ what, address: prefix + boxToA1({ ...place, row: place.row + row, rows: 1 }) }];
  return cells.map((value, i) => ({
    what: named?.[i] ?? what,
    address: prefix + a1(place.row + row, place.column + i),
    value,
  }));
}

/** The cells of a shortlist's own row under their headers. */
export const listInputs = (header: readonly CellValue[], row: readonly CellValue[], found: Found): Input[] =>
  header.map((name, i) => ({
    what: typeof name === "string" ? { zh: name, en: name } : saying.column(i + 1),
    address: a1(found.place.row, found.origin.column + i),
    value: row[i] ?? null,
  }));
