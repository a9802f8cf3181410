import { boxToA1, ROWS } from "../../../src/workbook/address";
import type { Box } from "../../../src/workbook/model";
import { denied, invalid } from "./errors";
import { evaluate, type Computed } from "./evaluate";
import { cellsOf, FakeSheet, keyOf, overlaps, placeOf, type Content, type Scalar } from "./sheet";
import { take } from "./typed";

/** What happens in the workbook and whoever listens is told: the numbers are office.js' own. */
export const EVENTS = { changed: 10, activated: 11, selected: 14 } as const;
export type EventName = keyof typeof EVENTS;

/** Answers a custom function's call; undefined where there is no such function, "#BUSY!" while it runs. */
export type CustomFunction = (name: string, args: Computed[]) => Computed | undefined;

/** The workbook behind the fake: sheets, selection, properties, and a recalculation of the little that is computed. */
export class FakeWorkbook {
  readonly sheets: FakeSheet[] = [];
  /** Areas of the active sheet; none while a chart is selected. */
  selection: Box[] = [{ row: 0, column: 0, rows: 1, columns: 1 }];
  structureProtected = false;
  /** Custom document properties. */
  readonly properties = new Map<string, unknown>();
  readonly listeners = new Map<EventName, number>();
  /** Set where some formula or cell has changed since the last recalculation. */
  private dirty = false;
  private nextId = 1;
  active: FakeSheet;
  name = "质量奖评审.xlsx";
  fire: (event: EventName, args: unknown) => void = () => undefined;
  custom: CustomFunction = () => undefined;
  /** Forgets what custom functions have answered. */
  forgetAnswers: () => void = () => undefined;
  /** How the host gives a formula's text: some say _xldudf_AWARD_RANK(…) for =AWARD.RANK(…). */
  formulaText: (formula: string) => string = (formula) => formula;
  /** Whether cells that an array fills give its formula for their own, as some hosts do. */
  filledCellsHaveFormula = false;
  calculationMode: "Automatic" | "AutomaticExceptTables" | "Manual" = "Automatic";
  /** The kinds of recalculation that were asked for. */
  readonly calculations: string[] = [];

  constructor() {
    this.active = this.add("Sheet1");
  }

