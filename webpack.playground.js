"use strict";
// The playground, into dist/playground/. It loads the functions' bundle that lies beside that folder: the one for Excel.
const path = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const CssPlugin = require("mini-css-extract-plugin");
const TerserPlugin = require("terser-webpack-plugin");

module.exports = (_env, { mode = "development" } = {}) => ({
  name: "playground",
  mode,
  entry: { playground: "./src/playground/index.tsx" },
  output: {
    path: path.resolve(__dirname, "dist/playground"),
    publicPath: "auto",
    filename: "[name].js",
    chunkFilename: "chunks/[name].js",
    assetModuleFilename: "[name][ext]",
    clean: true,
  },
  target: ["web", "es2020"],
  // No source maps by eval: the page forbids it.
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
      { test: /\.css$/, use: [CssPlugin.loader, "css-loader"] },
    ],
  },
  performance: { hints: false },
  // Terser takes minutes over the grid; esbuild takes seconds.
  // The cache warns of what it cannot trace in how the other configuration is loaded; the words say nothing to a user.
  infrastructureLogging: { level: "error" },
  cache: { type: "filesystem", cacheDirectory: path.resolve(__dirname, ".cache/playground") },
  optimization: {
    minimizer: [new TerserPlugin({ minify: TerserPlugin.esbuildMinify, terserOptions: { target: "es2020" } })],
  },
  plugins: [
    new CssPlugin({ filename: "[name].css" }),
    new HtmlPlugin({ template: "src/playground/index.html", scriptLoading: "defer" }),
    new CopyPlugin({ patterns: [{ from: "assets/sample", to: "sample" }] }),
  ],
});
