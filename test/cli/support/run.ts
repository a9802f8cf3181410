import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

const ROOT = path.join(__dirname, "../../..");
export const CLEAN = path.join(ROOT, "assets/sample");
export const FAULTY = path.join(ROOT, "test/fixtures/workbooks/faulty");
export const EXPECTED = path.join(ROOT, "test/fixtures/workbooks");

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a command as npm does, in a process of its own. */
export function run(command: "check" | "round" | "shortlist", ...args: readonly string[]): Ran {
  const entry = path.join(ROOT, `src/cli/${command}.ts`);
  const options = { cwd: ROOT, encoding: "utf8", maxBuffer: 64 << 20, timeout: 120_000 } as const;
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", entry, ...args], options);
  return { code: status, out: stdout, err: stderr };
}

export const booksIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".xlsx"))
    .sort()
    .map((name) => path.join(folder, name));

/** A folder that is gone after the tests. */
export function scratch(): string {
  const folder = mkdtempSync(path.join(os.tmpdir(), "panel-award-cli-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}
