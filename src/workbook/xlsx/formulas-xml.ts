import { parseA1 } from "../address";
import type { Budget } from "../budget";
import { shiftFormula } from "../formula-shift";
import type { Draft } from "../grid";
import { mayGiveArray, typedNames } from "../names";

/** An f element as it is written. */
export interface WrittenFormula {
  readonly type: string;
  readonly ref: string;
  readonly group: string;
  text: string;
}

interface Place {
  readonly row: number;
  readonly column: number;
  readonly cell: Draft;
}

const CHARACTERS_A_CELL = 128;

/** Gives the cells of one sheet their formulas; those that are shared when all cells have been read. */
export class Formulas {
  private readonly masters = new Map<string, { row: number; column: number; formula: string }>();
  private readonly clones: (Place & { readonly master: string })[] = [];

  constructor(private readonly budget: Budget) {}

  /** @param uncached whether the file keeps no result of it */
  put({ row, column, cell }: Place, formula: WrittenFormula, uncached: boolean): void {
    const text = typedNames(formula.text.replace(/^\s*=/, ""));
    const shared = formula.type === "shared" && formula.group !== "";
    if (text.trim() === "" && !shared) return;
    if (uncached) cell.uncached = true;
    if (text.trim() === "") {
      this.clones.push({ row, column, master: formula.group, cell });
      return;
    }
    cell.formula = `=${text}`;
    if (shared) this.masters.set(formula.group, { row, column, formula: text });
    const spill = formula.type === "array" ? parseA1(formula.ref) : null;
    // A dynamic formula that fills its own cell alone is an ordinary one to its user.
    const alone = spill?.rows === 1 && spill.columns === 1 && mayGiveArray(text);
    if (spill && !alone) cell.spill = spill;
  }

  /** Gives each cell of a shared formula its own text. */
  spread(): void {
    for (const { row, column, master, cell } of this.clones) {
      const found = this.masters.get(master);
      if (!found) {
        delete cell.uncached;
        continue;
      }
      // A long formula in very many cells would fill the memory: past a usual length, its text counts like cells.
      this.budget.spend(Math.floor(found.formula.length / CHARACTERS_A_CELL));
      cell.formula = `=${shiftFormula(found.formula, row - found.row, column - found.column)}`;
    }
  }
}
