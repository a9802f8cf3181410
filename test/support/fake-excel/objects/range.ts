import { boxToA1, COLUMNS, ROWS } from "../../../../src/workbook/address";
import type { Box } from "../../../../src/workbook/model";
import { HostError, invalid } from "../errors";
import { cellsOf, overlaps, type FakeSheet } from "../sheet";
import type { FakeWorkbook } from "../workbook";
import { agreed, RangeFormat } from "./format";
import { HostObject, NullObject, Tracked } from "./object";
import { quoted, shown, typeName } from "./shown";
import { DataValidation } from "./validation";

/** More cells than any host hands out at once. */
const MOST_CELLS = 5_000_000;

export class Range extends Tracked {
  constructor(
    readonly workbook: FakeWorkbook,
    readonly sheet: FakeSheet,
    readonly box: Box,
  ) {
    super();
    const { row, column, rows, columns } = box;
    const whole = [row, column, rows, columns].every(Number.isInteger);
    if (!whole || row < 0 || column < 0 || rows < 1 || columns < 1 || row + rows > ROWS || column + columns > COLUMNS)
      throw invalid();
  }

  get RowIndex() {
    return this.box.row;
  }
  get ColumnIndex() {
    return this.box.column;
  }
  get RowCount() {
    return this.box.rows;
  }
  get ColumnCount() {
    return this.box.columns;
  }
  get Address() {
    const name = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(this.sheet.name) ? this.sheet.name : quoted(this.sheet.name);
    return `${name}!${boxToA1(this.box)}`;
  }
  get Worksheet() {
    return new SheetOfRange(this.sheet);
  }
  get Format() {
    return new RangeFormat(this);
  }
  get DataValidation() {
    return new DataValidation(this);
  }

  get Values() {
    return this.grid((row, column) => shown(this.sheet.at(row, column)?.value));
  }
  set Values(values: unknown) {
    this.put(values);
  }
  get Formulas() {
    const { formulaText, filledCellsHaveFormula } = this.workbook;
    return this.grid((row, column) => {
      const cell = this.sheet.at(row, column);
      const source = filledCellsHaveFormula && cell?.from !== undefined ? this.sheet.cells.get(cell.from) : cell;
      return source?.formula !== undefined ? formulaText(source.formula) : shown(cell?.value);
    });
  }
  set Formulas(formulas: unknown) {
    this.put(formulas);
  }
  get ValueTypes() {
    return this.grid((row, column) => typeName(this.sheet.at(row, column)?.value));
  }
  get NumberFormat() {
    return this.grid((row, column) => this.sheet.numberFormat(row, column));
  }
  set NumberFormat(formats: unknown) {
    this.workbook.guard(this.sheet, this.box);
    this.each(formats, (row, column, format) => this.sheet.setFormat(row, column, "numberFormat", format || "General"));
  }

  get RowHidden() {
    return agreed(this.box.row, this.box.rows, (row) => this.sheet.hiddenRows.has(row));
  }
  set RowHidden(hidden: boolean | null) {
    for (let i = 0; i < this.box.rows; i++) this.sheet.hiddenRows[hidden ? "add" : "delete"](this.box.row + i);
  }
  get ColumnHidden() {
    return agreed(this.box.column, this.box.columns, (column) => this.sheet.hiddenColumns.has(column));
  }
  set ColumnHidden(hidden: boolean | null) {
    for (let i = 0; i < this.box.columns; i++) this.sheet.hiddenColumns[hidden ? "add" : "delete"](this.box.column + i);
  }
  GetRowProperties(wanted: { rowHidden?: boolean }) {
    return Array.from({ length: this.box.rows }, (_, i) =>
      wanted.rowHidden ? { rowHidden: this.sheet.hiddenRows.has(this.box.row + i) } : {},
    );
  }
  GetColumnProperties(wanted: { columnHidden?: boolean }) {
    return Array.from({ length: this.box.columns }, (_, i) =>
      wanted.columnHidden ? { columnHidden: this.sheet.hiddenColumns.has(this.box.column + i) } : {},
    );
  }

  get HasSpill() {
    this.workbook.calculate();
    let found: boolean | undefined;
    for (const [row, column] of cellsOf(this.box)) {
      const cell = this.sheet.at(row, column);
      const spills = cell?.from !== undefined || cell?.area !== undefined;
      if (found !== undefined && found !== spills) return null;
      found = spills;
    }
    return found;
  }
  GetSpillingToRangeOrNullObject() {
    this.workbook.calculate();
    const area = this.box.rows * this.box.columns === 1 && this.sheet.at(this.box.row, this.box.column)?.area;
    return area ? new Range(this.workbook, this.sheet, { ...this.box, ...area }) : new NullObject();
  }

