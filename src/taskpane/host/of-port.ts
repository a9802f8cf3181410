import type { WorkbookPort } from "../../hosts/port";

/** A thing, and what ends it. */
interface Owned {
  readonly thing: unknown;
  readonly end: () => void;
}

const things = new WeakMap<WorkbookPort, Map<unknown, Owned>>();

/**
 * The one thing of its kind that belongs to a workbook and outlasts the views: made when it is first asked for.
 * @param make also says of which kind it is: the same function gives the same thing
 * @param end what is to be done when the workbook's pane is taken away
 */
export function ofPort<T>(port: WorkbookPort, make: (port: WorkbookPort) => T, end?: (thing: T) => void): T {
  const own = things.get(port) ?? new Map<unknown, Owned>();
  things.set(port, own);
  const known = own.get(make);
  if (known) return known.thing as T;
  const thing = make(port);
  own.set(make, { thing, end: () => end?.(thing) });
  return thing;
}

/** Ends what belongs to a workbook, when its pane is taken away. */
export function leavePort(port: WorkbookPort): void {
  for (const { end } of things.get(port)?.values() ?? []) end();
  things.delete(port);
}
