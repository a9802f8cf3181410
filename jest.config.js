"use strict";
// These ship ES modules only: the reader of workbooks, and what the playground's grid is made of.
const MODULES = [
  ...["hucre", "cjk-regex", "collapse-white-space", "franc-min", "kdbush", "lodash-es", "n-gram", "nanoid"],
  ...["quickselect", "rbush", "regexp-util", "trigram-utils", "unicode-regex"],
].join("|");

/** @type {import("jest").Config} */
module.exports = {
  testEnvironment: "node",
  setupFiles: ["<rootDir>/test/support/seed.cjs"],
  // One less than the cores, as Jest would have it, is half of a machine of two.
  maxWorkers: "100%",
  // Generous: a slow machine is no fault of the code.
  testTimeout: 120_000,
  testMatch: ["<rootDir>/test/**/*.test.ts", "<rootDir>/test/**/*.test.tsx"],
  testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/e2e/", "<rootDir>/test/built/"],
  transform: { [`\\.(tsx?|mjs)$|/node_modules/(${MODULES})/.+\\.js$`]: "<rootDir>/test/support/transform.cjs" },
  transformIgnorePatterns: [`/node_modules/(?!(${MODULES})/)`],
};
