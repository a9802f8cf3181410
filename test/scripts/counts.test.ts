import { counts, line, table } from "../../scripts/test/counts.mjs";

const report = (numPassedTests: number, numFailedTests = 0, numRuntimeErrorTestSuites = 0, numPendingTests = 0) => ({
  numPassedTests,
  numFailedTests,
  numRuntimeErrorTestSuites,
  numPendingTests,
});

test("a check without tests of its own counts as one", () => {
  expect(counts(true, null)).toEqual({ passed: 1, failed: 0, skipped: 0 });
  expect(counts(false, null)).toEqual({ passed: 0, failed: 1, skipped: 0 });
});

test("a test file that could not run at all is a failure", () => {
  expect(counts(false, report(7, 2, 1, 3))).toEqual({ passed: 7, failed: 3, skipped: 3 });
});

test("a check that ended badly after all its tests passed is a failure still", () => {
  expect(counts(false, report(7))).toEqual({ passed: 7, failed: 1, skipped: 0 });
});

test("the last line sums, the table shows each", () => {
  const results = [
    { name: "lint", passed: 1, failed: 0, skipped: 0 },
    { name: "test:unit", passed: 40, failed: 2, skipped: 5 },
  ];
  expect(line(results)).toBe("41 passed, 2 failed");
  expect(table(results)).toBe("✓ lint       1 passed, 0 failed\n✗ test:unit  40 passed, 2 failed, 5 skipped");
});
