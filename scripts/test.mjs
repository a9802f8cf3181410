// npm test: every check in turn, each also alone (npm run lint, …). The last line is "N passed, N failed"; a check that
// has no tests of its own counts as one. Plain JavaScript, so that it can say what is missing before anything is installed.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { counts, line, table } from "./test/counts.mjs";

const ROOT = path.join(path.dirname(fileURLToPath(import.meta.url)), "..");
const RESULTS = path.join(ROOT, ".cache/test");
const OLDEST_NODE = [20, 12];

/** npm scripts, or Jest with a configuration; `built` ones look at dist/, which is built once for both. */
const CHECKS = [
  { name: "lint" },
  { name: "typecheck" },
  { name: "format:check" },
  { name: "test:unit", jest: "jest.config.js" },
  { name: "build" },
  { name: "test:dist", jest: "jest.dist.config.js", built: true },
  { name: "test:e2e", jest: "jest.e2e.config.js", built: true },
];

function missing() {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1]))
    return `需要 Node ${OLDEST_NODE.join(".")} 或更新版本，现在是 ${process.versions.node}。 Node ${OLDEST_NODE.join(".")} or newer is needed; this is ${process.versions.node}.`;
  if (!existsSync(path.join(ROOT, "node_modules/.package-lock.json")))
    return "依赖还没有安装：先运行 npm ci。 Nothing is installed yet: run npm ci first.";
  return null;
}

/** Runs a check with its output shown, and reads what Jest counted. */
function run({ name, jest }) {
  console.log(`\n── ${name}`);
  if (!jest) return { name, ...counts(start(...npm("run", "--silent", name)), null) };
  const report = path.join(RESULTS, `${name.replace(":", "-")}.json`);
  const program = path.join(ROOT, "node_modules/jest/bin/jest.js");
  const ended = start(process.execPath, [program, "--config", jest, "--json", `--outputFile=${report}`]);
  return { name, ...counts(ended, existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : null) };
}

function start(command, args, shell = false) {
  return spawnSync(command, args, { cwd: ROOT, shell, stdio: ["ignore", "inherit", "inherit"] }).status === 0;
}

/** The npm that runs us, else the one on the path (a script on Windows, hence the shell). */
function npm(...args) {
  const own = process.env.npm_execpath;
  return own ? [process.execPath, [own, ...args]] : ["npm", args, process.platform === "win32"];
}

function all() {
  const results = [];
  for (const check of CHECKS) {
    const unbuilt = check.built && results.some(({ name, failed }) => name === "build" && failed > 0);
    results.push(unbuilt ? { name: check.name, ...counts(false, null) } : run(check));
  }
  return results;
}

function finish(results) {
  const summary = line(results);
  mkdirSync(RESULTS, { recursive: true });
  writeFileSync(path.join(RESULTS, "summary.txt"), `${summary}\n`);
  console.log(`\n${table(results)}\n${summary}`);
  process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const lacking = missing();
if (lacking === null) finish(all());
else {
  console.error(lacking);
  finish([{ name: "npm test", passed: 0, failed: 1, skipped: 0 }]);
}
