import { type ChildProcess, spawn } from "node:child_process";
import { type AddressInfo, createServer } from "node:net";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "../../scripts/browser/launch-chromium";
import { inBrowser, ROOT } from "./support/browser";
import { openPlayground } from "./support/playground";

/** npm start, the first thing the README asks for: another build than dist/, from another server. */
inBrowser("npm start", () => {
  let browser: Browser;
  let server: ChildProcess;
  let origin = "";

  beforeAll(async () => {
    const port = await freePort();
    origin = `http://localhost:${port}/`;
    const webpack = path.join(ROOT, "node_modules/webpack/bin/webpack.js");
    server = spawn(process.execPath, [webpack, "serve", "--mode", "development", "--port", String(port)], {
      cwd: ROOT,
      stdio: "ignore",
    });
    await answering(origin, server);
    browser = await launchChromium();
  }, 600_000);
  afterAll(async () => {
    await browser?.close();
    const ended = new Promise((resolve) => server.once("exit", resolve));
    if (server.kill()) await ended;
  });

  test("serves a playground in which a scheme is chosen and every tab opens", async () => {
    const { page, trouble, close } = await openPlayground({ browser, origin, close: async () => {} }, { folder: "" });
    const pane = page.locator(".pane");
    await pane.getByText("重庆2015", { exact: true }).click();
    await pane.getByRole("button", { name: "使用此方案" }).click();
    for (const [tab, heading] of [
      ["评分", "这张表不是评分表"],
      ["评审组", "评审员的评分表"],
      ["校验", "评分表"],
      ["规则", "更换方案"],
    ]) {
      await pane.getByRole("tab", { name: tab, exact: true }).click();
      await pane.getByText(heading).filter({ visible: true }).first().waitFor();
    }
    await close();
    expect(trouble).toEqual({ errors: [], strangers: [] });
  });
});

/** Waits for the server's first answer, which comes when everything is built. */
async function answering(address: string, server: ChildProcess): Promise<void> {
  while (server.exitCode === null) {
    const answer = await fetch(address).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`npm start ended with ${server.exitCode}`);
}

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer();
    probe.listen(0, "localhost", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
