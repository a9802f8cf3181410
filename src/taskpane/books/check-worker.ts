/** The entry of a Web Worker that recognises and checks, so that neither holds up the pane. */
import type { Asked } from "./check-messages";
import { CheckSession } from "./check-session";

declare const self: DedicatedWorkerGlobalScope;

const session = new CheckSession((answered) => self.postMessage(answered));
self.addEventListener("message", ({ data }: MessageEvent<Asked>) => session.receive(data));
self.postMessage({ kind: "ready" });
