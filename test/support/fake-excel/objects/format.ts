import type { Box } from "../../../../src/workbook/model";
import { invalid } from "../errors";
import { cellsOf, type FakeSheet } from "../sheet";
import type { FakeWorkbook } from "../workbook";
import { HostObject } from "./object";

/** The cells a format object speaks of. */
export interface Target {
  readonly workbook: FakeWorkbook;
  readonly sheet: FakeSheet;
  readonly box: Box;
}

/** A property of all cells: its value where they agree, null where they do not. */
function shared(target: Target, property: string, fallback: unknown): unknown {
  let found: unknown;
  let first = true;
  for (const [row, column] of cellsOf(target.box)) {
    const value = target.sheet.format(row, column, property) ?? fallback;
    if (!first && value !== found) return null;
    found = value;
    first = false;
  }
  return found;
}

function assign(target: Target, property: string, value: unknown): void {
  target.workbook.guard(target.sheet, target.box);
  for (const [row, column] of cellsOf(target.box)) target.sheet.setFormat(row, column, property, value);
}

/** A format object whose properties are kept cell by cell under a prefix. */
function formatObject(prefix: string, defaults: Readonly<Record<string, unknown>>) {
  class Part extends HostObject {
    constructor(protected readonly target: Target) {
      super();
    }
  }
  for (const [name, fallback] of Object.entries(defaults)) {
    const property = prefix + name[0]!.toLowerCase() + name.slice(1);
    Object.defineProperty(Part.prototype, name, {
      get(this: Part) {
        return shared(this.target, property, fallback);
      },
      set(this: Part, value: unknown) {
        assign(this.target, property, value);
      },
    });
  }
  return Part;
}

class Font extends formatObject("font.", { Bold: false, Italic: false, Color: "#000000", Name: "Calibri", Size: 11 }) {}
class Fill extends formatObject("fill.", { Color: "#FFFFFF" }) {}
class Protection extends formatObject("", { Locked: true }) {}

const EDGES = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight", "InsideHorizontal", "InsideVertical"];

class Borders extends HostObject {
  constructor(private readonly target: Target) {
    super();
  }
  Indexer(edge: string): HostObject {
    if (!EDGES.includes(edge)) throw invalid();
    return new (formatObject(`border.${edge}.`, { Style: "None", Color: "#000000", Weight: "Thin" }))(this.target);
  }
}

const DEFAULT_WIDTH = 48;
const DEFAULT_HEIGHT = 15;

export class RangeFormat extends formatObject("", {
  HorizontalAlignment: "General",
  VerticalAlignment: "Bottom",
  WrapText: false,
}) {
  get Font() {
    return new Font(this.target);
  }
  get Fill() {
    return new Fill(this.target);
  }
  get Borders() {
    return new Borders(this.target);
  }
  get Protection() {
    return new Protection(this.target);
  }

  get ColumnWidth(): number | null {
    const { sheet, box } = this.target;
    return agreed(box.column, box.columns, (column) => sheet.widths.get(column) ?? DEFAULT_WIDTH);
  }
  set ColumnWidth(points: number) {
    for (let i = 0; i < this.target.box.columns; i++) this.target.sheet.widths.set(this.target.box.column + i, points);
  }
  get RowHeight(): number | null {
    const { sheet, box } = this.target;
    return agreed(box.row, box.rows, (row) => sheet.heights.get(row) ?? DEFAULT_HEIGHT);
  }
  set RowHeight(points: number) {
    for (let i = 0; i < this.target.box.rows; i++) this.target.sheet.heights.set(this.target.box.row + i, points);
  }
}

/** What all of a run of rows or columns share; null where they differ. */
export function agreed<T>(first: number, count: number, of: (index: number) => T): T | null {
  const value = of(first);
  for (let i = 1; i < count; i++) if (of(first + i) !== value) return null;
  return value;
}
