import type { ICommandService, IDisposable } from "@univerjs/core";
import type { FormulaExecutedStateType } from "@univerjs/engine-formula";

const START = "formula.mutation.set-formula-calculation-start";
const NOTIFICATION = "formula.mutation.set-formula-calculation-notification";

/** The grid waits 100 ms after a change before it computes; some changes it then passes over. */
const GRACE = 1000;
/** Nobody waits longer than this for a calculation. */
const PATIENCE = 60_000;

/** Knows whether the grid's formulas are computed to the end. */
export class Calculation {
  #running = 0;
  #due: ReturnType<typeof setTimeout> | null = null;
  #waiting: (() => void)[] = [];
  readonly #listener: IDisposable;

  /**
   * @param dirties Whether formulas must be computed anew after a command. (The grid's own writing of results, which
   * it marks as local, never asks for that.)
   * @param started Called whenever a run begins.
   */
  constructor(commands: ICommandService, dirties: (command: string) => boolean, started: () => void) {
    this.#listener = commands.onCommandExecuted(({ id, params }, options) => {
      if (id === START) {
        this.#running += 1;
        this.#forget();
        started();
      } else if (id === NOTIFICATION) this.#noted(params as { functionsExecutedState?: FormulaExecutedStateType });
      else if (options?.onlyLocal !== true && dirties(id)) this.expect();
    });
  }

  /** Says that a calculation is about to begin. */
  expect(): void {
    this.#forget();
    this.#due = setTimeout(() => {
      this.#due = null;
      this.#settle();
    }, GRACE);
  }

  /** Resolves once nothing is left to compute; true unless that took too long. */
  settled(): Promise<boolean> {
    if (this.#idle) return Promise.resolve(true);
    return new Promise((resolve) => {
      const patience = setTimeout(() => resolve(false), PATIENCE);
      this.#waiting.push(() => {
        clearTimeout(patience);
        resolve(true);
      });
    });
  }

  dispose(): void {
    this.#listener.dispose();
    this.#forget();
    this.#running = 0;
    this.#settle();
  }

  get #idle(): boolean {
    return this.#running <= 0 && this.#due === null;
  }

  #forget(): void {
    if (this.#due !== null) clearTimeout(this.#due);
    this.#due = null;
  }

  /** A stopped run that starts again has already counted its new start when the stop is told. */
  #noted({ functionsExecutedState }: { functionsExecutedState?: FormulaExecutedStateType }): void {
    if (functionsExecutedState === undefined) return;
    this.#running = Math.max(0, this.#running - 1);
    this.#settle();
  }

  #settle(): void {
    if (!this.#idle) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const done of waiting) done();
  }
}
