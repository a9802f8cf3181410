/** The entry of a Web Worker that makes a round's books, so that hundreds of sheets do not hold up the pane. */
import type { BooksAsked } from "./books-messages";
import { makeFiles } from "./make-files";

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener("message", ({ data }: MessageEvent<BooksAsked>) => {
  void makeFiles(data, (answered) => self.postMessage(answered));
});
