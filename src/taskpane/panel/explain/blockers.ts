import type { WorkbookPort } from "../../../hosts/port";
import type { Text } from "../../../text/text";
import { a1 } from "../../../workbook/address";
import type { Found } from "./find";
import type { Given } from "./given";
import { saying } from "./texts";

const SHOWN = 5;

/** The filled cells below a formula that keep its result, a row for each of its scores, from spilling; null without any. */
export async function blockers(port: WorkbookPort, { origin }: Found, given: readonly Given[]): Promise<Text | null> {
  const rows = Math.max(1, ...given.map((argument) => (argument.kind === "cells" ? argument.values.length : 1)));
  const cells = (await port.readCells({ ...origin, rows, columns: 1 })) ?? [];
  const filled = cells.flatMap(([cell], i) =>
    i > 0 && cell && (cell.value !== null || cell.formula !== undefined) ? [a1(origin.row + i, origin.column)] : [],
  );
  return filled.length > 0 ? saying.blockedBy(filled.slice(0, SHOWN), filled.length > SHOWN) : null;
}
