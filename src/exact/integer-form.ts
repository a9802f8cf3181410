/**
 * A weighted sum of whole numbers from 0 to a maximum each, which is what nearly every score is, in the processor's
 * integers: Σ wᵢ·xᵢ ÷ `common`, where even the sum of the highest stays below 2³¹.
 */
export class IntegerForm {
  private constructor(
    private readonly weights: Int32Array,
    private readonly most: Int32Array,
    private readonly common: number,
  ) {}

  /** The form; null where a weight is negative or a sum may grow too large. */
  static of(weights: readonly number[], most: readonly number[], common: number): IntegerForm | null {
    const floors = most.map(Math.floor);
    const highest = weights.reduce((sum, weight, i) => sum + weight * floors[i], 0);
    const safe = [...weights, ...floors].every((x) => x >= 0) && highest < 2 ** 31;
    return safe ? new IntegerForm(Int32Array.from(weights), Int32Array.from(floors), common) : null;
  }

  /** The double nearest to the sum; null where a value is anything else, a blank or a text among them. */
  nearest(values: readonly unknown[]): number | null {
    const { weights, most } = this;
    const n = weights.length;
    let units = 0;
    for (let i = 0; i < n; i++) {
      const x = values[i];
      if (typeof x !== "number") return null;
      const k = x | 0;
      if (k !== x || k < 0 || k > most[i]) return null;
      units = (units + Math.imul(weights[i], k)) | 0;
    }
    return units / this.common;
  }
}
