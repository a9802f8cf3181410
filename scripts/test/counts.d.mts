/** What one check counted. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

export interface Result extends Counts {
  readonly name: string;
}

/** As much of Jest's report as is read. */
export interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numRuntimeErrorTestSuites: number;
}

export function counts(ended: boolean, report: Report | null): Counts;
export function line(results: readonly Result[]): string;
export function table(results: readonly Result[]): string;
