/** npm run bench: our functions and their peers over the same fields, in one process, as medians and ratios. */
import assert from "node:assert/strict";
import { existsSync } from "node:fs";
import { core } from "./core";
import { fieldOf } from "./data";
import { doubles } from "./doubles";
import { touch, touchSortWrite } from "./floor";
import { formulaJs } from "./formula-js";
import { hyperFormula } from "./hyper";
import { libreOffice } from "./libreoffice";
import { type Contender, measure, shown, table } from "./measure";
import { naive } from "./naive";
import { loadFunctions, ourJob, ourRanks, SCHEME } from "./ours";
import { pageLoad } from "./page";
import { millionCells } from "./million";
import { sizes } from "./sizes";
import { wrong } from "./wrong";

const REVIEWERS = 5;
const SIZES = [100, 1_000, 10_000, 100_000];
const BUNDLE = "./dist/functions.js";

const full = process.argv.includes("--full");
const say = (text: string): void => console.log(text);
const title = (text: string): void => say(`\n## ${text}\n`);

async function main(): Promise<string | null> {
  if (!existsSync(BUNDLE)) return "没有 dist/functions.js：先运行 npm run build。 Run npm run build first.";
  const f = loadFunctions(BUNDLE);
  const peers = existsSync("test/bench/node_modules/hyperformula");
  if (!peers) say("没有安装对照库：npm ci --prefix test/bench。 Peers are not installed: npm ci --prefix test/bench.");

  title(`整个评审 · The whole job (${REVIEWERS} reviewers, 22 items, two stages, defence; medians in ms)`);
  const growth: number[] = [];
  for (const n of SIZES) growth.push(wholeJob(f, n, peers));
  say(`\n10,000 → 100,000: ×${(growth[3] / growth[2]).toFixed(1)} (aim ≤15)`);

  title("改一个单元格 · One changed cell: a total for its panel and the second stage, against the whole in one call");
  for (const n of [1_000, 10_000]) oneCell(f, n);

  title("逐行 · =AWARD.RANK(F2,F$2:F$N) in every row, against one spilled call");
  for (const n of [1_000, 10_000]) perRow(f, n);

  title("LibreOffice");
  for (const n of full ? [1_000, 10_000] : [1_000]) beside(f, n);

  title("读 100 万单元格 · Reading a million cells");
  say(await millionCells());

  title("对错 · Against whole numbers without limit");
  const cases = full ? 1_000_000 : 20_000;
  const found = wrong(f, cases);
  say(
    `${found.applicants} applicants near the gates (${found.atGate} stages exactly at one, ${found.tied} tied): ` +
      `${found.tiers} wrong tiers, ${found.ranks} wrong ranks, ${found.seats} wrong seats`,
  );

  title("大小与打开 · Sizes and opening");
  for (const [file, kilobytes, aim] of sizes())
    say(`${file}: ${kilobytes.toFixed(1)} kB gzipped${aim === null ? "" : ` (aim ≤${aim})`}`);
  const load = await pageLoad();
  say(
    load === null
      ? "没有 Chromium，未测打开。 No Chromium."
      : `playground, to its first live result: ${shown(load)} ms`,
  );
  say(`\nmemory at the end: ${(process.resourceUsage().maxRSS / 1000).toFixed(0)} MB at most`);
  return null;
}

type Functions = ReturnType<typeof loadFunctions>;

