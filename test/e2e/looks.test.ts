import { mkdirSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { DIST, inBrowser, openSite, ROOT, type Site } from "./support/browser";
import { type Opening, openPlayground, type Playground, showSheet } from "./support/playground";

const SHOTS = path.join(ROOT, "test-results/playground");

const VIEWS: Readonly<Record<string, Opening>> = {
  "zh-light-1400": { viewport: { width: 1400, height: 850 }, colorScheme: "light", locale: "zh-CN" },
  "zh-dark-1400": { viewport: { width: 1400, height: 850 }, colorScheme: "dark", locale: "zh-CN" },
  "en-light-1400": { viewport: { width: 1400, height: 850 }, colorScheme: "light", locale: "en-GB" },
  "en-dark-1100": { viewport: { width: 1100, height: 700 }, colorScheme: "dark", locale: "en-US" },
  "zh-light-600": { viewport: { width: 600, height: 900 }, colorScheme: "light", locale: "zh-CN" },
};

inBrowser("how the playground looks", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(DIST);
    mkdirSync(SHOTS, { recursive: true });
  });
  afterAll(() => site?.close());

  const look = async (opening: Opening, body: (playground: Playground) => Promise<void>) => {
    const playground = await openPlayground(site, opening);
    try {
      await body(playground);
      expect(playground.trouble).toEqual({ errors: [], strangers: [] });
    } finally {
      await playground.close();
    }
  };

  test.each(Object.keys(VIEWS))("%s: everything fits, and assistive technology finds no fault", async (name) => {
    await look(VIEWS[name], async ({ page }) => {
      await showSheet(page, "名次");
      await page.screenshot({ path: path.join(SHOTS, `${name}.png`) });
      const { scroll, width } = await page.evaluate(() => ({
        scroll: document.documentElement.scrollWidth,
        width: innerWidth,
      }));
      expect(scroll).toBeLessThanOrEqual(width);
      for (const part of ["header", ".grid", ".pane", "footer.status"]) {
        const box = await page.locator(part).first().boundingBox();
        expect(box!.x + box!.width).toBeLessThanOrEqual(width + 1);
        expect(box!.height).toBeGreaterThan(20);
      }
      // The grid is Univer's own affair; the bar, the notices and the pane are ours.
      const { violations } = await new AxeBuilder({ page }).exclude(".grid").analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  });

  const EVERY_VIEW: Readonly<Record<string, Opening>> = {
    "zh-light": { colorScheme: "light", locale: "zh-CN" },
    "en-dark": { colorScheme: "dark", locale: "en-US" },
    "zh-forced": { colorScheme: "dark", locale: "zh-CN", forcedColors: "active" },
  };

  test.each(Object.keys(EVERY_VIEW))(
    "%s: every tab and step of the pane fits 320 px and is without fault",
    async (name) => {
      await look(EVERY_VIEW[name], async ({ page }) => {
        const pane = page.locator(".pane");
        await pane
          .getByText("重庆2015", { exact: true })
          .or(pane.getByText("Chongqing 2015", { exact: true }))
          .click();
        await pane.getByRole("button", { name: /使用此方案|Use this scheme/ }).click();
        await page.getByRole("separator", { name: /任务窗格宽度|width/i }).focus();
        await page.keyboard.press("End");
        const faults: unknown[] = [];
        const see = async (view: string) => {
          await page.waitForFunction(() => !document.querySelector(".pane .fui-Spinner"));
          await page.evaluate(() =>
            Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => 0))),
          );
          await pane.screenshot({ path: path.join(SHOTS, `${name}-${view}.png`) });
          const { violations } = await new AxeBuilder({ page }).include(".pane").analyze();
          faults.push(...violations.map(({ id, nodes }) => [view, id, nodes.map(({ html }) => html)]));
          const over = await pane.evaluate((root) =>
            [...root.querySelectorAll("*")]
              .filter((each) => each.getBoundingClientRect().right > root.getBoundingClientRect().right + 1)
              .map((each) => each.outerHTML.slice(0, 160)),
          );
          if (over.length > 0) faults.push([view, "beyond the pane", over.slice(0, 3)]);
        };
        const tabs = pane.getByRole("tablist").first().getByRole("tab");
        for (let tab = 0; tab < (await tabs.count()); tab++) {
          await tabs.nth(tab).click();
          await see(`tab${tab + 1}`);
          const steps = pane.getByRole("tabpanel").first().getByRole("tab");
          for (let step = 0; step < (await steps.count()); step++) {
            await steps.nth(step).click();
            await see(`tab${tab + 1}-step${step + 1}`);
          }
        }
        expect(faults).toEqual([]);
      });
    },
  );

  test("the language is the browser's, unless the address says another", async () => {
    await look({ locale: "en-GB" }, async ({ page }) => {
      await page.getByRole("button", { name: "Open…" }).waitFor();
      await page.getByRole("link", { name: "中文" }).click();
      await page.getByRole("button", { name: "打开…" }).waitFor();
      expect(await page.locator("html").getAttribute("lang")).toBe("zh-CN");
    });
  });

  test("the pane is 350 wide and goes from 320 to 600, with the mouse and with the keyboard", async () => {
    await look({}, async ({ page }) => {
      const width = async () => (await page.locator(".pane").boundingBox())!.width;
      expect(await width()).toBe(350);
      const splitter = page.getByRole("separator", { name: "任务窗格宽度" });
      await splitter.focus();
      await page.keyboard.press("ArrowLeft");
      expect(await width()).toBe(360);
      await page.keyboard.press("Home");
      expect(await width()).toBe(600);
      await page.keyboard.press("End");
      expect(await width()).toBe(320);
      const bar = (await splitter.boundingBox())!;
      await page.mouse.move(bar.x + 3, bar.y + 200);
      await page.mouse.down();
      await page.mouse.move(bar.x + 3 - 100, bar.y + 200, { steps: 4 });
      await page.mouse.up();
      expect(await width()).toBe(420);
      expect(await splitter.getAttribute("aria-valuenow")).toBe("420");
    });
  });

  test("the pane can be put away and brought back", async () => {
    await look({}, async ({ page }) => {
      const pane = page.locator(".pane");
      await page.getByRole("button", { name: "任务窗格" }).click();
      expect(await pane.isVisible()).toBe(false);
      await page.getByRole("button", { name: "任务窗格" }).click();
      expect(await pane.isVisible()).toBe(true);
    });
  });
});
