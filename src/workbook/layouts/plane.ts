import { OddCell, readScoreCell } from "../../scoring/score-cell";
import type { Box, Cell, Sheet } from "../model";
import { plain } from "./text";

/** What stands in a cell, for finding one's way: a mark of absence (回避) is told from other text. */
export type Kind = "blank" | "number" | "text" | "absent" | "odd";

const KINDS: readonly Kind[] = ["blank", "number", "text", "absent", "odd"];

/** A sheet larger than this, once its blank rows and columns are left out, is no score sheet. */
export const LARGEST = 4_000_000;

/**
 * A sheet without its blank rows and columns: what layouts look at. Positions count in what is left; `rows` and `columns`
 * say where that stands on the sheet. Merged cells can be read as if each part held the whole.
 */
export class Plane {
  private readonly kinds: Uint8Array;
  private readonly covers = new Map<number, number>();
  private readonly plains = new Map<string, string>();

  private constructor(
    readonly sheet: Sheet,
    readonly rows: readonly number[],
    readonly columns: readonly number[],
  ) {
    this.kinds = new Uint8Array(rows.length * columns.length);
  }

  /** Null for a sheet that is too large to look at. */
  static of(sheet: Sheet): Plane | null {
    const rows: number[] = [];
    const used = new Set<number>();
    for (const row of sheet.rows.keys()) {
      const filled = filledColumns(sheet.rows[row]);
      if (filled.length > 0) rows.push(row);
      for (const column of filled) used.add(column);
    }
    if (rows.length * used.size > LARGEST) return null;
    const plane = new Plane(
      sheet,
      rows,
      [...used].sort((a, b) => a - b),
    );
    plane.look();
    plane.spread(sheet.merges);
    return plane;
  }

  get height(): number {
    return this.rows.length;
  }

  get width(): number {
    return this.columns.length;
  }

  /** The cell, null for a blank. */
  cell(r: number, c: number): Cell | null {
    const cell = this.sheet.rows[this.rows[r]]?.[this.columns[c]];
    return cell && !isBlank(cell) ? cell : null;
  }

  kind(r: number, c: number): Kind {
    return KINDS[this.kinds[r * this.width + c]];
  }

  isBlank(r: number, c: number): boolean {
    return this.kinds[r * this.width + c] === 0;
  }

  /** Whether a number or a mark of absence stands here: what a score may be. */
  isValue(r: number, c: number): boolean {
    const kind = this.kinds[r * this.width + c];
    return kind === 1 || kind === 3;
  }

  /** How a row is filled between two columns: equal for rows whose cells are of the same kinds. */
  filling(r: number, c0: number, c1: number): string {
    const start = r * this.width;
    // Functions run where there is no TextDecoder, and CHECK reads sheets.
    return String.fromCharCode(...this.kinds.subarray(start + c0, start + c1 + 1));
  }

  /** The text written in this cell itself, in plain form; "" for a blank. */
  text(r: number, c: number): string {
    const value = this.cell(r, c)?.value;
    if (typeof value === "string") return this.plain(value);
    return typeof value === "number" ? String(value) : "";
  }

  /** The position whose content is shown here: the first cell of a merged range, else the cell itself. */
  anchor(r: number, c: number): readonly [r: number, c: number] {
    const at = this.covers.get(r * this.width + c);
    return at === undefined ? [r, c] : [Math.floor(at / this.width), at % this.width];
  }

  /** Whether the cell is part of a merged range and not its first. */
  isCovered(r: number, c: number): boolean {
    return this.covers.has(r * this.width + c);
  }

  /** The text that is shown here, a merged range's in each of its cells. */
  shown(r: number, c: number): string {
    return this.text(...this.anchor(r, c));
  }

  /** How many blank rows stand before a row. */
  gapBefore(r: number): number {
    return r === 0 ? 0 : this.rows[r] - this.rows[r - 1] - 1;
  }

  /** The range on the sheet from one corner to another, both included. */
  box(r0: number, c0: number, r1: number, c1: number): Box {
    const [row, column] = [this.rows[r0], this.columns[c0]];
    return { row, column, rows: this.rows[r1] - row + 1, columns: this.columns[c1] - column + 1 };
  }

  private plain(value: string): string {
    let text = this.plains.get(value);
    if (text === undefined) this.plains.set(value, (text = plain(value)));
    return text;
  }

  private look(): void {
    for (let r = 0; r < this.height; r++)
      for (let c = 0; c < this.width; c++) this.kinds[r * this.width + c] = KINDS.indexOf(kindOf(this.cell(r, c)));
  }

  /** Covers what merged ranges hold, as long as they do not claim more cells than twice those there are. */
  private spread(merges: readonly Box[]): void {
    let budget = 2 * this.height * this.width;
    const rowAt = indexOf(this.rows);
    const columnAt = indexOf(this.columns);
    for (const { row, column, rows, columns } of merges) {
      const r0 = rowAt.get(row);
      const c0 = columnAt.get(column);
      if (r0 === undefined || c0 === undefined) continue;
      for (let r = r0; r < this.height && this.rows[r] < row + rows; r++)
        for (let c: number = c0; c < this.width && this.columns[c] < column + columns; c++) {
          if (budget-- <= 0) return;
          if ((r !== r0 || c !== c0) && this.isBlank(r, c)) this.covers.set(r * this.width + c, r0 * this.width + c0);
        }
    }
  }
}

const isBlank = ({ value, formula }: Cell): boolean =>
  formula === undefined && (value === null || (typeof value === "string" && value.trim() === ""));

function kindOf(cell: Cell | null): Kind {
  if (cell === null) return "blank";
  if (typeof cell.value === "number") return "number";
  // A formula without a result: a number is what it most likely is.
  if (cell.value === null) return "number";
  if (typeof cell.value === "string" && !/[\d回缺弃\-‐-―─/]/u.test(cell.value.normalize("NFKC"))) return "text";
  const read = readScoreCell(cell.value, "percent");
  const score = read instanceof OddCell && read.kind === "text" ? readScoreCell(cell.value, "points") : read;
  if (typeof score === "number") return "number";
  if (score === null) return "text";
  return score.kind === "absent" ? "absent" : score.kind === "text" ? "text" : "odd";
}

function filledColumns(row: readonly (Cell | undefined)[] | undefined): number[] {
  if (!row) return [];
  const filled: number[] = [];
  const note = (cell: Cell | undefined, column: number) => cell && !isBlank(cell) && filled.push(column);
  // A sparse row is passed over in the steps it has, not in those it spans.
  if (row.length > 512) for (const key of Object.keys(row)) note(row[Number(key)], Number(key));
  else row.forEach(note);
  return filled;
}

const indexOf = (values: readonly number[]): Map<number, number> => new Map(values.map((value, i) => [value, i]));
