import type { Unsubscribe } from "../port";
import { reading } from "./batch";

type Handler = OfficeExtension.EventHandlerResult<unknown>;

/**
 * Adds handlers to the events of all sheets. Unsubscribing silences them at once (`isWanted` is then false) and takes
 * them from the workbook with the next request.
 */
export async function subscribe(
  add: (worksheets: Excel.WorksheetCollection, isWanted: () => boolean) => readonly unknown[],
): Promise<Unsubscribe> {
  let wanted = true;
  const handlers = await reading(async (context) => {
    const added = add(context.workbook.worksheets, () => wanted) as readonly Handler[];
    await context.sync();
    return added;
  });
  return () => {
    if (!wanted) return;
    wanted = false;
    void remove(handlers);
  };
}

async function remove(handlers: readonly Handler[]): Promise<void> {
  try {
    const context = handlers[0]!.context as Excel.RequestContext;
    await Excel.run(context, async () => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    });
  } catch {
    // The handlers are silent; a host that cannot take them away now has nothing to tell the user.
  }
}
