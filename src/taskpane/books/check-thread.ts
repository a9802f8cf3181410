import type { Answered, Asked } from "./check-messages";
import { CheckSession } from "./check-session";

/** Where tasks are done: a worker, or the page itself. */
export interface CheckThread {
  post(asked: Asked): void;
  /** Tells the answers; or that nothing more will come. */
  listen(answered: (answered: Answered) => void, failed: () => void): void;
  stop(): void;
}

/** A worker, or the page where the platform has none or refuses one. The bundler finds the entry by this very expression. */
export function startCheckThread(): CheckThread {
  if (typeof Worker === "undefined") return onThePage();
  let worker: Worker;
  try {
    worker = new Worker(new URL("./check-worker.ts", import.meta.url));
  } catch {
    return onThePage();
  }
  return {
    post: (asked) => worker.postMessage(asked),
    listen(answered, failed) {
      worker.addEventListener("message", ({ data }: MessageEvent<Answered>) => answered(data));
      worker.addEventListener("messageerror", failed);
      worker.addEventListener("error", failed);
    },
    stop: () => worker.terminate(),
  };
}

/** The same work in portions on the page's own thread. */
export function onThePage(): CheckThread {
  let hear: (answered: Answered) => void = () => undefined;
  const session = new CheckSession((answered) => hear(answered));
  return {
    post: (asked) => session.receive(asked),
    listen(answered) {
      hear = answered;
      answered({ kind: "ready" });
    },
    stop() {
      session.stop();
      hear = () => undefined;
    },
  };
}
