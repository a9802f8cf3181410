import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { findChromium } from "../../scripts/browser/find-chromium";
import { launchChromium } from "../../scripts/browser/launch-chromium";
import type { WorkbookPort } from "../../src/hosts/port";
import { serveFiles } from "../../scripts/serve/files";

/** Milliseconds from asking for the playground to its first live result in Chromium, cold; null without a browser. */
export async function pageLoad(): Promise<number | null> {
  if (findChromium() === null) return null;
  const server = createServer(serveFiles("dist"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage();
    const start = performance.now();
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/playground/`);
    await page.waitForFunction(firstResult, undefined, { timeout: 60_000, polling: 50 });
    return performance.now() - start;
  } finally {
    await browser.close();
    server.close();
  }
}

/** Runs in the page: whether some cell shows what an AWARD formula has come to. */
async function firstResult(): Promise<boolean> {
  const { port } = (window as unknown as { playground?: { port: WorkbookPort } }).playground ?? {};
  if (!port) return false;
  for (const { name } of await port.sheets()) {
    const sheet = await port.readSheet(name);
    for (const row of sheet?.rows ?? [])
      for (const cell of row ?? [])
        if (cell?.formula?.includes("AWARD.") && cell.value !== null && cell.value !== "") return true;
  }
  return false;
}
