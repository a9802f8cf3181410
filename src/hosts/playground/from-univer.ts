import type { ICellData, IRange, Nullable, Workbook, Worksheet } from "@univerjs/core";
import type { FormulaDataModel } from "@univerjs/engine-formula";
import { COLUMNS } from "../../workbook/address";
import { type Book, type Box, type Cell, isErrorValue, type Sheet } from "../../workbook/model";
import { kept, type KeptOfBook, type KeptOfCell, type KeptOfSheet } from "./kept";
import type { Messages } from "./runtime/messages";
import { columnCharacters, rowPoints } from "../size";
import { fromGridStyle } from "./style";
import { fromGridValue } from "./value";

export interface GridSource {
  readonly workbook: Workbook;
  readonly formulas: FormulaDataModel;
  readonly messages: Messages;
}

/** The open workbook, whole: what the grid holds, and what was kept beside it. */
export function fromUniver(source: GridSource): Book {
  const { settings = {}, externalLinks = [] } = kept<KeptOfBook>(source.workbook.getCustomMetadata());
  return {
    sheets: source.workbook.getSheets().map((worksheet) => fromUniverSheet(source, worksheet)),
    settings,
    externalLinks,
  };
}

/** A sheet with everything in it. */
export function fromUniverSheet(source: GridSource, worksheet: Worksheet): Sheet {
  const snapshot = worksheet.getSnapshot();
  const { protected: locked, validations = [] } = kept<KeptOfSheet>(snapshot.custom);
  const { xSplit = 0, ySplit = 0 } = worksheet.getFreeze();
  const rows = Object.entries(snapshot.rowData);
  const columns = Object.entries(snapshot.columnData);
  return {
    name: worksheet.getName(),
    visibility: visibilityOf(worksheet),
    rows: cellsOf(source, worksheet),
    merges: worksheet.getMergeData().map(boxOf),
    hiddenRows: new Set(rows.filter(([, row]) => row?.hd).map(([index]) => Number(index))),
    hiddenColumns: new Set(columns.filter(([, column]) => column?.hd).map(([index]) => Number(index))),
    widths: new Map(columns.flatMap(([index, { w } = {}]) => (w ? [[Number(index), columnCharacters(w)]] : []))),
    heights: new Map(rows.flatMap(([index, { h, ia } = {}]) => (h && ia === 0 ? [[Number(index), rowPoints(h)]] : []))),
    ...((xSplit > 0 || ySplit > 0) && { frozen: { rows: ySplit, columns: xSplit } }),
    validations,
    ...(locked && { protected: true }),
  };
}

export function visibilityOf(worksheet: Worksheet): Sheet["visibility"] {
  if (!worksheet.isSheetHidden()) return "visible";
  return kept<KeptOfSheet>(worksheet.getCustomMetadata()).veryHidden ? "veryHidden" : "hidden";
}

export const boxOf = (range: IRange): Box => ({
  row: range.startRow,
  column: range.startColumn,
  rows: range.endRow - range.startRow + 1,
  columns: range.endColumn - range.startColumn + 1,
});

function cellsOf(source: GridSource, worksheet: Worksheet): Sheet["rows"] {
  const cells = new SheetCells(source, worksheet);
  const rows: (Cell | undefined)[][] = [];
  const put = (row: number, column: number) => {
    const cell = cells.at(row, column);
    if (cell) (rows[row] ??= [])[column] = cell;
  };
  worksheet.getCellMatrix().forValue((row, column) => {
    put(row, column);
  });
  for (const box of cells.spills) eachCell(box, put);
  return rows;
}

/** The cells of one sheet, those that a formula spills into among them. */
export class SheetCells {
  /** The boxes that array formulas fill. */
  readonly spills: readonly Box[];
  readonly #spillAt = new Map<number, Box>();

  constructor(
    private readonly source: GridSource,
    private readonly worksheet: Worksheet,
  ) {
    const ranges = source.formulas.getArrayFormulaRange()[worksheet.getUnitId()]?.[worksheet.getSheetId()] ?? {};
    this.spills = Object.values(ranges)
      .flatMap((row) => Object.values(row as Record<number, Nullable<IRange>>))
      .flatMap((range) => (range ? [boxOf(range)] : []))
      .filter(({ rows, columns }) => rows > 1 || columns > 1);
    for (const box of this.spills) eachCell(box, (r, c) => this.#spillAt.set(r * COLUMNS + c, box));
  }

  /** A cell, or undefined where there is nothing at all. */
  at(row: number, column: number): Cell | undefined {
    const raw = this.worksheet.getCellRaw(row, column);
    const spill = this.#spillAt.get(row * COLUMNS + column);
    const origin = spill && spill.row === row && spill.column === column;
    const own = origin || !spill ? raw : this.#spilled(row, column);
    const { note, unlocked, formula: frozen } = kept<KeptOfCell>(raw?.custom);
    const value = fromGridValue(own);
    const live = spill && !origin ? undefined : this.#formula(raw, row, column);
    const stays = frozen !== undefined && live === undefined && sameValue(frozen.value, value);
    const formula = live ?? (stays ? frozen.text : undefined);
    const box = origin ? spill : stays ? frozen.spill : undefined;
    const message = isErrorValue(value) ? this.#message(row, column, spill) : undefined;
    const style = this.#style(raw, unlocked === true);
    if (value === null && formula === undefined && note === undefined && style === undefined) return undefined;
    return {
      value,
      ...(formula !== undefined && { formula }),
      ...(box && { spill: box }),
      ...(note !== undefined && { note }),
      ...(message !== undefined && { message }),
      ...(style && { style }),
    };
  }

  /** Why a cell shows an error, where one of our functions said so. */
  #message(row: number, column: number, spill: Box | undefined): string | undefined {
    const { row: r, column: c } = spill ?? { row, column };
    return this.source.messages.at(this.worksheet.getSheetId(), r, c, row - r, column - c);
  }

  #spilled(row: number, column: number): ICellData | null {
    const data = this.source.formulas.getArrayFormulaCellData();
    return data[this.worksheet.getUnitId()]?.[this.worksheet.getSheetId()]?.[row]?.[column] ?? null;
  }

  #formula(raw: Nullable<ICellData>, row: number, column: number): string | undefined {
    if (!raw?.f && !raw?.si) return undefined;
    const { worksheet, source } = this;
    const text = source.formulas.getFormulaStringByCell(row, column, worksheet.getSheetId(), worksheet.getUnitId());
    return text ?? raw.f ?? undefined;
  }

  #style(raw: Nullable<ICellData>, unlocked: boolean): Cell["style"] {
    const grid = this.source.workbook.getStyles().getStyleByCell(raw);
    const style = { ...(grid && fromGridStyle(grid)), ...(unlocked && { locked: false }) };
    return Object.keys(style).length > 0 ? style : undefined;
  }
}

function eachCell(box: Box, visit: (row: number, column: number) => void): void {
  for (let r = 0; r < box.rows; r++) for (let c = 0; c < box.columns; c++) visit(box.row + r, box.column + c);
}

const sameValue = (one: Cell["value"], other: Cell["value"]): boolean => JSON.stringify(one) === JSON.stringify(other);
