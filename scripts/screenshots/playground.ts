import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import type { Browser, Locator, Page } from "playwright-core";
import { texts } from "../../src/playground/texts";
import { schemeTexts } from "../../src/taskpane/rules/texts";
import type { Text } from "../../src/text/text";
import { serveFiles } from "../serve/files";

export const ROOT = path.join(__dirname, "../..");
/** The folder of the sample round's books. */
export const SAMPLES = path.join(ROOT, "assets/sample");

export type Language = keyof Text;
const LOCALES: Readonly<Record<Language, string>> = { zh: "zh-CN", en: "en-GB" };

/** The built playground in a page, in one language, and what a picture does there. */
export interface Playground {
  readonly language: Language;
  readonly page: Page;
  readonly pane: Locator;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Serves dist/ while the pictures are taken. */
export async function serveDist(): Promise<{ readonly address: string; close(): void }> {
  const server = createServer(serveFiles(path.join(ROOT, "dist")));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}/playground/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export async function openPlayground(
  browser: Browser,
  address: string,
  language: Language,
  viewport: Size,
): Promise<Playground> {
  const page = await browser.newPage({ viewport, locale: LOCALES[language] });
  await page.goto(address);
  const pane = page.locator(".pane");
  await pane.locator(".pane-root").waitFor();
  await settled(page);
  return { language, page, pane };
}

/** Waits until the page has done what it was asked. */
const settled = (page: Page) => page.locator("header button:not([disabled])").first().waitFor();

/** Opens a workbook of the samples in place of the one that is open. */
export async function openSample({ page }: Playground, name: string): Promise<void> {
  await page.getByTestId("file").setInputFiles(path.join(SAMPLES, name));
  await page.getByRole("contentinfo").getByText(name).first().waitFor();
  await settled(page);
}

/** Puts the page's notice away, which is of the playground and not of the pane. */
export async function dismissNotice({ page, language }: Playground): Promise<void> {
  await page.getByRole("button", { name: texts.dismiss[language] }).click();
}

/** Scrolls the pane until a part of it stands at its top. */
export const toTop = (part: Locator) => part.evaluate((element) => element.scrollIntoView({ block: "start" }));

/** Chooses 重庆2015, the first scheme of the list. */
export async function chooseScheme({ pane, language }: Playground): Promise<void> {
  await pane.getByRole("radio").first().check();
  await pane.getByRole("button", { name: schemeTexts.use[language] }).click();
}

/** Opens a tab, and then a step of it. */
export async function openTab({ pane, language }: Playground, ...tabs: readonly Text[]): Promise<void> {
  for (const tab of tabs) await pane.getByRole("tab", { name: tab[language], exact: true }).click();
}

/** Selects cells through the box that names them. */
export async function select({ page }: Playground, address: string): Promise<void> {
  const box = page.locator("[data-u-comp='defined-name'] input");
  await box.click();
  await box.fill(address);
  await box.press("Enter");
}

const STEP = 10;
const USUAL = 350;

/** Makes the pane wider than it opens, by its splitter's keys. */
export async function widenPane({ page }: Playground, width: number): Promise<void> {
  await page.getByRole("separator").focus();
  for (let at = USUAL; at < width; at += STEP) await page.keyboard.press("ArrowLeft");
}

/** Waits for what still turns, fades or slides; the pointer hovers over nothing. */
export async function calm({ page }: Playground): Promise<void> {
  await page.mouse.move(0, 0);
  await page.waitForFunction(() => !document.querySelector(".pane .fui-Spinner, .pane [role=progressbar]"));
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
}
