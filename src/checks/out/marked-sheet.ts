import type { Language } from "../../text/text";
import { a1, parseA1 } from "../../workbook/address";
import type { Cell, Sheet } from "../../workbook/model";
import { printOf } from "../../workbook/print";
import { heightOf } from "../../workbook/row-heights";
import type { Severity } from "../codes";
import type { Finding } from "../finding";
import { FILLS } from "./severities";

/** So many cells of a sheet carry a note. */
const MOST_MARKS = 500;
/** A sheet with more cells is copied around its faults only. */
const MOST_CELLS = 50_000;
/** Rows that are always copied: title and headings. */
const TOP = 10;

/**
 * A copy of a sheet with its faulty cells filled and the words for them in a note. It is a copy by value: formulas,
 * protection and lists are left behind, and nothing is hidden, so that every mark can be seen.
 */
export function markedSheet(sheet: Sheet, name: string, findings: readonly Finding[], language: Language): Sheet {
  const marks = marksOf(findings);
  const kept = [...marks].slice(0, MOST_MARKS);
  const rows = copied(sheet, new Set(kept.map(([, each]) => each.row)));
  for (const [, { row, column, findings: own }] of kept) {
    const cells = (rows[row] ??= []);
    const cell = cells[column];
    const note = own.map(({ message }) => message[language]).join("\n");
    cells[column] = { value: null, ...cell, note, style: { ...cell?.style, fill: FILLS[worst(own)] } };
  }
  const left = marks.size - kept.length;
  if (left > 0) rows[rows.length + 1] = [{ value: LEFT_OUT[language](left), style: { bold: true } }];
  return {
    name,
    visibility: "visible",
    rows,
    merges: sheet.merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    widths: sheet.widths,
    heights: heightsOf(rows, sheet),
    ...(sheet.frozen && { frozen: sheet.frozen }),
    validations: [],
    print: printOf(sheet.widths.values(), sheet.frozen && { row: 0, rows: Math.min(sheet.frozen.rows, TOP) }),
  };
}

const LEFT_OUT: Readonly<Record<Language, (count: number) => string>> = {
  zh: (count) => `另有 ${count} 个单元格的问题未在本表标出，见第一张表。`,
  en: (count) => `${count} more faulty cells are not marked here; see the first sheet.`,
};

interface Mark {
  readonly row: number;
  readonly column: number;
  readonly findings: Finding[];
}

/** Findings cell by cell; those of a whole sheet stand at its first cell. */
function marksOf(findings: readonly Finding[]): Map<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const finding of findings) {
    const { row, column } = parseA1(finding.cell) ?? { row: 0, column: 0 };
    const mark = marks.get(finding.cell);
    if (mark) mark.findings.push(finding);
    else marks.set(finding.cell, { row, column, findings: [finding] });
  }
  return marks;
}

function worst(findings: readonly Finding[]): Severity {
  const order: readonly Severity[] = ["error", "warning", "info"];
  return order.find((severity) => findings.some((each) => each.severity === severity)) ?? "info";
}

function copied({ rows }: Sheet, faulty: ReadonlySet<number>): (Cell | undefined)[][] {
  let count = 0;
  for (const key of Object.keys(rows)) count += Object.keys(rows[Number(key)] ?? []).length;
  const whole = count <= MOST_CELLS;
  const copy: (Cell | undefined)[][] = [];
  for (const key of Object.keys(rows)) {
    const row = Number(key);
    if (!whole && row >= TOP && !faulty.has(row)) continue;
    const cells: (Cell | undefined)[] = [];
    for (const at of Object.keys(rows[row] ?? [])) {
      const cell = rows[row]?.[Number(at)];
      if (cell) cells[Number(at)] = { value: cell.value, ...(cell.style && { style: cell.style }) };
    }
    copy[row] = cells;
  }
  return copy;
}

const DEFAULT_WIDTH = 8.43;

/** The sheet's own heights; where it has none, room for wrapped texts. */
function heightsOf(rows: readonly (readonly (Cell | undefined)[])[], { heights, widths, merges }: Sheet) {
  const merged = new Set(merges.map(({ row, column }) => a1(row, column)));
  const fitted = new Map(heights);
  rows.forEach((cells, row) => {
    if (heights.has(row)) return;
    const texts: [string, number][] = [];
    cells.forEach((cell, column) => {
      if (typeof cell?.value === "string" && cell.style?.wrap && !merged.has(a1(row, column)))
        texts.push([cell.value, widths.get(column) ?? DEFAULT_WIDTH]);
    });
    const height = heightOf(texts);
    if (height !== null) fitted.set(row, height);
  });
  return fitted;
}
