import { spawnSync } from "node:child_process";
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

const TOOLS = ["bash", "dirname", "env", "find", "id", "mkdir", "rm", "tail"];
const bash = process.platform === "win32" ? describe.skip : describe;

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "ci-"));
  mkdirSync(path.join(folder, ".ci"));
  mkdirSync(path.join(folder, "bin"));
  copyFileSync(path.join(__dirname, "../../.ci/run"), path.join(folder, ".ci/run"));
  for (const tool of TOOLS) {
    const { stdout } = spawnSync("sh", ["-c", `command -v ${tool}`], { encoding: "utf8" });
    symlinkSync(stdout.trim(), path.join(folder, "bin", tool));
  }
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A command on the run's PATH that notes how it was called and then does `body`. */
function stub(name: string, body = ""): void {
  const file = path.join(folder, "bin", name);
  writeFileSync(file, `#!/usr/bin/env bash\necho "${name} $*" >> "${folder}/calls"\n${body}\n`);
  chmodSync(file, 0o755);
}

/** npm whose tests leave a summary and end as told. */
const npm = (summary: string, status: number) =>
  stub(
    "npm",
    `if [[ $1 == test ]]; then mkdir -p .cache/test; echo "${summary}" > .cache/test/summary.txt; exit ${status}; fi`,
  );

function run() {
  const { status, stdout } = spawnSync(path.join(folder, "bin/bash"), [path.join(folder, ".ci/run")], {
    encoding: "utf8",
    env: { PATH: path.join(folder, "bin"), HOME: folder },
  });
  const calls = readFileSync(path.join(folder, "calls"), "utf8").trim().split("\n");
  return { status, last: stdout.trim().split("\n").at(-1), calls };
}

bash(".ci/run", () => {
  test("installs what is missing, the package lists first, then what the README says", () => {
    for (const name of ["apt-get", "sudo"]) stub(name, name === "sudo" ? 'shift; "$@"' : "");
    npm("12 passed, 0 failed", 0);
    const { status, last, calls } = run();
    expect([status, last]).toEqual([0, "12 passed, 0 failed"]);
    const asRoot = calls.filter((call) => !call.startsWith("sudo"));
    expect(asRoot[0]).toBe("apt-get update");
    expect(asRoot[1]).toMatch(/^apt-get install -y --no-install-recommends chromium /);
    expect(asRoot.slice(2)).toEqual(["npm ci", "npm test"]);
  });

  test("ends badly when tests fail, with their sum as its last line", () => {
    for (const name of ["apt-get", "sudo"]) stub(name);
    npm("10 passed, 2 failed", 1);
    expect(run()).toMatchObject({ status: 1, last: "10 passed, 2 failed" });
  });

  test("ends badly with a sum when it comes to no tests at all", () => {
    for (const name of ["apt-get", "sudo"]) stub(name);
    stub("npm", "exit 7");
    expect(run()).toMatchObject({ status: 7, last: "0 passed, 1 failed" });
  });

  test("ends badly when npm says all is well and there is no sum", () => {
    for (const name of ["apt-get", "sudo", "npm"]) stub(name);
    expect(run()).toMatchObject({ status: 1, last: "0 passed, 1 failed" });
  });
});
