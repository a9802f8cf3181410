import { a1, rangeRef } from "../address";
import type { Box, Sheet } from "../model";
import { attributes, xmlDocument } from "../xml/escape";
import { cellXml, type Writing } from "./cell-xml";
import { fitXml, pageXml } from "./print-xml";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** Rows and columns may be made larger: a long comment does not widen a protected row by itself. */
const PROTECTION = '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>';

/** A worksheet part. `validations` is ready XML; `notes` tells whether rId1 leads to the drawing of its notes. */
export function sheetXml(
  sheet: Sheet,
  writing: Writing,
  selected: boolean,
  validations: string,
  notes: boolean,
): string {
  return xmlDocument(
    `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">` +
      fitXml(sheet.print) +
      `<sheetViews>${viewXml(sheet, selected)}</sheetViews><sheetFormatPr defaultRowHeight="15"/>` +
      columnsXml(sheet) +
      `<sheetData>${rowsXml(sheet, writing)}</sheetData>` +
      (sheet.protected ? PROTECTION : "") +
      mergesXml(sheet.merges) +
      validations +
      pageXml(sheet.print) +
      (notes ? '<legacyDrawing r:id="rId1"/>' : "") +
      "</worksheet>",
  );
}

function viewXml({ frozen }: Sheet, selected: boolean): string {
  const view = `<sheetView${selected ? ' tabSelected="1"' : ""} workbookViewId="0"`;
  if (!frozen || (frozen.rows <= 0 && frozen.columns <= 0)) return `${view}/>`;
  const pane = frozen.rows > 0 ? (frozen.columns > 0 ? "bottomRight" : "bottomLeft") : "topRight";
  const split = attributes({ xSplit: frozen.columns || undefined, ySplit: frozen.rows || undefined });
  const first = a1(frozen.rows, frozen.columns);
  return `${view}><pane${split} topLeftCell="${first}" activePane="${pane}" state="frozen"/><selection pane="${pane}"/></sheetView>`;
}

/** Neighbouring columns that are alike share one element. */
function columnsXml({ widths, hiddenColumns }: Sheet): string {
  const described = [...new Set([...widths.keys(), ...hiddenColumns])].sort((a, b) => a - b);
  const runs: { first: number; last: number; width: number | undefined; hidden: boolean }[] = [];
  for (const column of described) {
    const width = widths.get(column);
    const hidden = hiddenColumns.has(column);
    const run = runs.at(-1);
    if (run && run.last === column - 1 && run.width === width && run.hidden === hidden) run.last = column;
    else runs.push({ first: column, last: column, width, hidden });
  }
  if (runs.length === 0) return "";
  const elements = runs.map(({ first, last, width, hidden }) => {
    const own = width === undefined ? { width: DEFAULT_WIDTH, customWidth: 0 } : { width, customWidth: 1 };
    return `<col${attributes({ min: first + 1, max: last + 1, ...own, hidden: hidden ? 1 : undefined })}/>`;
  });
  return `<cols>${elements.join("")}</cols>`;
}

const DEFAULT_WIDTH = 8.43;

function rowsXml({ rows, heights, hiddenRows }: Sheet, writing: Writing): string {
  const numbers = new Set<number>([...heights.keys(), ...hiddenRows]);
  // for…in passes over the holes of a sparse sheet, however far its last row lies.
  for (const key in rows) if (rows[key]) numbers.add(Number(key));
  const out: string[] = [];
  for (const row of [...numbers].sort((a, b) => a - b)) {
    const cells = rows[row] ?? [];
    const parts: string[] = [];
    for (const key in cells) {
      const cell = cells[key];
      if (cell) parts.push(cellXml(cell, row, Number(key), writing));
    }
    const height = heights.get(row);
    const described = attributes({
      ht: height,
      customHeight: height === undefined ? undefined : 1,
      hidden: hiddenRows.has(row) ? 1 : undefined,
    });
    const inner = parts.join("");
    if (inner || described) out.push(`<row r="${row + 1}"${described}>${inner}</row>`);
  }
  return out.join("");
}

/** Excel calls a workbook damaged whose merges overlap: of two that do, the lower is left out. */
function mergesXml(merges: readonly Box[]): string {
  const kept = new Set<Box>();
  let open: Box[] = [];
  for (const box of [...merges].sort((a, b) => a.row - b.row)) {
    open = open.filter((other) => other.row + other.rows > box.row);
    const clash = open.some(
      (other) => box.column < other.column + other.columns && other.column < box.column + box.columns,
    );
    if (clash || (box.rows <= 1 && box.columns <= 1)) continue;
    open.push(box);
    kept.add(box);
  }
  if (kept.size === 0) return "";
  const elements = merges.filter((box) => kept.has(box)).map((box) => `<mergeCell ref="${rangeRef(box)}"/>`);
  return `<mergeCells count="${elements.length}">${elements.join("")}</mergeCells>`;
}
