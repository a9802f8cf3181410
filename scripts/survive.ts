// npm run survive -- FOLDER…: every file below the folders read and recognised in a process of its own: what became of it,
// how long it took and how much memory. Told by name are files that failed, took over 2 s or over 500 MB.
import { fork, type ChildProcess } from "node:child_process";
import { readdirSync } from "node:fs";
import path from "node:path";
import type { Outcome } from "./survive/child";

const MILLISECONDS = 2000;
const MEGABYTES = 500;
/** A process that has taken more is given up, so that the next file's memory is its own. */
const FRESH = 200;
const HANGS = 60_000;
/** Folders hold lists of their files, too. */
const LISTS = /\.(?:md|json)$/u;

interface Failure {
  readonly file: string;
  readonly failed: string;
}

let child: ChildProcess | null = null;

const start = (): ChildProcess =>
  fork(path.join(__dirname, "survive", "child.ts"), { execArgv: ["--import", "tsx"], stdio: "inherit" });

function survive(file: string): Promise<Outcome | Failure> {
  const own = (child ??= start());
  return new Promise((resolve) => {
    const end = (outcome: Outcome | Failure): void => {
      clearTimeout(timer);
      own.removeAllListeners();
      if ("failed" in outcome || outcome.megabytes > FRESH) {
        own.kill();
        child = null;
      }
      resolve(outcome);
    };
    const timer = setTimeout(() => end({ file, failed: "hangs" }), HANGS);
    own.on("message", (outcome) => end(outcome as Outcome));
    own.on("exit", () => end({ file, failed: "ends the process" }));
    own.send(file);
  });
}

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !LISTS.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();

const tally = (words: readonly string[]): string =>
  [...new Set(words)].map((word) => `${word} ${words.filter((each) => each === word).length}`).join(", ");

const line = ({ file, read, recognised, megabytes }: Outcome): string =>
  `${Math.round(read)} + ${Math.round(recognised)} ms, ${Math.round(megabytes)} MB: ${path.basename(file)}`;

async function main(): Promise<void> {
  const files = process.argv.slice(2).flatMap(filesIn);
  const outcomes: Outcome[] = [];
  const failures: Failure[] = [];
  for (const file of files) {
    const outcome = await survive(file);
    if ("failed" in outcome) failures.push(outcome);
    else outcomes.push(outcome);
  }
  child?.kill();
  const time = ({ read, recognised }: Outcome) => read + recognised;
  const refused = outcomes.flatMap(({ refused: code }) => (code === null ? [] : [code]));
  console.log(`${files.length} files: ${outcomes.length - refused.length} read, ${refused.length} refused`);
  console.log(`refused: ${tally(refused)}; sheets: ${tally(outcomes.flatMap(({ verdicts }) => verdicts))}`);
  console.log(
    `most memory ${Math.round(Math.max(...outcomes.map(({ megabytes }) => megabytes)))} MB; the slowest ten:`,
  );
  for (const each of [...outcomes].sort((a, b) => time(b) - time(a)).slice(0, 10)) console.log(`  ${line(each)}`);
  const over = outcomes.filter((each) => time(each) > MILLISECONDS || each.megabytes > MEGABYTES);
  for (const each of over) console.log(`over ${MILLISECONDS} ms or ${MEGABYTES} MB: ${line(each)}`);
  for (const { file, failed } of failures) console.log(`${failed}: ${file}`);
  process.exitCode = over.length + failures.length > 0 ? 1 : 0;
}

void main();
