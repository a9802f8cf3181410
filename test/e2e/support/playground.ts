import type { BrowserContextOptions, Download, Page } from "playwright-core";
import { readFile } from "node:fs/promises";
import type { Place } from "../../../src/hosts/port";
import { parseA1 } from "../../../src/workbook/address";
import type { Cell, CellValue } from "../../../src/workbook/model";
import type { Site } from "./browser";
import { eventually } from "./eventually";

declare global {
  interface Window {
    playground: { readonly port: import("../../../src/hosts/port").WorkbookPort };
  }
}

/** What a page complained of or reached for beyond its own origin. */
export interface Trouble {
  readonly errors: string[];
  readonly strangers: string[];
}

export interface Playground {
  readonly page: Page;
  readonly trouble: Trouble;
  /** Rejects where the page has asked for anything beyond its own origin. */
  close(): Promise<void>;
}

export interface Opening extends Pick<BrowserContextOptions, "viewport" | "colorScheme" | "locale" | "forcedColors"> {
  /** Where the page lies below the site. */
  readonly folder?: string;
  readonly query?: string;
}

/** The playground in a page of its own, with the sample round open. */
export async function openPlayground(
  { browser, origin }: Site,
  {
    folder = "playground/",
    query = "",
    viewport = { width: 1400, height: 850 },
    locale = "zh-CN",
    ...options
  }: Opening = {},
): Promise<Playground> {
  const context = await browser.newContext({ viewport, locale, acceptDownloads: true, ...options });
  const page = await context.newPage();
  const trouble: Trouble = { errors: [], strangers: [] };
  page.on("pageerror", (error) => trouble.errors.push(String(error.stack ?? error)));
  page.on("console", (message) => {
    if (message.type() === "error") trouble.errors.push(message.text());
  });
  const asked = (address: string) => {
    const own = address.startsWith(origin) || address.startsWith(origin.replace(/^http/u, "ws"));
    if (!own && !/^(data|blob):/.test(address)) trouble.strangers.push(address);
  };
  // Of the context: also what a window or a worker that the page opens asks for.
  context.on("request", (request) => asked(request.url()));
  page.on("websocket", (socket) => asked(socket.url()));
  await page.goto(`${origin}${folder}${query}`);
  await page.locator(".pane-root").waitFor();
  await idle(page);
  const close = async () => {
    await context.close();
    if (trouble.strangers.length > 0) throw new Error(`asked for ${trouble.strangers.join(", ")}`);
  };
  return { page, trouble, close };
}

/** Waits until the page is done with what it was asked. */
export async function idle(page: Page): Promise<void> {
  await page.locator("header button:not([disabled])").first().waitFor();
}

/** Selects a cell the way a user does without a mouse, through the box that names it, and waits for the keyboard. */
export async function goTo(page: Page, address: string): Promise<void> {
  const { row, column } = parseA1(address)!;
  const box = page.locator("[data-u-comp='defined-name'] input");
  await box.click();
  await box.fill(address);
  await box.press("Enter");
  await eventually(
    () =>
      page.evaluate(async () => ({
        place: await window.playground.port.selection(),
        focus: document.activeElement?.getAttribute("data-u-comp"),
      })),
    (found) => expect(found).toMatchObject({ place: { row, column }, focus: "editor" }),
  );
}

/** A fast typist's pace, which the editor needs to open on the first letter. */
const PACE = { delay: 20 };

/** Types into a cell with the keyboard, and presses Enter: again where the list of functions took it for itself. */
export async function typeInto(page: Page, address: string, text: string): Promise<void> {
  await goTo(page, address);
  await page.keyboard.type(text, PACE);
  const below = parseA1(address)!.row + 1;
  for (let tries = 0; tries < 3; tries++) {
    await page.keyboard.press("Enter");
    const moved = await eventually(
      () => page.evaluate(() => window.playground.port.selection()),
      (place) => expect(place?.row).toBe(below),
    ).then(
      () => true,
      () => false,
    );
    if (moved) return;
  }
  throw new Error(`the editor at ${address} stays open`);
}

/** Types cells side by side, with Tab after each. */
export async function typeRow(page: Page, address: string, texts: readonly string[]): Promise<void> {
  await goTo(page, address);
  for (const text of texts) {
    await page.keyboard.type(text, PACE);
    await page.keyboard.press("Tab");
  }
}

/** Brings a sheet to the front by its tab. */
export async function showSheet(page: Page, name: string): Promise<void> {
  await page.locator("[data-u-comp='slide-tab-item']", { hasText: name }).first().click();
  await eventually(
    () => page.evaluate(() => window.playground.port.selection()),
    (place) => expect(place?.sheet).toBe(name),
  );
}

const placeOf = (sheet: string, address: string): Place => ({ sheet, ...parseA1(address)! });

/** The cells of a range, once they are computed. */
export async function cells(page: Page, sheet: string, address: string): Promise<readonly (readonly Cell[])[]> {
  const found = await page.evaluate((place) => window.playground.port.readCells(place), placeOf(sheet, address));
  if (!found) throw new Error(`no sheet ${sheet}`);
  return found;
}

export async function values(page: Page, sheet: string, address: string): Promise<CellValue[][]> {
  return (await cells(page, sheet, address)).map((row) => row.map(({ value }) => value));
}

/** Saves with the button, and gives the file. */
export async function save(page: Page): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: /保存为|Save as/ }).click(),
  ]);
  await idle(page);
  return { name: download.suggestedFilename(), bytes: await bytesOf(download) };
}

const bytesOf = async (download: Download): Promise<Uint8Array> => readFile(await download.path());

/** Opens a file with the button. */
export async function openFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.getByTestId("file").setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
}

/** Drops files on the grid, as from a folder. */
export async function dropFiles(page: Page, files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  const packed = files.map(({ name, bytes }) => ({ name, content: [...bytes] }));
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, content } of given) data.items.add(new File([new Uint8Array(content)], name));
    return data;
  }, packed);
  for (const type of ["dragenter", "dragover", "drop"])
    await page.dispatchEvent(".grid canvas >> nth=0", type, { dataTransfer: transfer });
}
