import { a1 } from "../../text/a1";
import { BadCell, cellOf, plainKey, type Cell, type Filled } from "./cell";
import { COLUMNS, columnOf, type ColumnId } from "./columns";
import { TableFaults } from "./faults";

/** A row of the table that says something: its cells by column, and where they stand. */
export class Line {
  constructor(
    readonly row: number,
    private readonly columns: ReadonlyMap<ColumnId, number>,
    private readonly cells: Partial<Readonly<Record<ColumnId, Cell>>>,
  ) {}

  cell(column: ColumnId): Cell {
    return this.cells[column] ?? null;
  }

  /** The cell as text; "" where it is blank. */
  text(column: ColumnId): string {
    return String(this.cells[column] ?? "");
  }

  /** The address of the cell; of the row's first one where the table lacks the column. */
  at(column: ColumnId): string {
    return a1(this.row, this.columns.get(column) ?? this.columns.get("item") ?? 0);
  }

  /** The same row with what stands in 对象 as its value. */
  movedToValue(): Line {
    const columns = new Map(this.columns);
    columns.set("value", this.columns.get("object") ?? 0);
    return new Line(this.row, columns, { ...this.cells, value: this.cell("object"), object: null });
  }

  with(cells: Partial<Record<ColumnId, Cell>>): Line {
    return new Line(this.row, this.columns, { ...this.cells, ...cells });
  }
}

/** A table as lines, without its header, blank rows and remarks; `base` is named in a cell above the first line. */
export interface Lines {
  readonly lines: readonly Line[];
  readonly base: { readonly name: string; readonly cell: string } | null;
}

/** A row that begins so is a remark. */
const REMARK = /^(※|注[:：])/;
const BASE = /^(?:基础方案|base)[:：](.+)$/i;
/** A header stands within the first rows that say something, below a title at most. */
const TITLES = 5;

/**
 * Reads rows of cells as lines. A row near the top with 项目 and 值 is the header, what stands alone in a row above it a
 * title; without a header the columns stand in their standard order. A blank 项目 beside something else is the one above
 * (merged cells).
 */
export function linesOf(rows: readonly (readonly unknown[])[], faults: TableFaults): Lines {
  const header = headerRow(rows);
  const layout = header < 0 ? standardOf(rows) : layoutOf(rows[header], header, faults);
  const lines: Line[] = [];
  let base: Lines["base"] = null;
  let item: Cell = null;
  rows.forEach((row, i) => {
    if (i <= header) base ??= baseOf(row, i);
    if (i === header || (i < header && filled(row) <= 1)) return;
    const line = lineOf(row, i, layout, faults);
    if (!speaks(line) || isRemark(line.cell("item"))) return;
    item = line.cell("item") ?? item;
    lines.push(line.with({ item }));
  });
  return { lines, base };
}

/** The columns in their standard order, as many as the range has. */
function standardOf(rows: readonly (readonly unknown[])[]): ReadonlyMap<ColumnId, number> {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return new Map(COLUMNS.slice(0, width).map(({ id }, i) => [id, i]));
}

const isRemark = (cell: unknown): boolean => typeof cell === "string" && REMARK.test(cell.trim());

const speaks = (line: Line): boolean =>
  line.cell("item") !== null || line.cell("object") !== null || (line.cell("value") ?? 0) !== 0;

const filled = (row: readonly unknown[]): number => row.filter((cell) => cellOf(cell) !== null && cell !== 0).length;

function headerRow(rows: readonly (readonly unknown[])[]): number {
  let seen = 0;
  for (let i = 0; i < rows.length && seen < TITLES; i++) {
    if (filled(rows[i]) === 0 || isRemark(rows[i][0])) continue;
    if (columnsIn(rows[i]).includes("item")) return i;
    seen++;
  }
  return -1;
}

/** Whether rows are headed as a scheme's table is: 项目 and 值 near the top. */
export function isSchemeTable(rows: readonly (readonly unknown[])[]): boolean {
  const header = headerRow(rows);
  return header >= 0 && columnsIn(rows[header]).includes("value");
}

const columnsIn = (row: readonly unknown[]): (ColumnId | null)[] =>
  row.map((raw) => (typeof raw === "string" ? (BY_NAME.get(plainKey(raw)) ?? null) : null));

const BY_NAME = new Map(
  COLUMNS.flatMap(({ id, name, also = [] }) =>
    [name.zh, name.en, ...also].map((each) => [plainKey(each), id] as const),
  ),
);

function layoutOf(row: readonly unknown[], i: number, faults: TableFaults): ReadonlyMap<ColumnId, number> {
  const layout = new Map<ColumnId, number>();
  columnsIn(row).forEach((id, column) => {
    if (id === null) return;
    if (layout.has(id)) faults.add(a1(i, column), { code: "table-header-twice", params: { name: columnOf(id).name } });
    else layout.set(id, column);
  });
  if (!layout.has("value"))
    faults.add(a1(i, layout.get("item") ?? 0), { code: "table-no-value-column", params: undefined });
  return layout;
}

/** 基础方案：济源2025 in a cell of the header row or above it. */
function baseOf(row: readonly unknown[], i: number): Lines["base"] {
  for (let column = 0; column < row.length; column++) {
    const cell = cellOf(row[column]);
    const name = typeof cell === "string" ? BASE.exec(cell)?.[1].trim() : undefined;
    if (name) return { name, cell: a1(i, column) };
  }
  return null;
}

/** The cells of a row. Old Excels hand blanks over as 0, which no column but the value's can mean. */
function lineOf(row: readonly unknown[], i: number, layout: ReadonlyMap<ColumnId, number>, faults: TableFaults): Line {
  const cells: Partial<Record<ColumnId, Filled>> = {};
  for (const [id, column] of layout) {
    const cell = cellOf(row[column]);
    if (cell instanceof BadCell) faults.add(a1(i, column), { code: "table-cell-error", params: { found: cell.shown } });
    else if (cell !== null && (cell !== 0 || id === "value")) cells[id] = cell;
  }
  return new Line(i, layout, cells);
}
