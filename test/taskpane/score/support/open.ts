import { act } from "react";
import { SETTINGS } from "../../../../src/hosts/setting-keys";
import type { Language } from "../../../../src/text/text";
import type { Sheet } from "../../../../src/workbook/model";
import { MemoryPort } from "../../../support/memory-port";
import { click, named, pane, settle } from "../../support/render";
import { cellsOf, SHEET } from "./score-books";

/** The pane's tab of scores on sheets in memory, with a cell selected. */
export async function openScores(
  sheets: readonly Sheet[],
  address: string,
  language: Language = "zh",
  prepare: (port: MemoryPort) => void = () => undefined,
): Promise<{ port: MemoryPort; element: HTMLElement }> {
  const port = new MemoryPort(Object.fromEntries(sheets.map((sheet) => [sheet.name, cellsOf(sheet)])), language);
  port.settings.set(SETTINGS.scheme, "chongqing-2015");
  prepare(port);
  return { port, element: await openTab(port, sheets[0]?.name ?? SHEET, address) };
}

export async function openTab(port: MemoryPort, sheet: string, address: string): Promise<HTMLElement> {
  const element = await pane(port);
  await click(named("tab", port.language === "zh" ? "评分" : "Score"));
  await pickCell(port, sheet, address);
  return element;
}

export const pickCell = (port: MemoryPort, sheet: string, address: string): Promise<void> =>
  settle(() => port.pick(sheet, address));

export const testId = (id: string): string =>
  document.querySelector(`[data-testid="${id}"]`)?.textContent?.replace(/\s+/g, " ").trim() ?? "";

export const radio = (percent: number): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[role=radio][aria-label="${percent}%"]`);
  if (!found) throw new Error(`no key for ${percent} in: ${document.body.textContent}`);
  return found;
};

export function area(label: string): HTMLTextAreaElement {
  const found = [...document.querySelectorAll("textarea")].find((each) =>
    [...each.labels].some(({ textContent }) => textContent === label),
  );
  if (!found) throw new Error(`no field ${label} in: ${document.body.textContent}`);
  return found;
}

/** Types a whole new text into a text area. */
export async function write(field: HTMLTextAreaElement, text: string): Promise<void> {
  await settle(() => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value")!.set!.call(field, text);
    field.dispatchEvent(new Event("input", { bubbles: true }));
  });
}

/** Leaves a field for nothing else. */
export const leave = (field: HTMLElement): Promise<void> =>
  settle(() => field.dispatchEvent(new FocusEvent("focusout", { bubbles: true })));

export const pause = (ms: number): Promise<void> =>
  act(async () => {
    await new Promise((resolve) => setTimeout(resolve, ms));
  });
