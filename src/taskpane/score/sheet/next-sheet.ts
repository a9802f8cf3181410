import type { WorkbookPort } from "../../../hosts/port";
import type { Scheme } from "../../../schemes/scheme";
import type { KeptSeal } from "../../../workbook/seals";
import type { Setup } from "../host/use-setup";
import { blockOf } from "../item/block";
import { recogniseSheet } from "./recognise-sheet";
import { scoreSheet } from "./score-sheet";
import type { Spot } from "./slot";
import { cellAt, isOpen } from "./standing";

/** A score sheet that is still to be finished, and the cell to go on at. */
export interface NextSheet {
  readonly sheet: string;
  readonly applicant: string | null;
  readonly spot: Spot;
}

/**
 * The next sheet after the given one, around to it again, that takes scores and has no seal; null where none is left.
 * Sheets are read one by one until it is found. Rejects with the host's words.
 */
export async function nextSheet(
  port: WorkbookPort,
  scheme: Scheme,
  setup: Setup,
  seals: readonly KeptSeal[],
  after: string,
  signal: AbortSignal,
): Promise<NextSheet | null> {
  const names = (await port.sheets()).filter(({ visibility }) => visibility === "visible").map(({ name }) => name);
  const from = names.indexOf(after) + 1;
  for (const name of [...names.slice(from), ...names.slice(0, Math.max(0, from - 1))]) {
    signal.throwIfAborted();
    if (seals.some(({ sheet }) => sheet === name)) continue;
    const sheet = await port.readSheet(name);
    const scores = sheet && scoreSheet(sheet, recogniseSheet(sheet, scheme, setup.mappings), scheme, setup.round);
    if (!scores) continue;
    const slots = scores.forms.flatMap((form) => form.slots);
    const free = slots.filter((slot) => blockOf(slot, cellAt(sheet, slot), sheet) === null);
    const next = free.find((slot) => isOpen(slot, cellAt(sheet, slot))) ?? free[0];
    if (next) return { sheet: name, applicant: next.applicant, spot: { row: next.row, column: next.column } };
  }
  return null;
}
