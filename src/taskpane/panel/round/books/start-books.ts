import type { BooksAnswered, BooksAsked } from "./books-messages";
import { makeFiles } from "./make-files";

/** Starts making books, in a worker or where there is none on the page; the answer stops it. */
export function startBooks(asked: BooksAsked, hear: (answered: BooksAnswered) => void): () => void {
  if (typeof Worker === "undefined") return onThePage(asked, hear);
  let worker: Worker;
  try {
    // The bundler finds the entry by this very expression.
    worker = new Worker(new URL("./books-worker.ts", import.meta.url));
  } catch {
    return onThePage(asked, hear);
  }
  const failed = () => hear({ kind: "failed", detail: "" });
  worker.addEventListener("message", ({ data }: MessageEvent<BooksAnswered>) => hear(data));
  worker.addEventListener("messageerror", failed);
  worker.addEventListener("error", failed);
  worker.postMessage(asked);
  return () => worker.terminate();
}

function onThePage(asked: BooksAsked, hear: (answered: BooksAnswered) => void): () => void {
  let wanted = true;
  void makeFiles(
    asked,
    (answered) => wanted && hear(answered),
    () => wanted,
  );
  return () => {
    wanted = false;
  };
}
