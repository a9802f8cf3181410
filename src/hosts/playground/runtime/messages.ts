import { COLUMNS, contains } from "../../../workbook/address";
import type { Box } from "../../../workbook/model";
import type { Answer } from "./call";

interface Kept {
  readonly run: number;
  readonly messages: Map<string, string>;
}

const keyOf = (row: number, column: number): number => row * COLUMNS + column;

/**
 * Why cells of a custom function's result failed, by the cell that holds the formula. Within one run of the
 * calculation the calls inside one formula add up; a new run begins anew.
 */
export class Messages {
  #run = 0;
  readonly #kept = new Map<string, Map<number, Kept>>();

  nextRun(): void {
    this.#run += 1;
  }

  keep(sheetId: string, row: number, column: number, answers: readonly (readonly Answer[])[]): void {
    const sheet = this.#kept.get(sheetId) ?? new Map<number, Kept>();
    const before = sheet.get(keyOf(row, column));
    const messages = before?.run === this.#run ? before.messages : new Map<string, string>();
    answers.forEach((cells, r) =>
      cells.forEach(({ message }, c) => {
        if (message) messages.set(`${r} ${c}`, message);
      }),
    );
    sheet.set(keyOf(row, column), { run: this.#run, messages });
    this.#kept.set(sheetId, sheet);
  }

  /** The message behind a result cell, `down` and `across` from the cell of the formula. */
  at(sheetId: string, row: number, column: number, down = 0, across = 0): string | undefined {
    return this.#kept.get(sheetId)?.get(keyOf(row, column))?.messages.get(`${down} ${across}`);
  }

  /** Forgets what formulas in a box had to say: something else stands there now. */
  forget(sheetId: string, box: Box): void {
    const sheet = this.#kept.get(sheetId);
    for (const key of sheet?.keys() ?? [])
      if (contains(box, Math.floor(key / COLUMNS), key % COLUMNS)) sheet?.delete(key);
  }

  clear(): void {
    this.#kept.clear();
  }
}
