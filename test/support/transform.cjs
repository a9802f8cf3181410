"use strict";
// TypeScript and ESM-only packages to CommonJS for Jest. Types are checked by tsc on its own; here speed counts.
const crypto = require("node:crypto");
const path = require("node:path");
const esbuild = require("esbuild");

const loaders = { ".ts": "ts", ".tsx": "tsx", ".js": "js", ".mjs": "js" };

module.exports = {
  process(source, file) {
    const { code } = esbuild.transformSync(source, {
      loader: loaders[path.extname(file)],
      format: "cjs",
      target: "node20",
      jsx: "automatic",
      sourcefile: file,
      sourcemap: "inline",
    });
    return { code };
  },
  getCacheKey(source, file) {
    return crypto.createHash("sha1").update(esbuild.version).update(file).update(source).digest("hex");
  },
};
