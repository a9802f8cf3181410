import { freeze as freezeSheets, type Frozen } from "../hosts/freeze";
import type { Notice } from "../hosts/notices";
import type { WorkbookPort } from "../hosts/port";
import { freezePlan, type FreezePlan } from "../reports/freeze-plan";
import { boxToA1 } from "../workbook/address";
import { commandTexts as texts } from "./texts";

/**
 * Offers to put values in the place of our formulas on the open sheet, for readers without the add-in. What would be
 * replaced is said first, and done on the user's word alone; other formulas stay.
 */
export async function freeze(port: WorkbookPort): Promise<Notice> {
  const name = (await port.selection())?.sheet;
  const sheet = name === undefined ? null : await port.readSheet(name);
  if (!sheet) return { intent: "warning", text: texts.noSheet };
  const { blocks, unready } = freezePlan([sheet]);
  if (unready.length > 0) return unreadyNotice(unready);
  if (blocks.length === 0) return { intent: "info", text: texts.nothingToFreeze(sheet.name) };
  const areas = blocks.map(({ box }) => boxToA1(box));
  return {
    intent: "warning",
    text: texts.askFreeze(sheet.name, areas),
    action: { label: texts.freezeNow, run: async () => told(sheet.name, await freezeSheets(port, [sheet.name])) },
  };
}

const unreadyNotice = (unready: FreezePlan["unready"]): Notice => ({
  intent: "warning",
  text: texts.unready(unready.map(({ cell, shown }) => `${cell}${shown && ` ${shown}`}`)),
});

function told(sheet: string, frozen: Frozen): Notice {
  if (frozen.ok) return { intent: "success", text: texts.frozen(sheet, frozen.formulas) };
  if (frozen.reason === "unready") return unreadyNotice(frozen.unready);
  const { at, outcome, left } = frozen;
  if (left.length > 0)
    return { intent: "error", text: texts.leftFrozen(left.map(({ box, formula }) => `${boxToA1(box)} ${formula}`)) };
  if (outcome.reason === "protected") return { intent: "warning", text: texts.protectedSheet(sheet) };
  const detail = outcome.reason === "filled" ? undefined : outcome.detail;
  return { intent: "error", text: texts.notWritten(boxToA1(at.box)), detail };
}
