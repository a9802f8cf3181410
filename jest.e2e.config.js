"use strict";
// Tests of the playground in a real browser, on what the build leaves in dist/; `npm run test:e2e` builds first.
/** @type {import("jest").Config} */
module.exports = {
  ...require("./jest.config.js"),
  testMatch: ["<rootDir>/test/e2e/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
  // One browser at a time: the machine's cores are for the page.
  maxWorkers: 1,
  testTimeout: 240_000,
};
