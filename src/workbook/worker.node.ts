/** The entry of a Node worker that reads one workbook and answers with what it found. */
import { parentPort } from "node:worker_threads";
import { readBook } from "./read";
import type { Job } from "./read-in-worker";

parentPort?.on("message", async ({ bytes, fileName, limits }: Job) => {
  parentPort?.postMessage(await readBook(bytes, fileName, limits));
});
