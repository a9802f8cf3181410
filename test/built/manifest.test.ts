/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import path from "node:path";
import { LOCAL_BASE } from "../../scripts/build/base-url";
import { DIST } from "../support/excel/bundle";
import { addressFaults, iconFaults } from "../support/manifest/addresses";
import { parseManifest } from "../support/manifest/parse";

const SOURCE = readFileSync(path.join(DIST, "manifest.xml"), "utf8");
const VERSION = (JSON.parse(readFileSync(path.join(DIST, "../package.json"), "utf8")) as { version: string }).version;

test("every address of the built manifest is https and a built file, every icon of its size", () => {
  const manifest = parseManifest(SOURCE);
  expect(addressFaults(manifest, LOCAL_BASE, DIST)).toEqual([]);
  expect(iconFaults(manifest, LOCAL_BASE, DIST)).toEqual([]);
});

test("the built manifest carries package.json's version", () => {
  expect(SOURCE).toContain(`<Version>${VERSION}.0</Version>`);
});

test.each([
  ["a file that was not built", `${LOCAL_BASE}help.html`, `${LOCAL_BASE}nowhere.html`, "not among the built files"],
  ["http", `${LOCAL_BASE}help.html`, "http://localhost:3000/help.html", "is not https"],
  ["another host", `${LOCAL_BASE}help.html`, "https://elsewhere.example/help.html", "is not below"],
])("the check of addresses sees %s", (_, from, to, fault) => {
  expect(addressFaults(parseManifest(SOURCE.replaceAll(from, to)), LOCAL_BASE, DIST).join("\n")).toContain(fault);
});
