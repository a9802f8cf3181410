/** Whole millionths: the grid on which scores are summed as whole numbers. */
export const GRID = 1e6;

/**
 * A number as whole millionths; NaN where it lies between two of them, or is so large that its double has another decimal
 * as short: else k ÷ 10⁶ is the number that was typed.
 */
export function millionthsOf(x: number): number {
  const k = Math.round(x * GRID);
  return k / GRID === x && Math.abs(k) < FIFTEEN_DIGITS ? k : Number.NaN;
}

const FIFTEEN_DIGITS = 1e15;
