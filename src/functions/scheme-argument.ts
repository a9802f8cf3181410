import { findScheme, schemes } from "../schemes";
import type { Scheme } from "../schemes/scheme";
import { readSchemeTable, type ReadTable } from "../schemes/table/read";
import { say } from "../text/messages";
import { isBlank, plain, type RangeArgument, textOf } from "./decode";
import { Failure } from "./failure";

/**
 * The scheme that the first argument names, or that stands in it: a range of one filled cell is a name, any other a
 * scheme table (docs/scheme-table.md); old Excels hand blanks over as 0. There is no default: an omitted, unknown or
 * faulty one fails the call.
 */
export function schemeOf(argument: RangeArgument): Scheme | Failure {
  const range = (argument ?? []).slice(0, heightOf(argument ?? []));
  const cells = range.flat().filter(isFilled);
  if (cells.length > 1) return schemeIn(range);
  const found = textOf(cells[0]);
  const known = schemes.map(({ name }) => name.zh).join("、");
  if (found === "") return new Failure({ code: "scheme-omitted", params: { known } });
  return findScheme(found) ?? new Failure({ code: "scheme-unknown", params: { found, known } });
}

const isFilled = (cell: unknown): boolean => !isBlank(plain(cell)) && cell !== 0;

/** Up to the last row that holds something: whole columns may be given. */
function heightOf(range: Cells): number {
  let height = range.length;
  while (height > 0 && !range[height - 1].some(isFilled)) height--;
  return height;
}

type Cells = readonly (readonly unknown[])[];

/** How many faults a message names: more do not fit the card that hosts show. */
const TOLD = 3;

function schemeIn(argument: Cells): Scheme | Failure {
  const read = remembered(argument.map((row) => row.map(plain)));
  if (read.ok) return read.scheme;
  const list = read.faults.slice(0, TOLD).map(({ cell, reason }) => ({ cell, text: say(reason) }));
  return new Failure({ code: "table-faults", params: { list, more: read.faults.length - list.length } });
}

/** The tables read last. A table stands in the argument of every formula of a sheet; reading it costs milliseconds. */
const recent: { readonly cells: Cells; readonly read: ReadTable }[] = [];
const KEPT = 4;

/** Reads a table, or takes what the same cells gave before: every cell is compared. */
function remembered(cells: Cells): ReadTable {
  const known = recent.find((each) => same(each.cells, cells));
  if (known) return known.read;
  const read = readSchemeTable(cells);
  recent.unshift({ cells, read });
  recent.length = Math.min(recent.length, KEPT);
  return read;
}

const same = (a: Cells, b: Cells): boolean =>
  a.length === b.length &&
  a.every((row, i) => row.length === b[i].length && row.every((cell, j) => Object.is(cell, b[i][j])));
