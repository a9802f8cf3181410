import { TextDecoder } from "node:util";
import { act, type ReactNode } from "react";
import { createRoot, type Root } from "react-dom/client";
import type { WorkbookPort } from "../../../src/hosts/port";
import { mountPane, type PaneOptions } from "../../../src/taskpane/mount";
import { LanguageContext } from "../../../src/taskpane/host/context";
import type { Language } from "../../../src/text/text";

// Browsers have a TextDecoder, and jsdom leaves it out.
Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true, TextDecoder });

const undo: (() => void)[] = [];

/** Takes away whatever a test has put on the page. */
export async function cleanUp(): Promise<void> {
  for (const remove of undo.splice(0)) await act(async () => remove());
  document.body.replaceChildren();
}

/** Lets pending promises and the updates that follow them run out. */
export async function settle(change: () => void = () => undefined): Promise<void> {
  await act(async () => {
    change();
    for (let i = 0; i < 5; i++) await new Promise((resolve) => setTimeout(resolve, 0));
  });
}

/** The whole pane on a port. */
export async function pane(port: WorkbookPort, options?: PaneOptions): Promise<HTMLElement> {
  const element = place();
  await settle(() => undo.push(mountPane(element, port, options)));
  return element;
}

/** One component in a language. */
export async function shown(node: ReactNode, language: Language = "zh"): Promise<HTMLElement> {
  const element = place();
  const root: Root = createRoot(element);
  undo.push(() => root.unmount());
  await settle(() => root.render(<LanguageContext.Provider value={language}>{node}</LanguageContext.Provider>));
  return element;
}

function place(): HTMLElement {
  const element = document.createElement("div");
  document.body.append(element);
  return element;
}

/** The button, tab, radio … whose words are these. */
export function named<T extends HTMLElement = HTMLElement>(role: string, name: string): T {
  const found = [...document.querySelectorAll<T>(SELECTORS[role])].find((each) => nameOf(each) === name);
  if (!found) throw new Error(`no ${role} "${name}" in:\n${document.body.textContent}`);
  return found;
}

export const maybe = (role: string, name: string): HTMLElement | null =>
  [...document.querySelectorAll<HTMLElement>(SELECTORS[role])].find((each) => nameOf(each) === name) ?? null;

const SELECTORS: Readonly<Record<string, string>> = {
  button: "button:not([role=tab])",
  tab: "[role=tab]",
  heading: "h1,h2,h3",
  textbox: "input:not([type=radio])",
  combobox: "select",
  dialog: "[role=alertdialog]",
};

function nameOf(element: HTMLElement): string {
  const label = element.getAttribute("aria-labelledby") ?? "";
  const labels = [...((element as HTMLInputElement).labels ?? [])];
  const words = label
    ? label
        .split(" ")
        .map((id) => document.getElementById(id)?.textContent ?? "")
        .join(" ")
    : "";
  return (words || labels.map(({ textContent }) => textContent).join(" ") || element.textContent || "").trim();
}

export async function click(element: HTMLElement): Promise<void> {
  await settle(() => element.click());
}

/** Types a whole new text into a field, as React hears of it. */
export async function type(field: HTMLInputElement | HTMLSelectElement, text: string): Promise<void> {
  const prototype = field instanceof HTMLSelectElement ? HTMLSelectElement.prototype : HTMLInputElement.prototype;
  await settle(() => {
    Object.getOwnPropertyDescriptor(prototype, "value")!.set!.call(field, text);
    field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? "change" : "input", { bubbles: true }));
  });
}

export async function press(key: string, target: Element = document.activeElement ?? document.body): Promise<void> {
  await settle(() => target.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })));
}
