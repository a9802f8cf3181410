import type { ReadWorker } from "./read-in-worker";

/** Starts a Web Worker for readInWorker; the bundler finds its entry by this very expression. */
export function startBrowserWorker(): ReadWorker {
  const worker = new Worker(new URL("./worker.ts", import.meta.url));
  return {
    post: (job) => worker.postMessage(job),
    listen(answered, failed) {
      worker.addEventListener("message", ({ data }) => answered(data));
      worker.addEventListener("messageerror", () => failed(false));
      worker.addEventListener("error", () => failed(false));
    },
    stop: () => worker.terminate(),
  };
}
