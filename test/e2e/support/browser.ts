import { existsSync } from "node:fs";
import path from "node:path";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Browser } from "playwright-core";
import { findChromium, NO_CHROMIUM } from "../../../scripts/browser/find-chromium";
import { launchChromium } from "../../../scripts/browser/launch-chromium";
import { serveFiles } from "../../../scripts/serve/files";

export const ROOT = path.resolve(__dirname, "../../..");
export const DIST = process.env.E2E_DIST ?? path.join(ROOT, "dist");

/** Names tests that need a browser. Where there is none they are skipped and say so; on CI they fail. */
export function inBrowser(name: string, body: () => void): void {
  if (findChromium() !== null) describe(name, body);
  else if (process.env.CI)
    describe(name, () => void it("finds a browser", () => Promise.reject(new Error(NO_CHROMIUM))));
  else {
    console.warn(`${name}: ${NO_CHROMIUM}`);
    describe.skip(name, body);
  }
}

export interface Site {
  readonly browser: Browser;
  /** The address of what is served, with a slash at its end. */
  readonly origin: string;
  close(): Promise<void>;
}

/** The files of a folder, served on a free port, and a browser to look at them. */
export async function openSite(folder: string): Promise<Site> {
  if (!existsSync(folder)) throw new Error(`${folder} is not there: run npm run build first`);
  const server = await listen(folder);
  const browser = await launchChromium();
  return {
    browser,
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close: async () => {
      await browser.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

const listen = (folder: string): Promise<Server> =>
  new Promise((resolve) => {
    const server = createServer(serveFiles(folder));
    server.listen(0, "127.0.0.1", () => resolve(server));
  });
