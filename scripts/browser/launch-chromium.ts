import { chromium, type Browser } from "playwright-core";
import { findChromium, NO_CHROMIUM } from "./find-chromium";

/** Asks for nothing beyond the page: no first run, no updates, no sync, no speculation. */
export const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A headless Chromium of this machine; throws with advice where there is none. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error(NO_CHROMIUM);
  return chromium.launch({ executablePath, args: QUIET });
}
