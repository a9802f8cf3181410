import { contains } from "../../workbook/address";
import type { Box, Cell, Sheet } from "../../workbook/model";
import type { Entry } from "../port";
import { columnPoints } from "../size";
import { BAND_CELLS, inBands } from "./batch";
import { inputOf } from "./entries";
import { rangeAt } from "./ranges";
import { notesOf } from "./remarks";
import { styleBoxes } from "./style-boxes";
import { applyStyle } from "./styles";
import { applyValidations } from "./validations";

/** Steps handed over in one request. */
const AT_ONCE = 200;

/** The box from the first cell of a sheet to its last; one cell in an empty one. */
export const extentOf = ({ rows }: Sheet): Box => ({
  row: 0,
  column: 0,
  rows: Math.max(1, rows.length),
  columns: rows.reduce((most, row) => Math.max(most, row?.length ?? 0), 1),
});

/** Gives a new sheet its cells, then its look, then what is hidden, frozen and protected. */
export async function furnish(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  model: Sheet,
  listsSheet: string,
): Promise<void> {
  await fill(context, sheet, model);
  const { frozen } = model;
  const steps: (() => void)[] = [
    ...model.merges.map((box) => () => rangeAt(sheet, box).merge(false)),
    ...styleBoxes(model.rows).map((box) => () => applyStyle(sheet, box)),
    ...runs(model.widths).map(([column, columns, width]) => () => {
      rangeAt(sheet, { row: 0, column, rows: 1, columns }).format.columnWidth = columnPoints(width);
    }),
    ...runs(model.heights).map(([row, rows, height]) => () => {
      rangeAt(sheet, { row, column: 0, rows, columns: 1 }).format.rowHeight = height;
    }),
    ...runs(marks(model.hiddenColumns)).map(([column, columns]) => () => {
      rangeAt(sheet, { row: 0, column, rows: 1, columns }).getEntireColumn().columnHidden = true;
    }),
    ...runs(marks(model.hiddenRows)).map(([row, rows]) => () => {
      rangeAt(sheet, { row, column: 0, rows, columns: 1 }).getEntireRow().rowHidden = true;
    }),
    () => applyValidations(sheet, model.validations, listsSheet),
    ...notesIn(model).map(([row, column, note]) => () => {
      const cell = rangeAt(sheet, { row, column, rows: 1, columns: 1 });
      (notesOf(sheet) ?? sheet.comments).add(cell, note);
    }),
    () => frozen && freeze(sheet, frozen.rows, frozen.columns),
    () => model.protected && sheet.protection.protect(),
    () =>
      model.visibility !== "visible" && (sheet.visibility = model.visibility === "hidden" ? "Hidden" : "VeryHidden"),
  ];
  await inBands(steps.length, AT_ONCE, async (first, count) => {
    for (const step of steps.slice(first, first + count)) step();
    await context.sync();
  });
  if (model.print) await setPaper(context, sheet.pageLayout, model.print.landscape === true);
}

/** Puts the cells in, all of them still General. Those that an array of the sheet fills are left to it. */
async function fill(context: Excel.RequestContext, sheet: Excel.Worksheet, { rows, ...model }: Sheet): Promise<void> {
  const extent = extentOf({ rows, ...model });
  const spills = rows.flatMap((row) =>
    (row ?? []).flatMap((cell) => (cell?.formula && cell.spill ? [cell.spill] : [])),
  );
  const isFilled = (r: number, c: number) =>
    spills.some((box) => contains(box, r, c) && (box.row !== r || box.column !== c));
  const inputs = Array.from({ length: extent.rows }, (_, r) =>
    Array.from({ length: extent.columns }, (_unused, c) => {
      const cell = rows[r]?.[c];
      return cell && !isFilled(r, c) ? inputOf(entryOf(cell)) : "";
    }),
  );
  await inBands(extent.rows, Math.floor(BAND_CELLS / extent.columns), async (first, count) => {
    rangeAt(sheet, { ...extent, row: first, rows: count }).formulas = inputs.slice(first, first + count);
    await context.sync();
  });
}

/** A cell of the model as an entry: its formula, or else its value. */
export const entryOf = ({ formula, value }: Cell): Entry => (formula === undefined ? { value } : { formula });

/** A4, as wide as one page. Where there is no printer Excel may know no paper: the sheet stands all the same. */
async function setPaper(context: Excel.RequestContext, layout: Excel.PageLayout, landscape: boolean): Promise<void> {
  layout.paperSize = "A4";
  layout.orientation = landscape ? "Landscape" : "Portrait";
  layout.zoom = { horizontalFitToPages: 1 };
  await context.sync().catch(() => undefined);
}

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(rangeAt(sheet, { row: 0, column: 0, rows, columns }));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function notesIn({ rows }: Sheet): [row: number, column: number, note: string][] {
  const notes: [number, number, string][] = [];
  rows.forEach((row, r) => row?.forEach((cell, c) => cell?.note && notes.push([r, c, cell.note])));
  return notes;
}

const marks = (indexes: ReadonlySet<number>) => new Map([...indexes].map((index) => [index, 0]));

/** Neighbours with the same measure, as first, count and measure. */
function runs(measures: ReadonlyMap<number, number>): [first: number, count: number, measure: number][] {
  const found: [number, number, number][] = [];
  for (const [index, measure] of [...measures].sort(([a], [b]) => a - b)) {
    const last = found.at(-1);
    if (last && last[0] + last[1] === index && last[2] === measure) last[1]++;
    else found.push([index, 1, measure]);
  }
  return found;
}
