import type { Entry, Place } from "../../../hosts/port";
import type { Cell, CellValue } from "../../../workbook/model";

/** A write that was made, and what stood there before. */
export interface Done {
  readonly place: Place;
  readonly before: CellValue;
  readonly after: CellValue;
  /** What the cell is about, as one says it. */
  readonly what: string;
}

/** So many steps back are kept. */
const DEPTH = 100;

/** The writes of a session, newest last; a step is one write. It outlives the view that made it. */
export class UndoStack {
  private done: readonly Done[] = [];
  private readonly listeners = new Set<() => void>();

  /** The newest write; null where nothing is left to undo. */
  get last(): Done | null {
    return this.done.at(-1) ?? null;
  }

  push(done: Done): void {
    this.set([...this.done, done].slice(-DEPTH));
  }

  pop(): void {
    this.set(this.done.slice(0, -1));
  }

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private set(done: readonly Done[]): void {
    this.done = done;
    for (const listener of [...this.listeners]) listener();
  }
}

/** Whether a cell holds what was written, so that it may be put back. */
export const isAsWritten = ({ after }: Done, cell: Cell): boolean =>
  cell.formula === undefined && sameValue(cell.value, after);

export const entryOf = (value: CellValue): Entry => ({ value });

/** Whether two cells hold the same; a blank and an empty text do. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  const [x, y] = [a === "" ? null : a, b === "" ? null : b];
  if (x !== null && y !== null && typeof x === "object" && typeof y === "object") return x.error === y.error;
  return x === y;
}
