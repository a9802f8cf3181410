import { buildSync } from "esbuild";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startNodeWorker } from "../../src/workbook/node-worker";
import { readBook } from "../../src/workbook/read";
import { readInWorker, type ReadWorker } from "../../src/workbook/read-in-worker";
import { writeBook } from "../../src/workbook/write";
import { PANEL } from "./support/panel-book";

const home = mkdtempSync(path.join(os.tmpdir(), "panel-award-"));
const entry = path.join(home, "worker.cjs");
const script = (name: string, source: string) => {
  const file = path.join(home, name);
  writeFileSync(file, source);
  return () => startNodeWorker(file);
};
beforeAll(() => {
  buildSync({
    entryPoints: [path.resolve(__dirname, "../../src/workbook/worker.node.ts")],
    outfile: entry,
    bundle: true,
    platform: "node",
    format: "cjs",
  });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

test("a worker finds what reading in place finds, and the caller keeps its bytes", async () => {
  const bytes = await writeBook(PANEL);
  const copy = Uint8Array.from(bytes);
  expect(await readInWorker(() => startNodeWorker(entry), bytes, "a.xlsx")).toEqual(await readBook(bytes, "a.xlsx"));
  expect(bytes).toEqual(copy);
});

test("refusals and limits pass through", async () => {
  const start = () => startNodeWorker(entry);
  expect(await readInWorker(start, new Uint8Array(), "a.xlsx")).toMatchObject({
    ok: false,
    refusal: { code: "empty" },
  });
  const limits = { fileBytes: 3, entries: 1, entryBytes: 1, totalBytes: 1, ratio: 1, cells: 1 };
  const read = await readInWorker(start, new Uint8Array(9), "a.xlsx", { limits });
  expect(read).toMatchObject({ ok: false, refusal: { code: "too-large" } });
});

test("a worker that hangs is stopped and answered as timeout", async () => {
  let stopped = 0;
  const hang = script("hang.cjs", 'require("node:worker_threads").parentPort.on("message", () => { for (;;); });');
  const start = (): ReadWorker => {
    const worker = hang();
    return { ...worker, stop: () => (stopped++, worker.stop()) };
  };
  const read = await readInWorker(start, new Uint8Array(9), "a.xlsx", { seconds: 0.3 });
  expect(read).toMatchObject({ ok: false, refusal: { code: "timeout", params: { seconds: 0.3 } } });
  expect(stopped).toBe(1);
});

test("cancelling stops the worker, before or during the work", async () => {
  const hang = script("hang.cjs", 'require("node:worker_threads").parentPort.on("message", () => { for (;;); });');
  const during = new AbortController();
  const read = readInWorker(hang, new Uint8Array(9), "a.xlsx", { signal: during.signal });
  setTimeout(() => during.abort(), 50);
  expect(await read).toMatchObject({ ok: false, refusal: { code: "cancelled" } });
  const never = () => {
    throw new Error("started");
  };
  expect(await readInWorker(never, new Uint8Array(9), "a.xlsx", { signal: AbortSignal.abort() })).toMatchObject({
    ok: false,
    refusal: { code: "cancelled" },
  });
});

test("a worker that cannot start, throws, ends, or runs out of memory is an answer, too", async () => {
  const outcome = async (start: () => ReadWorker) => {
    const read = await readInWorker(start, new Uint8Array(9), "a.xlsx");
    return read.ok ? "read" : read.refusal.code;
  };
  const failing = () => {
    throw new Error("no worker here");
  };
  expect(await outcome(failing)).toBe("failed");
  expect(await outcome(() => startNodeWorker(path.join(home, "missing.cjs")))).toBe("failed");
  expect(await outcome(script("throws.cjs", "throw new Error('x');"))).toBe("failed");
  expect(await outcome(script("ends.cjs", "process.exit(0);"))).toBe("failed");
  const greedy =
    "const { Worker } = require('node:worker_threads'); const kept = []; for (;;) kept.push(new Array(1e6).fill(1.5));";
  expect(await outcome(script("greedy.cjs", greedy))).toBe("too-large");
}, 60_000);
