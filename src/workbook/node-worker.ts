import { Worker } from "node:worker_threads";
import type { ReadWorker } from "./read-in-worker";

/** A million cells take some 300 MB. */
const MOST_MEGABYTES = 2048;

/**
 * Starts a Node worker for readInWorker.
 * @param entry the built worker.node.ts: a path, or a file: URL.
 */
export function startNodeWorker(entry: string | URL): ReadWorker {
  // Without the loaders of the process that starts it: loading those takes longer than reading a usual workbook.
  const worker = new Worker(entry, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES } });
  return {
    post: (job) => worker.postMessage(job),
    listen(answered, failed) {
      worker.on("message", answered);
      worker.on("messageerror", () => failed(false));
      worker.on("error", (error) => failed("code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY"));
      worker.on("exit", () => failed(false));
    },
    stop: () => void worker.terminate(),
  };
}