  GetUsedRangeOrNullObject(valuesOnly?: boolean) {
    if (!valuesOnly) throw invalid("the fake knows the used range of values only");
    this.workbook.calculate();
    const used = this.sheet.used(this.box);
    return used ? new Range(this.workbook, this.sheet, used) : new NullObject();
  }

  GetEntireRow() {
    return new Range(this.workbook, this.sheet, { ...this.box, column: 0, columns: COLUMNS });
  }
  GetEntireColumn() {
    return new Range(this.workbook, this.sheet, { ...this.box, row: 0, rows: ROWS });
  }
  GetCell(row: number, column: number) {
    const box = { row: this.box.row + row, column: this.box.column + column, rows: 1, columns: 1 };
    return new Range(this.workbook, this.sheet, box);
  }
  GetColumn(column: number) {
    return new Range(this.workbook, this.sheet, { ...this.box, column: this.box.column + column, columns: 1 });
  }
  GetRow(row: number) {
    return new Range(this.workbook, this.sheet, { ...this.box, row: this.box.row + row, rows: 1 });
  }
  GetBoundingRect({ box }: Range) {
    const [row, column] = [Math.min(this.box.row, box.row), Math.min(this.box.column, box.column)];
    const rows = Math.max(this.box.row + this.box.rows, box.row + box.rows) - row;
    const columns = Math.max(this.box.column + this.box.columns, box.column + box.columns) - column;
    return new Range(this.workbook, this.sheet, { row, column, rows, columns });
  }
  GetMergedAreasOrNullObject() {
    const areas = this.sheet.merges.filter((merge) => overlaps(merge, this.box));
    if (areas.length > 512) throw new HostError("GeneralException", "There are too many merged areas.");
    return areas.length === 0 ? new NullObject() : new RangeAreas(this.workbook, this.sheet, areas);
  }

  Merge(across?: boolean) {
    if (across) throw invalid("merging across is not part of the fake");
    this.workbook.guard(this.sheet, this.box);
    this.sheet.merges.push(this.box);
    for (const [row, column] of cellsOf(this.box))
      if (row !== this.box.row || column !== this.box.column) this.sheet.cells.delete(row * COLUMNS + column);
  }
  Clear(applyTo?: string) {
    if (applyTo !== "Contents") throw invalid("clearing more than contents is not part of the fake");
    this.put("");
  }
  /** office.js asks before it sends a large matrix. */
  _ValidateArraySize(rows: number, columns: number) {
    if (rows !== this.box.rows || columns !== this.box.columns) throw invalid("The matrix does not fit the range.");
  }
  Select() {
    if (this.sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "The sheet is hidden.");
    this.workbook.select(this.sheet, [this.box]);
  }

  private grid(of: (row: number, column: number) => unknown): unknown[][] {
    if (this.box.rows * this.box.columns > MOST_CELLS)
      throw new HostError("ResponsePayloadSizeLimitExceeded", "The response is too large.");
    this.workbook.calculate();
    const { row, column, rows, columns } = this.box;
    return Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => of(row + r, column + c)));
  }

  private put(values: unknown): void {
    const rows: unknown[][] = Array.isArray(values)
      ? values
      : Array.from({ length: this.box.rows }, () => Array<unknown>(this.box.columns).fill(values));
    this.workbook.put(this.sheet, this.box, rows);
  }

  private each(values: unknown, set: (row: number, column: number, value: unknown) => void): void {
    for (const [row, column] of cellsOf(this.box)) {
      const value = Array.isArray(values) ? values[row - this.box.row]?.[column - this.box.column] : values;
      if (value === undefined) throw invalid();
      if (value !== null) set(row, column, value);
    }
  }
}

/** A range's sheet: office.js goes on with the sheet of this id. */
class SheetOfRange extends HostObject {
  constructor(private readonly sheet: FakeSheet) {
    super();
  }
  override get _Id() {
    return this.sheet.id;
  }
  get Name() {
    return this.sheet.name;
  }
}

export class RangeAreas extends Tracked {
  constructor(
    readonly workbook: FakeWorkbook,
    readonly sheet: FakeSheet,
    readonly boxes: readonly Box[],
  ) {
    super();
  }
  get Areas() {
    return new Ranges(this.boxes.map((box) => new Range(this.workbook, this.sheet, box)));
  }
}

class Ranges extends HostObject {
  constructor(readonly Items: readonly Range[]) {
    super();
  }
  GetItemAt(index: number) {
    return this.Items[index] ?? new NullObject();
  }
}
