/**
 * npm run screenshots: takes docs/playground.png and the guide's pictures from the built playground. With names after
 * `--` (npm run screenshots -- results rules) it takes the guide's pictures of these names alone.
 */
import { existsSync, mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "./browser/launch-chromium";
import { calm, type Language, openPlayground, ROOT, serveDist, widenPane } from "./screenshots/playground";
import { type Picture, PICTURES } from "./screenshots/pictures";
import { README_PICTURE } from "./screenshots/readme-picture";

const LANGUAGES: readonly Language[] = ["zh", "en"];

async function main(wanted: readonly string[]): Promise<void> {
  if (!existsSync(path.join(ROOT, "dist/playground/index.html")))
    throw new Error("没有 dist/playground：先运行 npm run build。 No dist/playground: run npm run build first.");
  const unknown = wanted.filter((name) => !Object.hasOwn(PICTURES, name));
  if (unknown.length > 0) throw new Error(`没有这些图 No such pictures: ${unknown.join(", ")}`);
  const site = await serveDist();
  const browser = await launchChromium();
  try {
    const shoot = (picture: Picture, language: Language, file: string) =>
      take(browser, site.address, picture, language, path.join(ROOT, "docs", file));
    if (wanted.length === 0) await shoot(README_PICTURE, "zh", "playground.png");
    for (const name of wanted.length > 0 ? wanted : Object.keys(PICTURES))
      for (const language of LANGUAGES) await shoot(PICTURES[name], language, `guide/pictures/${language}/${name}.png`);
  } finally {
    await browser.close();
    site.close();
  }
}

async function take(
  browser: Browser,
  address: string,
  picture: Picture,
  language: Language,
  file: string,
): Promise<void> {
  const playground = await openPlayground(browser, address, language, picture.size);
  if (picture.pane !== undefined) await widenPane(playground, picture.pane);
  await picture.take(playground);
  await calm(playground);
  mkdirSync(path.dirname(file), { recursive: true });
  await (picture.pane === undefined ? playground.page : playground.pane).screenshot({ path: file });
  await playground.page.close();
  console.log(path.relative(ROOT, file));
}

void main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
