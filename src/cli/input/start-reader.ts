import { buildSync } from "esbuild";
import path from "node:path";
import { startNodeWorker } from "../../workbook/node-worker";
import type { ReadWorker } from "../../workbook/read-in-worker";

const ENTRY = path.join(__dirname, "../../workbook/worker.node.ts");

/**
 * Starts workers that read a file each. A worker knows no TypeScript, whatever loader the command itself runs under, so
 * its entry is bundled once, in memory: some 50 ms for the whole run.
 */
export function readerStarter(): () => ReadWorker {
  let entry: URL | null = null;
  return () => startNodeWorker((entry ??= bundled()));
}

function bundled(): URL {
  const options = { bundle: true, platform: "node", format: "esm", write: false, logLevel: "silent" } as const;
  const [{ text }] = buildSync({ ...options, entryPoints: [ENTRY] }).outputFiles;
  return new URL(`data:text/javascript;base64,${Buffer.from(text).toString("base64")}`);
}
