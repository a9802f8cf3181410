"use strict";
// TypeScript and ESM-only packages to CommonJS for Jest. Types are checked by tsc on its own; here speed counts.
const crypto = require("node:crypto");
const fs = require("node:fs");
const path = require("node:path");
const esbuild = require("esbuild");

const own = fs.readFileSync(__filename);
const loaders = { ".ts": "ts", ".tsx": "tsx", ".js": "js", ".mjs": "js" };

module.exports = {
  process(source, file) {
    const { code } = esbuild.transformSync(source, {
      loader: loaders[path.extname(file)],
      format: "cjs",
      target: "node20",
      // A view that is loaded when it is opened is loaded by require.
      supported: { "dynamic-import": false },
      jsx: "automatic",
      sourcefile: file,
      sourcemap: "inline",
    });
    return { code };
  },
  getCacheKey(source, file) {
    return crypto.createHash("sha1").update(esbuild.version).update(own).update(file).update(source).digest("hex");
  },
};
