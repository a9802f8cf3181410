import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type Server } from "node:https";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { type Browser, chromium } from "playwright-core";
import { findChromium } from "../../scripts/browser/find-chromium";
import { QUIET } from "../../scripts/browser/launch-chromium";
import { serveFiles } from "../../scripts/serve/files";
import { makeCertificate } from "../support/serving/certificate";
import { inBrowser, ROOT } from "./support/browser";

const HOST = "award.intranet";

/** The walk-through of docs/deploy.md for an intranet: a build for its host with office.js of our own, and no internet. */
inBrowser("on an intranet without the internet", () => {
  let folder = "";
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    folder = mkdtempSync(path.join(tmpdir(), "award-intranet-"));
    const dist = path.join(folder, "dist");
    const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
    const env = ["--env", `origin=https://${HOST}/award`, "--env", "officejs=office/office.js"];
    const built = spawnSync(
      process.execPath,
      [webpack, "--mode", "production", "--output-path", path.join(dist, "award"), ...env],
      { cwd: ROOT, encoding: "utf8" },
    );
    if (built.status !== 0) throw new Error(built.stdout + built.stderr);
    server = createServer(makeCertificate(folder, HOST), serveFiles(dist));
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const { port } = server.address() as AddressInfo;
    // Only the intranet's host resolves: everything else fails as it does behind a closed door.
    const rules = `--host-resolver-rules=MAP ${HOST}:443 127.0.0.1:${port}, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`;
    browser = await chromium.launch({ executablePath: findChromium() ?? undefined, args: [...QUIET, rules] });
  }, 300_000);

  afterAll(async () => {
    await browser?.close();
    await new Promise((resolve) => (server ? server.close(resolve) : resolve(null)));
    rmSync(folder, { recursive: true, force: true });
  });

  test("the pane opens with our own office.js, asks nobody else for anything, and breaks no policy", async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: "zh-CN" });
    const page = await context.newPage();
    const asked: string[] = [];
    const errors: string[] = [];
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => errors.push(String(error)));
    await page.goto(`https://${HOST}/award/taskpane.html`);
    await page.getByRole("heading", { name: "请在 Excel 中打开" }).waitFor();
    expect(asked).toContain(`https://${HOST}/award/office/office.js`);
    expect(asked.filter((address) => !address.startsWith(`https://${HOST}/award/`))).toEqual([]);
    expect(errors).toEqual([]);
    await context.close();
  });

  test("what Excel fetches is all below the intranet's address, and the help page is there", async () => {
    const context = await browser.newContext({ ignoreHTTPSErrors: true });
    const page = await context.newPage();
    const manifest = await (
      await page.request.get(`https://127.0.0.1:${(server.address() as AddressInfo).port}/award/manifest.xml`)
    ).text();
    const addresses = [...manifest.matchAll(/https:\/\/[^"<]+/g)].map(([address]) => address);
    expect(addresses.length).toBeGreaterThan(5);
    for (const address of addresses.filter((each) => !each.includes("schemas.microsoft.com")))
      expect(address).toMatch(new RegExp(`^https://${HOST}(/award/|$)`));
    await page.goto(`https://${HOST}/award/help.html`);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await context.close();
  });
});
