/**
 * What a check counts: Jest's own numbers where it wrote a report (a file that could not run at all is one failure),
 * else one for the whole. A check that ended badly never counts as free of failures.
 */
export function counts(ended, report) {
  if (report === null) return { passed: ended ? 1 : 0, failed: ended ? 0 : 1, skipped: 0 };
  const failed = report.numFailedTests + report.numRuntimeErrorTestSuites;
  return {
    passed: report.numPassedTests,
    failed: ended ? failed : Math.max(1, failed),
    skipped: report.numPendingTests,
  };
}

const sum = (results, what) => results.reduce((total, result) => total + result[what], 0);

/** The last line of a run, for people and for machines. */
export function line(results) {
  return `${sum(results, "passed")} passed, ${sum(results, "failed")} failed`;
}

/** One line a check. */
export function table(results) {
  const width = Math.max(...results.map(({ name }) => name.length));
  return results
    .map(({ name, passed, failed, skipped }) => {
      const rest = skipped > 0 ? `, ${skipped} skipped` : "";
      return `${failed > 0 ? "✗" : "✓"} ${name.padEnd(width)}  ${passed} passed, ${failed} failed${rest}`;
    })
    .join("\n");
}
