import type { Reason } from "../../text/messages";

/** What is wrong with a table, and in which cell: A1 is the table's first. */
export interface TableFault {
  readonly cell: string;
  readonly reason: Reason;
}

/** Gathers faults while a table is read: all of them, in the order of the cells. */
export class TableFaults {
  private readonly found: TableFault[] = [];

  add(cell: string, reason: Reason): void {
    this.found.push({ cell, reason });
  }

  has(cell: string): boolean {
    return this.found.some((fault) => fault.cell === cell);
  }

  get count(): number {
    return this.found.length;
  }

  get list(): readonly TableFault[] {
    return [...this.found].sort((a, b) => rowOf(a) - rowOf(b));
  }
}

const rowOf = ({ cell }: TableFault): number => Number(/\d+$/.exec(cell)?.[0] ?? 0);
