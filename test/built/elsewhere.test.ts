/** @jest-environment jsdom */
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { OFFICE_FILES } from "../../scripts/build/office-js";
import { filesWith } from "../support/dist-files";
import { addressFaults, iconFaults } from "../support/manifest/addresses";
import { parseManifest } from "../support/manifest/parse";

const ROOT = path.join(__dirname, "../..");
const BASE = "https://award.example.cn/panel/";

function build(...env: string[]) {
  const args = env.flatMap((setting) => ["--env", setting]);
  const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
  return spawnSync(process.execPath, [webpack, "--mode", "production", "--output-path", folder, ...args], {
    cwd: ROOT,
    encoding: "utf8",
  });
}

let folder = "";
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), "award-"))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a build for another address with its own office.js", () => {
  beforeAll(() => {
    const { status, stdout, stderr } = build("origin=https://award.example.cn/panel", "officejs=office/office.js");
    if (status !== 0) throw new Error(stdout + stderr);
  }, 300_000);

  test("has no localhost left in it, Microsoft's own files aside", () => {
    expect(filesWith(folder, "localhost").filter((file) => !file.startsWith("office/"))).toEqual([]);
  });

  test("has every address below the given one, and a file for each", () => {
    const manifest = parseManifest(readFileSync(path.join(folder, "manifest.xml"), "utf8"));
    expect(addressFaults(manifest, BASE, folder)).toEqual([]);
    expect(iconFaults(manifest, BASE, folder)).toEqual([]);
  });

  test("has office.js byte for byte", () => {
    const original = path.dirname(require.resolve("@microsoft/office-js/package.json"));
    for (const file of OFFICE_FILES) {
      const same = readFileSync(path.join(folder, "office", file)).equals(
        readFileSync(path.join(original, "dist", file)),
      );
      expect([file, same]).toEqual([file, true]);
    }
  });

  test("loads nothing from Microsoft", () => {
    const page = readFileSync(path.join(folder, "taskpane.html"), "utf8");
    expect(page).toMatch(/<script[^>]*src="?office\/office\.js/);
    expect(page).not.toContain("appsforoffice");
  });
});

test.each([
  ["http", "origin=http://award.example.cn", "https only"],
  ["an office.js that is neither ours nor https", "officejs=lib/office.js", "office/office.js"],
])("the build refuses %s and says why", (_, env, why) => {
  const { status, stderr } = build(env);
  expect(status).not.toBe(0);
  expect(stderr).toContain(why);
});
