import type { Limits } from "./limits";
import { Refused } from "./refusal";

/** Counts the cells of a whole workbook and refuses once there are too many. */
export class Budget {
  private count = 0;
  constructor(private readonly limits: Limits) {}

  spend(cells: number): void {
    this.count += cells;
    const limit = this.limits.cells;
    if (this.count > limit) throw new Refused("bomb", { what: "cells", limit });
  }
}
