/** What one contender took: the median of its runs, in milliseconds. */
export interface Measured {
  readonly name: string;
  readonly ms: number;
}

export interface Contender {
  readonly name: string;
  readonly run: () => unknown;
  /** Slow ones run fewer times. */
  readonly atMost?: number;
}

export const median = (times: readonly number[]): number => {
  const sorted = [...times].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Before it is measured each contender runs for so long, and so often at most, that its code is compiled. */
const WARM = { milliseconds: 300, rounds: 60 };

/** Runs all contenders in turn, round by round, so that whatever else the machine does falls on all of them alike. */
export function measure(contenders: readonly Contender[], rounds: number): Measured[] {
  for (const { run } of contenders) warm(run);
  const times = contenders.map(() => [] as number[]);
  for (let round = 0; round < rounds; round++) {
    contenders.forEach(({ run, atMost = rounds }, i) => {
      if (round >= atMost) return;
      const start = performance.now();
      run();
      times[i].push(performance.now() - start);
    });
  }
  return contenders.map(({ name }, i) => ({ name, ms: median(times[i]) }));
}

function warm(run: () => unknown): void {
  const start = performance.now();
  for (let round = 0; round < WARM.rounds && performance.now() - start < WARM.milliseconds; round++) run();
}

export const shown = (ms: number): string => (ms < 10 ? ms.toFixed(3) : ms < 1000 ? ms.toFixed(1) : ms.toFixed(0));

/** Lines of equal columns. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  return rows
    .map((row) => row.map((cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join("  "))
    .join("\n");
}
