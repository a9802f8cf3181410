/** The entry of a Web Worker that reads one workbook and answers with what it found. */
import { readBook } from "./read";
import type { Job } from "./read-in-worker";

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener("message", async ({ data }: MessageEvent<Job>) => {
  self.postMessage(await readBook(data.bytes, data.fileName, data.limits));
});
