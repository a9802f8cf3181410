"use strict";
// Tests of what the build leaves in dist/; `npm run test:dist` builds first.
/** @type {import("jest").Config} */
module.exports = {
  ...require("./jest.config.js"),
  testMatch: ["<rootDir>/test/built/**/*.test.ts"],
  testPathIgnorePatterns: ["/node_modules/"],
};
