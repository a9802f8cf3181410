import { HostError, invalid } from "../errors";
import type { FakeWorkbook } from "../workbook";
import { HostObject, NullObject } from "./object";
import { Range } from "./range";
import { Worksheets } from "./worksheet";

export class Workbook extends HostObject {
  constructor(private readonly workbook: FakeWorkbook) {
    super();
  }
  get Name() {
    return this.workbook.name;
  }
  get Worksheets() {
    return new Worksheets(this.workbook);
  }
  get Properties() {
    return new DocumentProperties(this.workbook);
  }
  get Protection() {
    return new WorkbookProtection(this.workbook);
  }
  get Application() {
    return new Application(this.workbook);
  }
  GetSelectedRange() {
    const [area, ...others] = this.workbook.selection;
    if (!area || others.length > 0) throw new HostError("InvalidSelection", "The current selection is invalid.");
    return new Range(this.workbook, this.workbook.active, area);
  }
}

class WorkbookProtection extends HostObject {
  constructor(private readonly workbook: FakeWorkbook) {
    super();
  }
  get Protected() {
    return this.workbook.structureProtected;
  }
}

class Application extends HostObject {
  constructor(private readonly workbook: FakeWorkbook) {
    super();
  }
  get CalculationMode() {
    return this.workbook.calculationMode;
  }
  Calculate(type: string) {
    if (!["Recalculate", "Full", "FullRebuild"].includes(type)) throw invalid();
    this.workbook.calculations.push(type);
    if (type !== "Recalculate") this.workbook.forgetAnswers();
    this.workbook.invalidate();
  }
}

class DocumentProperties extends HostObject {
  constructor(private readonly workbook: FakeWorkbook) {
    super();
  }
  get Custom() {
    return new CustomProperties(this.workbook);
  }
}

class CustomProperty extends HostObject {
  constructor(
    private readonly workbook: FakeWorkbook,
    private readonly key: string,
  ) {
    super();
  }
  override get _Id() {
    return this.key;
  }
  get Key() {
    return this.key;
  }
  get Value() {
    return this.workbook.properties.get(this.key);
  }
  Delete() {
    this.workbook.properties.delete(this.key);
  }
}

/** Excel outside the browser keeps no more of a property than this. */
const LONGEST = 255;

class CustomProperties extends HostObject {
  constructor(private readonly workbook: FakeWorkbook) {
    super();
  }
  get Items() {
    return [...this.workbook.properties.keys()].map((key) => this.Indexer(key));
  }
  Indexer(key: string) {
    return new CustomProperty(this.workbook, key);
  }
  GetItem(key: string) {
    return this.Indexer(key);
  }
  GetItemOrNullObject(key: string) {
    return this.workbook.properties.has(key) ? this.Indexer(key) : new NullObject();
  }
  Add(key: string, value: unknown) {
    if (key === "") throw invalid();
    const kept = typeof value === "string" ? value.slice(0, LONGEST) : value;
    this.workbook.properties.set(key.slice(0, LONGEST), kept);
    return this.Indexer(key);
  }
}
