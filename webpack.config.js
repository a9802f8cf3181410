"use strict";
// The add-in for Excel, into dist/, and the playground beside it. `--env origin=https://…` says where the add-in will be
// served: then it is built alone. `--env officejs=office/office.js` serves our own copy of office.js, not Microsoft's.
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const tsx = require("tsx/cjs/api");
const { baseUrl } = tsx.require("./scripts/build/base-url.ts", __filename);
const { FunctionsPlugin } = tsx.require("./scripts/build/functions-plugin.ts", __filename);
const { officeJs, OFFICE_FILES } = tsx.require("./scripts/build/office-js.ts", __filename);
const { stampManifest } = tsx.require("./scripts/build/stamp-manifest.ts", __filename);
const { version } = require("./package.json");
const playground = require("./webpack.playground.js");

module.exports = (env = {}, argv = {}) => (env.origin ? [addin(env)] : [addin(env), playground(env, argv)]);

function addin(env) {
  const { base } = given(baseUrl(env.origin));
  const office = given(officeJs(env.officejs));
  return {
    name: "add-in",
    // functions.js stands alone: nothing is shared with the pane's script, and both run in one page of Excel's.
    entry: {
      functions: "./src/functions/index.ts",
      taskpane: ["./src/commands/index.ts", "./src/taskpane/index.tsx"],
    },
    output: {
      path: path.resolve(__dirname, "dist"),
      filename: "[name].js",
      // Not the folder of the playground's: npm start serves both builds as one, and the first of two alike hides the other.
      chunkFilename: "pane/[name].js",
      // taskpane.html, which alone loads chunks, lies beside them; asking the running script for its address may fail.
      publicPath: "",
      clean: env.origin ? true : { keep: /^playground\// },
    },
    target: ["web", "es2020"],
    devtool: false,
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false, target: "ES2020" } },
        },
      ],
    },
    performance: { hints: false },
    // npm start: the playground's page at the root, the functions beside it, over http: no certificate for a first look.
    devServer: { host: "localhost", port: 3000, hot: false, static: false },
    plugins: [
      new FunctionsPlugin({
        face: path.resolve(__dirname, "src/functions/face"),
        words: path.resolve(__dirname, "src/functions/functions.zh-CN.json"),
        namespace: "AWARD",
        base,
      }),
      new HtmlPlugin({
        filename: "taskpane.html",
        template: "src/taskpane/taskpane.html",
        chunks: ["functions", "taskpane"],
        chunksSortMode: "manual",
        scriptLoading: "defer",
        officeJs: office.src,
        scriptOrigin: office.origin,
      }),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png" },
          { from: "src/taskpane/taskpane.css", to: "taskpane.css" },
          { from: "manifest.xml", transform: (source) => whole(stampManifest(source.toString(), base, version)) },
          ...(office.selfHosted ? ownOfficeJs() : []),
        ],
      }),
    ],
  };
}

/** office.js and what it loads, byte for byte: its licence forbids changes, so nothing here may be minimised again. */
function ownOfficeJs() {
  const context = path.dirname(require.resolve("@microsoft/office-js/package.json"));
  const files = OFFICE_FILES.map((file) => ({ from: `dist/${file}`, to: `office/${file}` }));
  return [...files, { from: "LICENSE.md", to: "office/LICENSE.md" }].map((file) => ({
    ...file,
    context,
    info: { minimized: true },
  }));
}

function given(option) {
  if (option.ok) return option;
  throw new Error(option.fault);
}

function whole(made) {
  if (made.ok) return made.value;
  throw new Error(made.faults.join("\n"));
}