function wholeJob(f: Functions, n: number, peers: boolean): number {
  const field = fieldOf(n, REVIEWERS);
  const json = JSON.stringify(field);
  assert.deepEqual(core(field, REVIEWERS), ourJob(f, field, REVIEWERS), "our core and our functions differ");
  const engine = peers && n <= (full ? 1_000 : 100) ? hyperFormula(field, REVIEWERS) : null;
  const contenders: Contender[] = [
    { name: "touch every cell", run: () => touch(field) },
    { name: "touch + sort + write", run: () => touchSortWrite(field) },
    { name: "ours", run: () => ourJob(f, field, REVIEWERS) },
    { name: "our core, without the host", run: () => core(field, REVIEWERS) },
    { name: "parsing the arguments", run: () => JSON.parse(json), atMost: 5 },
    {
      name: "ours with JSON in and out",
      run: () => JSON.stringify(ourJob(f, JSON.parse(json), REVIEWERS)),
      atMost: 5,
    },
    { name: "plain doubles", run: () => doubles(field, REVIEWERS) },
    ...(n <= 10_000 ? [{ name: "naive, a cell at a time", run: () => naive(field, REVIEWERS), atMost: 2 }] : []),
  ];
  if (peers && n <= 1_000) {
    const job = formulaJs();
    contenders.push({ name: "formulajs", run: () => job(field, REVIEWERS), atMost: 3 });
  }
  if (engine) contenders.push({ name: "HyperFormula", run: () => engine.rebuildAndRecalculate(), atMost: 3 });
  const measured = measure(contenders, n >= 100_000 ? 5 : 15);
  engine?.destroy();
  const [least, floor, ours] = measured.map(({ ms }) => ms);
  const cells = n * (2 * REVIEWERS * 22 + 7);
  say(`N = ${n} (${cells} cells)`);
  say(
    table([
      ["", "ms", "÷ touch", "÷ touch+sort+write", "÷ ours"],
      ...measured.map(({ name, ms }) => [name, shown(ms), ...[least, floor, ours].map((x) => `${shown(ms / x)}×`)]),
    ]),
  );
  return ours;
}

function oneCell(f: Functions, n: number): void {
  const field = fieldOf(n, REVIEWERS);
  const whole = JSON.stringify(field);
  const panel = JSON.stringify(field.document.slice(0, REVIEWERS));
  const totals = (rows: number[][]) => f.SCORE(SCHEME, rows, "percent");
  const column = (rows: number[][]) => {
    const sums = totals(rows);
    const panels = Array.from({ length: n }, (_, i) =>
      sums.slice(i * REVIEWERS, (i + 1) * REVIEWERS).map(([sum]) => sum),
    );
    return f.PANEL(panels, "mean");
  };
  const stages = JSON.stringify([column(field.document), column(field.site), f.PANEL(field.defence, "mean")]);
  const [one, two] = measure(
    [
      { name: "one huge call", run: () => JSON.stringify(ourJob(f, JSON.parse(whole), REVIEWERS)) },
      {
        name: "two stages",
        run: () => {
          const [document, site, defence] = JSON.parse(stages) as unknown[][][];
          const total = f.PANEL([totals(JSON.parse(panel)).map(([sum]) => sum)], "mean");
          return JSON.stringify([total, ourRanks(f, document, site, defence)]);
        },
      },
    ],
    n >= 10_000 ? 5 : 15,
  );
  say(
    `N = ${n}: ${shown(two.ms)} ms against ${shown(one.ms)} ms, boundary included: ${shown(two.ms / one.ms)} (aim ≤0.2)`,
  );
}

function perRow(f: Functions, n: number): void {
  const field = fieldOf(n, 1);
  const scores = f.SCORE(SCHEME, field.document, "percent");
  const [all, one] = measure(
    [
      { name: "per row", run: () => scores.map((row) => f.RANK([row], scores)), atMost: 2 },
      { name: "spilled", run: () => f.RANK(scores) },
    ],
    5,
  );
  say(
    `N = ${n}: ${shown(all.ms)} ms against ${shown(one.ms)} ms: ${shown(all.ms / one.ms)}×, receiving the ranges not counted`,
  );
}

function beside(f: Functions, n: number): void {
  const field = fieldOf(n, REVIEWERS);
  const theirs = libreOffice(field, REVIEWERS);
  if (typeof theirs === "string") return say(theirs);
  const json = JSON.stringify(field);
  const [compute, boundary] = measure(
    [
      { name: "compute", run: () => ourJob(f, field, REVIEWERS) },
      { name: "boundary", run: () => JSON.stringify(ourJob(f, JSON.parse(json), REVIEWERS)) },
    ],
    7,
  );
  for (const [form, ms] of Object.entries(theirs.ranks))
    say(
      `N = ${n}, ${form}: ${shown(ms)} ms; ours ${shown(compute.ms)} ms (${shown(ms / compute.ms)}×), ` +
        `with JSON in and out ${shown(boundary.ms)} ms (${shown(ms / boundary.ms)}×)`,
    );
  say(`N = ${n}, one changed cell there: ${shown(theirs.changed)} ms`);
}

void main().then(
  (fault) => {
    if (fault === null) return;
    console.error(fault);
    process.exitCode = 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
