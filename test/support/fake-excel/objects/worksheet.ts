import { COLUMNS, parseA1, ROWS } from "../../../../src/workbook/address";
import type { Box } from "../../../../src/workbook/model";
import { denied, HostError, invalid, notFound } from "../errors";
import type { FakeSheet } from "../sheet";
import type { EventName, FakeWorkbook } from "../workbook";
import { HostObject, NullObject } from "./object";
import { Range } from "./range";
import { Remarks } from "./remarks";

export class Worksheet extends HostObject {
  constructor(
    private readonly workbook: FakeWorkbook,
    private readonly sheet: FakeSheet,
  ) {
    super();
  }
  override get _Id() {
    return this.sheet.id;
  }
  get Id() {
    return this.sheet.id;
  }
  get Name() {
    return this.sheet.name;
  }
  get Visibility() {
    return this.sheet.visibility;
  }
  set Visibility(visibility: FakeSheet["visibility"]) {
    const others = this.workbook.sheets.filter((other) => other !== this.sheet && other.visibility === "Visible");
    if (visibility !== "Visible" && others.length === 0)
      throw new HostError("InvalidOperation", "A workbook needs a visible sheet.");
    this.sheet.visibility = visibility;
  }
  get Protection() {
    return new WorksheetProtection(this.sheet);
  }
  get FreezePanes() {
    return new FreezePanes(this.workbook, this.sheet);
  }
  get PageLayout() {
    return new PageLayout(this.sheet);
  }
  get Comments() {
    return new Remarks(this.workbook, this.sheet, this.sheet.comments);
  }
  /** Asked for by an office.js that knows notes (ExcelApi 1.18). */
  get Notes() {
    return new Remarks(this.workbook, this.sheet, this.sheet.notes);
  }

  GetRange(address?: string | null) {
    const whole: Box = { row: 0, column: 0, rows: ROWS, columns: COLUMNS };
    const box = address ? parseA1(address.split("!").at(-1)!) : whole;
    if (!box) throw invalid();
    return new Range(this.workbook, this.sheet, box);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number) {
    return new Range(this.workbook, this.sheet, { row, column, rows, columns });
  }
  GetUsedRangeOrNullObject(valuesOnly?: boolean) {
    if (!valuesOnly) throw invalid("the fake knows the used range of values only");
    this.workbook.calculate();
    const used = this.sheet.used();
    return used ? new Range(this.workbook, this.sheet, used) : new NullObject();
  }
  Activate() {
    if (this.sheet.visibility !== "Visible") throw new HostError("InvalidOperation", "The sheet is hidden.");
    this.workbook.select(this.sheet, this.workbook.selection);
  }
  Delete() {
    if (this.sheet.visibility === "VeryHidden") throw new HostError("InvalidOperation", "The sheet is very hidden.");
    this.workbook.delete(this.sheet);
  }
}

class WorksheetProtection extends HostObject {
  constructor(private readonly sheet: FakeSheet) {
    super();
  }
  get Protected() {
    return this.sheet.protected;
  }
  Protect() {
    if (this.sheet.protected) throw denied();
    this.sheet.protected = true;
  }
}

class PageLayout extends HostObject {
  constructor(private readonly sheet: FakeSheet) {
    super();
  }
  set PaperSize(paper: string) {
    this.sheet.page.paperSize = paper;
  }
  set Orientation(orientation: string) {
    this.sheet.page.orientation = orientation;
  }
  set Zoom(zoom: unknown) {
    this.sheet.page.zoom = zoom;
  }
}

class FreezePanes extends HostObject {
  constructor(
    private readonly workbook: FakeWorkbook,
    private readonly sheet: FakeSheet,
  ) {
    super();
  }
  FreezeAt(range: Range) {
    this.sheet.frozen = { rows: range.box.rows, columns: range.box.columns };
  }
  FreezeRows(rows: number) {
    this.sheet.frozen = { rows, columns: 0 };
  }
  FreezeColumns(columns: number) {
    this.sheet.frozen = { rows: 0, columns };
  }
  GetLocationOrNullObject() {
    const { rows, columns } = this.sheet.frozen ?? { rows: 0, columns: 0 };
    if (rows + columns === 0) return new NullObject();
    const box = { row: 0, column: 0, rows: rows || ROWS, columns: columns || COLUMNS };
    return new Range(this.workbook, this.sheet, box);
  }
}

/** The sheets, and the events of them all. */
export class Worksheets extends HostObject {
  constructor(private readonly workbook: FakeWorkbook) {
    super();
  }
  get Items() {
    return this.workbook.sheets.map((sheet) => new Worksheet(this.workbook, sheet));
  }
  Indexer(nameOrId: string) {
    const sheet = this.workbook.sheet(nameOrId);
    if (!sheet) throw notFound();
    return new Worksheet(this.workbook, sheet);
  }
  GetItemOrNullObject(nameOrId: string) {
    const sheet = this.workbook.sheet(nameOrId);
    return sheet ? new Worksheet(this.workbook, sheet) : new NullObject();
  }
  Add(name: string) {
    return new Worksheet(this.workbook, this.workbook.add(name));
  }

  _RegisterDataChangedEvent() {
    this.count("changed", 1);
  }
  _UnregisterDataChangedEvent() {
    this.count("changed", -1);
  }
  _RegisterSelectionChangedEvent() {
    this.count("selected", 1);
  }
  _UnregisterSelectionChangedEvent() {
    this.count("selected", -1);
  }
  _RegisterActivatedEvent() {
    this.count("activated", 1);
  }
  _UnregisterActivatedEvent() {
    this.count("activated", -1);
  }
  private count(event: EventName, change: number) {
    this.workbook.listeners.set(event, (this.workbook.listeners.get(event) ?? 0) + change);
  }
}
