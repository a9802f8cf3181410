/** Draws assets/*.png from assets/svg; run after a drawing has changed (npm run icons). */
import { readFileSync } from "node:fs";
import path from "node:path";
import { launchChromium } from "./browser/launch-chromium";

const ASSETS = path.join(__dirname, "../assets");
/** The smallest size has a drawing of its own, on its pixels. */
const SIZES: Record<string, readonly number[]> = {
  icon: [16, 32, 64, 80],
  ranking: [16, 32, 80],
  recalculate: [16, 32, 80],
  check: [16, 32, 80],
  freeze: [16, 32, 80],
};

async function draw(): Promise<void> {
  const browser = await launchChromium();
  try {
    for (const [name, sizes] of Object.entries(SIZES))
      for (const size of sizes) {
        const drawing = readFileSync(path.join(ASSETS, "svg", size === 16 ? `${name}-16.svg` : `${name}.svg`), "utf8");
        const page = await browser.newPage({ viewport: { width: size, height: size } });
        await page.setContent(`<style>body { margin: 0 } svg { display: block }</style>${drawing}`);
        await page.screenshot({ path: path.join(ASSETS, `${name}-${size}.png`), omitBackground: true });
        await page.close();
      }
  } finally {
    await browser.close();
  }
}

void draw();
