import { parseA1 } from "../../../../src/workbook/address";
import { invalid } from "../errors";
import type { FakeSheet, Remark } from "../sheet";
import type { FakeWorkbook } from "../workbook";
import { HostObject } from "./object";
import { Range } from "./range";

class Comment extends HostObject {
  constructor(
    private readonly workbook: FakeWorkbook,
    private readonly sheet: FakeSheet,
    private readonly remark: Remark,
  ) {
    super();
  }
  override get _Id() {
    return `${this.remark.row},${this.remark.column}`;
  }
  get Id() {
    return this._Id;
  }
  get Content() {
    return this.remark.content;
  }
  GetLocation() {
    const { row, column } = this.remark;
    return new Range(this.workbook, this.sheet, { row, column, rows: 1, columns: 1 });
  }
}

/** The remarks on a sheet's cells: comments, or the notes of a newer office.js, which are asked for alike. */
export class Remarks extends HostObject {
  constructor(
    private readonly workbook: FakeWorkbook,
    private readonly sheet: FakeSheet,
    private readonly remarks: Remark[],
  ) {
    super();
  }
  get Items() {
    return this.remarks.map((remark) => new Comment(this.workbook, this.sheet, remark));
  }
  Indexer(id: string) {
    return this.Items.find((item) => item._Id === id);
  }
  Add(at: string | Range, content: string) {
    const box = at instanceof Range ? at.box : parseA1(at.split("!").at(-1)!);
    if (!box) throw invalid();
    this.workbook.guard(this.sheet, box);
    const remark = { row: box.row, column: box.column, content };
    this.remarks.push(remark);
    return new Comment(this.workbook, this.sheet, remark);
  }
}
