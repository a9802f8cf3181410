import { useEffect, useSyncExternalStore } from "react";
import type { WorkbookPort } from "../../../hosts/port";
import { type DraftState, DraftStore } from "../drafts/draft-store";
import { sameValue, UndoStack } from "../write/undo";
import { WriteQueue } from "../write/write-queue";

/** What outlives the view: it is closed and opened with its tab, while steps to undo and drafts go on. */
export interface Stores {
  readonly drafts: DraftStore;
  readonly undo: UndoStack;
  readonly queue: WriteQueue;
}

const stores = new WeakMap<WorkbookPort, Stores>();

export function storesOf(port: WorkbookPort): Stores {
  const known = stores.get(port);
  if (known) return known;
  const undo = new UndoStack();
  const queue = new WriteQueue(port, (done) => {
    if (!sameValue(done.before, done.after)) undo.push(done);
  });
  const made = { drafts: new DraftStore(port), undo, queue };
  stores.set(port, made);
  return made;
}

/** The drafts as they are; what waits to be kept is kept before the view or the page goes. */
export function useDrafts(store: DraftStore): DraftState {
  useEffect(() => {
    void store.load();
    const flush = () => void store.flush();
    addEventListener("pagehide", flush);
    return () => {
      removeEventListener("pagehide", flush);
      flush();
    };
  }, [store]);
  return useSyncExternalStore(store.subscribe, store.snapshot);
}

export const useLastDone = (stack: UndoStack) => useSyncExternalStore(stack.subscribe, () => stack.last);
