import type { Limits } from "./limits";
import type { Read } from "./read";
import { refusal } from "./refusal";

/** What a worker is asked to read. */
export interface Job {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  readonly limits?: Limits;
}

/** A worker of whatever platform, started for one job. */
export interface ReadWorker {
  post(job: Job): void;
  /** Tells the answer; or why the worker failed without one. */
  listen(answered: (read: Read) => void, failed: (outOfMemory: boolean) => void): void;
  stop(): void;
}

export interface WorkerOptions {
  /** After this many seconds the worker is stopped and the answer is the refusal `timeout`. */
  readonly seconds?: number;
  /** Stops the worker; the answer is the refusal `cancelled`. */
  readonly signal?: AbortSignal;
  readonly limits?: Limits;
}

const SECONDS = 60;

/**
 * Reads a workbook as readBook does, but in a worker, so that neither a large file nor a hostile one holds up the page
 * or the command: it is stopped after a time, or when cancelled. Never rejects. The caller keeps its bytes.
 * @param start starts a worker: startBrowserWorker, or startNodeWorker with its entry.
 */
export function readInWorker(
  start: () => ReadWorker,
  bytes: Uint8Array,
  fileName: string,
  { seconds = SECONDS, signal, limits }: WorkerOptions = {},
): Promise<Read> {
  if (signal?.aborted) return Promise.resolve({ ok: false, refusal: refusal("cancelled") });
  return new Promise((resolve) => {
    let worker: ReadWorker | null = null;
    const end = (read: Read): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      worker?.stop();
      resolve(read);
    };
    const refuse = (...why: Parameters<typeof refusal>): void => end({ ok: false, refusal: refusal(...why) });
    const cancel = (): void => refuse("cancelled");
    const timer = setTimeout(() => refuse("timeout", { seconds }), seconds * 1000);
    signal?.addEventListener("abort", cancel);
    try {
      worker = start();
      worker.listen(end, (outOfMemory) =>
        outOfMemory ? refuse("too-large", { size: bytes.length, unit: "bytes" }) : refuse("failed"),
      );
      worker.post({ bytes, fileName, limits });
    } catch {
      refuse("failed");
    }
  });
}
