import type { WorkbookPort } from "../../hosts/port";
import { findScheme } from "../../schemes";
import type { Scheme } from "../../schemes/scheme";
import type { TableFault } from "../../schemes/table";
import { absoluteRef, sheetPrefix } from "../../workbook/address";
import type { CellValue, Sheet } from "../../workbook/model";
import { sheetOfChoice, type SchemeChoice } from "./scheme-choice";

/** What a choice comes to. Nothing ever stands in for a scheme that cannot be read. */
export type SchemeFound =
  | { readonly kind: "none" }
  /** Not a scheme of this version. */
  | { readonly kind: "unknown"; readonly id: string }
  /** The sheet was renamed or deleted. */
  | { readonly kind: "missing"; readonly sheet: string }
  | { readonly kind: "faulty"; readonly sheet: string; readonly faults: readonly TableFault[] }
  | SchemeInForce;

export interface SchemeInForce {
  readonly kind: "ready";
  readonly scheme: Scheme;
  /** How a formula names the scheme: "重庆2015", or the range of its table. */
  readonly argument: string;
  /** The sheet its table stands on. */
  readonly sheet?: string;
}

/** Finds the scheme that a choice names, reading its table where it is one. */
export async function readScheme(port: WorkbookPort, choice: SchemeChoice | null): Promise<SchemeFound> {
  if (choice === null) return { kind: "none" };
  const name = sheetOfChoice(choice);
  if (name === null) {
    const scheme = findScheme(choice);
    return scheme ? { kind: "ready", scheme, argument: nameArgument(scheme) } : { kind: "unknown", id: choice };
  }
  const sheet = await port.readSheet(name);
  if (!sheet) return { kind: "missing", sheet: name };
  const rows = tableOn(sheet);
  const { readSchemeTable } = await import("../../schemes/table");
  const read = readSchemeTable(rows);
  if (!read.ok) return { kind: "faulty", sheet: name, faults: read.faults };
  const box = { row: 0, column: 0, rows: rows.length, columns: rows[0]?.length ?? 1 };
  return { kind: "ready", scheme: read.scheme, argument: sheetPrefix(name) + absoluteRef(box), sheet: name };
}

/** A scheme of ours as a formula names it. */
export const nameArgument = ({ name }: Scheme): string => `"${name.zh.replaceAll('"', '""')}"`;

/** The cells from A1 to the last that says anything, so that a fault's address is the sheet's own. */
function tableOn({ rows }: Sheet): CellValue[][] {
  const values = Array.from(rows, (row) => Array.from(row ?? [], (cell) => cell?.value ?? null));
  const height = values.map((row) => row.some((value) => value !== null)).lastIndexOf(true) + 1;
  const width = values.reduce(
    (most, row) => Math.max(most, row.map((value) => value !== null).lastIndexOf(true) + 1),
    0,
  );
  return values.slice(0, height).map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}
