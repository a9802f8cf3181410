import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { build } from "esbuild";
import type { Page } from "playwright-core";
import type { Place } from "../../src/hosts/port";
import { boxToA1 } from "../../src/workbook/address";
import { portCases } from "../hosts/contract";
import { inBrowser, openSite, type Site } from "./support/browser";

declare global {
  interface Window {
    contract: { readonly run: (title: string) => Promise<string | null> };
  }
}

const PAGE = `<!doctype html><meta charset="utf-8"><link rel="stylesheet" href="page.css">
<style>html, body { height: 100%; margin: 0 }</style><body><script src="page.js"></script>`;

/** The cases of the contract and the grid, as a page of their own. */
async function makePage(): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "contract-"));
  await build({
    entryPoints: [path.join(__dirname, "support/contract-page.ts")],
    outfile: path.join(folder, "page.js"),
    bundle: true,
    format: "iife",
    target: "es2022",
    logLevel: "error",
  });
  writeFileSync(path.join(folder, "index.html"), PAGE);
  return folder;
}

/** Selects as a user does: the sheet by its tab, the cells through the box that names them. */
async function selectByHand(page: Page, place: Place): Promise<void> {
  const tab = page.locator("[data-u-comp='slide-tab-item']", { hasText: place.sheet });
  if (await tab.count()) await tab.first().click();
  const box = page.locator("[data-u-comp='defined-name'] input");
  await box.click();
  await box.fill(boxToA1(place));
  await box.press("Enter");
  await page.locator("[data-u-comp='editor']:focus").waitFor({ state: "attached" });
}

async function typeByHand(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text, { delay: 20 });
  await page.keyboard.press("Enter");
}

inBrowser("the playground's port, on the grid in a browser", () => {
  let folder: string;
  let site: Site;
  let page: Page;
  beforeAll(async () => {
    folder = await makePage();
    site = await openSite(folder);
    page = await site.browser.newPage();
    await page.exposeFunction("selectByHand", (place: Place) => selectByHand(page, place));
    await page.exposeFunction("typeByHand", (text: string) => typeByHand(page, text));
    await page.goto(site.origin);
  });
  afterAll(async () => {
    await site?.close();
    rmSync(folder, { recursive: true });
  });

  test.each(portCases.map(({ title }) => title))("%s", async (title) => {
    expect(await page.evaluate((name) => window.contract.run(name), title)).toBeNull();
  });
});
