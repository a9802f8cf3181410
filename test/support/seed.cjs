"use strict";
// Property tests draw the same cases in every run, so that a run decides on the code and not on the draw.
// SEED=random, or a number, and RUNS widen the search: a fault so found gets a case of its own.
const fc = require("fast-check");

const { SEED = "19580", RUNS } = process.env;
fc.configureGlobal({
  ...(SEED === "random" ? {} : { seed: Number(SEED) }),
  ...(RUNS === undefined ? {} : { numRuns: Number(RUNS) }),
});
