/** npm run screenshots: takes docs/playground.png, the picture in the README, from the built playground. */
import { existsSync, mkdirSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { launchChromium } from "./browser/launch-chromium";
import { serveFiles } from "./serve/files";

const ROOT = path.join(__dirname, "..");
const PICTURE = path.join(ROOT, "docs/playground.png");
const SIZE = { width: 1360, height: 800 };
/** A cell of the column that COMBINE fills; the grid is one canvas. */
const COMPOSITE = { x: 285, y: 202 };

async function main(): Promise<void> {
  if (!existsSync(path.join(ROOT, "dist/playground/index.html")))
    throw new Error("没有 dist/playground：先运行 npm run build。 No dist/playground: run npm run build first.");
  const server = createServer(serveFiles(path.join(ROOT, "dist")));
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: SIZE, locale: "zh-CN" });
    await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/playground/`);
    await page.getByText("名次", { exact: true }).first().click();
    await page.getByRole("radio", { name: /重庆2015/ }).check();
    await page.getByRole("button", { name: "使用此方案" }).click();
    await page.mouse.click(COMPOSITE.x, COMPOSITE.y);
    await page.getByText("由来").waitFor();
    mkdirSync(path.dirname(PICTURE), { recursive: true });
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
    server.close();
  }
}

void main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
