import type { Text } from "../text/text";
import type { Unsubscribe } from "./port";

/** What a ribbon button has to say. The pane shows it: both live in one runtime, and the ribbon has no words of its own. */
export interface Notice {
  readonly intent: "success" | "info" | "warning" | "error";
  readonly text: Text;
  /** The host's own words, where it gave any. */
  readonly detail?: string;
  /** The tab that shows more of it, which then opens. */
  readonly view?: string;
  /** What the user may have done about it; what comes of that is the next notice. */
  readonly action?: { readonly label: Text; readonly run: () => Promise<Notice> };
}

const listeners = new Set<(notice: Notice) => void>();
let unread: Notice | null = null;

/** Hands a notice to whoever listens; the last one waits where nobody does. */
export function postNotice(notice: Notice): void {
  unread = listeners.size === 0 ? notice : null;
  for (const listener of listeners) listener(notice);
}

/** Listens to notices, beginning with the one that waits. */
export function onNotice(listener: (notice: Notice) => void): Unsubscribe {
  listeners.add(listener);
  const waiting = unread;
  unread = null;
  if (waiting) listener(waiting);
  return () => void listeners.delete(listener);
}
