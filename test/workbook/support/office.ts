import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** Converts files with LibreOffice, all at once; an answer for each, in order. */
export type Convert = (files: readonly { name: string; bytes: Uint8Array }[], to: string) => Uint8Array[];

/**
 * describe for tests that LibreOffice takes part in. Without it they are skipped, and say so; where CI is set they fail,
 * for there it must be.
 */
export function describeOffice(title: string, tests: (convert: Convert) => void): void {
  const found = spawnSync("soffice", ["--version"], { encoding: "utf8" });
  if (found.status === 0) return describe(title, () => tests(convert));
  if (process.env.CI)
    return describe(title, () => test("LibreOffice is here", () => expect(found.error).toBeUndefined()));
  console.warn(`skipped: ${title}: no soffice on the path`);
  describe.skip(title, () => test("LibreOffice is not here", () => undefined));
}

const convert: Convert = (files, to) => {
  const home = mkdtempSync(path.join(os.tmpdir(), "panel-award-"));
  try {
    const paths = files.map(({ name, bytes }) => {
      const file = path.join(home, name);
      writeFileSync(file, bytes);
      return file;
    });
    const out = path.join(home, "out");
    const profile = `-env:UserInstallation=file://${path.join(home, "profile")}`;
    execFileSync("soffice", ["--headless", profile, "--convert-to", to, "--outdir", out, ...paths], {
      stdio: "ignore",
      timeout: 120_000,
    });
    const extension = to.split(":", 1)[0]!;
    return files.map(({ name }) => new Uint8Array(readFileSync(path.join(out, name.replace(/[^.]*$/, extension)))));
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
};