  sheet(nameOrId: string): FakeSheet | undefined {
    const wanted = nameOrId.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === nameOrId || sheet.name.toLowerCase() === wanted);
  }

  add(name: string): FakeSheet {
    if (this.structureProtected) throw denied();
    this.checkName(name);
    const number = String(this.nextId++).padStart(12, "0");
    const sheet = new FakeSheet(`{00000000-0000-0000-0000-${number}}`, name);
    this.sheets.push(sheet);
    return sheet;
  }

  checkName(name: string): void {
    const legal = name.length > 0 && name.length <= 31 && !/[:\\/?*[\]]|^'|'$/.test(name) && !/^history$/i.test(name);
    if (!legal) throw invalid("The sheet name is not legal.");
    if (this.sheet(name)) throw Object.assign(invalid("A sheet of that name exists."), { code: "ItemAlreadyExists" });
  }

  delete(sheet: FakeSheet): void {
    if (this.structureProtected) throw denied();
    this.sheets.splice(this.sheets.indexOf(sheet), 1);
    if (this.active === sheet) this.active = this.sheets[0]!;
    this.dirty = true;
  }

  /** Puts inputs into a box, as the API's setters and a typing user do; null leaves a cell as it is. */
  put(sheet: FakeSheet, box: Box, inputs: readonly (readonly unknown[])[]): void {
    if (inputs.length !== box.rows || inputs.some((row) => row.length !== box.columns)) {
      throw invalid("The number of rows or columns in the input array doesn't match the size of the range.");
    }
    this.guard(sheet, box);
    this.dirty = true;
    this.touched(sheet, box);
    inputs.forEach((row, r) => row.forEach((input, c) => this.putCell(sheet, box.row + r, box.column + c, input)));
  }

  /** Throws where a protected sheet does not let the box be edited. */
  guard(sheet: FakeSheet, box: Box): void {
    if (!sheet.protected) return;
    for (const [row, column] of cellsOf(box)) if (sheet.format(row, column, "locked") !== false) throw denied();
  }

  private putCell(sheet: FakeSheet, row: number, column: number, input: unknown): void {
    if (input === null || input === undefined) return;
    const merge = sheet.mergeAt(row, column);
    if (merge && (merge.row !== row || merge.column !== column)) return;
    const key = keyOf(row, column);
    const taken = take(input, sheet.numberFormat(row, column));
    this.withdraw(sheet, key);
    if ("clear" in taken) {
      if (sheet.cells.get(key)?.from === undefined) sheet.cells.delete(key);
    } else if ("formula" in taken) sheet.cells.set(key, { formula: taken.formula });
    else {
      sheet.cells.set(key, { value: taken.value });
      if (taken.numberFormat && sheet.numberFormat(row, column) === "General")
        sheet.setFormat(row, column, "numberFormat", taken.numberFormat);
    }
  }

  /** Tells listeners that a box was edited. */
  touched(sheet: FakeSheet, box: Box, changeType = "RangeEdited", source = "Local"): void {
    this.fire("changed", { worksheetId: sheet.id, address: boxToA1(box), changeType, source });
  }

  select(sheet: FakeSheet, areas: Box[]): void {
    const moved = this.active !== sheet;
    this.active = sheet;
    this.selection = areas;
    if (moved) this.fire("activated", { worksheetId: sheet.id });
    this.fire("selected", { worksheetId: sheet.id, address: areas.map(boxToA1).join(",") });
  }

  /** Marks every formula as out of date; the next reading computes them anew. */
  invalidate(): void {
    this.dirty = true;
  }

  /** Recomputes what is out of date, twice: a formula may stand before the array it draws from. */
  calculate(): void {
    if (!this.dirty) return;
    this.dirty = false;
    for (let round = 0; round < 2; round++)
      for (const sheet of this.sheets)
        for (const [key, cell] of [...sheet.cells]) if (cell.formula) this.compute(sheet, key, cell);
  }

  private compute(sheet: FakeSheet, key: number, cell: Content): void {
    const value = evaluate(cell.formula!, {
      cells: (name, box) => this.read(name === null ? sheet : this.sheet(name), box),
      call: (name, args) => this.custom(name, args),
    });
    this.withdraw(sheet, key);
    if (Array.isArray(value) && (value.length > 1 || value[0]!.length > 1)) this.spill(sheet, key, cell, value);
    else cell.value = (Array.isArray(value) ? value[0]![0] : value) ?? 0;
  }

  /** Takes back what a cell's array has filled. */
  private withdraw(sheet: FakeSheet, key: number): void {
    const cell = sheet.cells.get(key);
    if (!cell?.area) return;
    for (const [row, column] of cellsOf({ ...placeOf(key), ...cell.area }))
      if (sheet.at(row, column)?.from === key) sheet.cells.delete(keyOf(row, column));
    delete cell.area;
  }

  private spill(sheet: FakeSheet, key: number, cell: Content, values: (Scalar | undefined)[][]): void {
    const box = { ...placeOf(key), rows: values.length, columns: values[0]!.length };
    const blocked =
      [...sheet.merges, ...sheet.tables].some((area) => overlaps(area, box)) ||
      [...cellsOf(box)].some(([row, column]) => keyOf(row, column) !== key && sheet.at(row, column) !== undefined);
    if (blocked) {
      cell.value = { error: "#SPILL!" };
      return;
    }
    cell.area = { rows: box.rows, columns: box.columns };
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        if (r === 0 && c === 0) cell.value = value ?? 0;
        else sheet.cells.set(keyOf(box.row + r, box.column + c), { value: value ?? 0, from: key });
      }),
    );
  }

  private read(sheet: FakeSheet | undefined, box: Box): (Scalar | undefined)[][] | null {
    if (!sheet) return null;
    const used = sheet.used();
    const rows = box.rows < ROWS ? box.rows : Math.max(1, used ? used.row + used.rows : 1);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: box.columns }, (_, c) => sheet.at(box.row + r, box.column + c)?.value),
    );
  }
}
