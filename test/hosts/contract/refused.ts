import type { Outcome, Place, WorkbookPort } from "../../../src/hosts/port";
import { same } from "./check";

/** Fails unless a write was refused for the reason and left the cells of a place as they were. */
export async function refusedWithoutTrace(
  port: WorkbookPort,
  where: Place,
  reason: string,
  write: () => Promise<Outcome>,
): Promise<Outcome> {
  const before = await port.readCells(where);
  const outcome = await write();
  same(outcome.ok ? "written" : outcome.reason, reason, "outcome");
  same(await port.readCells(where), before, "the cells afterwards");
  return outcome;
}
