// npm run bench: installs the peers of the benchmark's own package where they are missing, and runs it.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const run = (command, ...args) =>
  spawnSync(command, args, { stdio: "inherit", shell: process.platform === "win32" }).status ?? 1;

if (!existsSync("test/bench/node_modules")) run("npm", "ci", "--prefix", "test/bench", "--no-audit", "--no-fund");
if (!existsSync("dist/functions.js")) run("npm", "run", "build");
process.exitCode = run(process.execPath, "--import", "tsx", "test/bench/run.ts", ...process.argv.slice(2));
