import AxeBuilder from "@axe-core/playwright";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { findChromium, NO_CHROMIUM } from "../../../scripts/browser/find-chromium";
import { launchChromium } from "../../../scripts/browser/launch-chromium";
import type { MemoryPort } from "../../support/memory-port";
import { builtPage, type BuiltPage } from "./serve-page";

const there = findChromium() !== null;
if (!there) console.warn(`skipped: ${NO_CHROMIUM}`);

const WIDTHS = [320, 350, 450];
const LOOKS = [
  { lang: "zh", theme: "light" },
  { lang: "en", theme: "dark" },
] as const;

// The page has no frames, for which alone the other mode opens a page of its own.
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode(true).analyze();

(there ? describe : describe.skip)("the pane in a real browser", () => {
  let built: BuiltPage;
  let browser: Browser;
  let context: BrowserContext;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    built = await builtPage();
    browser = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    built?.remove();
  });
  beforeEach(async () => {
    faults.length = 0;
    context = await browser.newContext({ viewport: { width: 320, height: 640 } });
    page = await context.newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
  });
  afterEach(async () => {
    await context.close();
    expect(faults).toEqual([]);
  });

  async function open(query: Readonly<Record<string, string>>): Promise<void> {
    await page.goto(`${built.url}?${new URLSearchParams(query)}`);
    await page.getByRole("heading", { level: 1 }).waitFor();
  }
  const pick = (sheet: string, address: string) =>
    page.evaluate(([name, at]) => (window as unknown as { port: MemoryPort }).port.pick(name, at), [
      sheet,
      address,
    ] as const);
  const focused = () =>
    page.evaluate(() => {
      const { activeElement: element } = document;
      const label = element?.id ? document.querySelector(`label[for="${element.id}"]`) : null;
      return (label ?? element)?.textContent?.trim() ?? "";
    });

  const openRules = () => page.getByRole("tab", { name: /规则|Rules/ }).click();

  const scenes: readonly (readonly [string, { scheme?: string }, () => Promise<void>])[] = [
    ["the choice of a scheme", {}, async () => undefined],
    ["an unknown scheme", { scheme: "atlantis" }, async () => undefined],
    ["nothing selected", { scheme: "chongqing-2015" }, async () => undefined],
    ["the scheme 重庆2015", { scheme: "chongqing-2015" }, openRules],
    ["the scheme 运城2023", { scheme: "yuncheng-2023-organisation" }, openRules],
    ["formulas for stages", { scheme: "chongqing-2015" }, () => pick("综合", "B2:D7")],
    ["a formula for categories", { scheme: "chongqing-2015" }, () => pick("类目", "A1:H3")],
    ["formulas that the scheme refuses", { scheme: "jiyuan-2025" }, () => pick("综合", "B2:C7")],
    [
      "a fault in the target",
      { scheme: "chongqing-2015" },
      async () => {
        await pick("综合", "B2:D7");
        await page.getByRole("textbox").fill("B2");
      },
    ],
    [
      "filled cells in the way",
      { scheme: "chongqing-2015" },
      async () => {
        await pick("综合", "B2:D7");
        await page.getByRole("textbox").fill("E2");
        await page.keyboard.press("Enter");
        await page.getByRole("alertdialog").waitFor();
      },
    ],
    [
      "a formula inserted",
      { scheme: "chongqing-2015" },
      async () => {
        await pick("类目", "A1:H3");
        await page.getByRole("textbox").press("Enter");
        await page.getByRole("button", { name: /查看结果|Show the result/ }).waitFor();
      },
    ],
    ["a composite explained", { scheme: "chongqing-2015" }, () => pick("综合", "E5")],
    ["an error explained", { scheme: "chongqing-2015" }, () => pick("出错", "D2")],
  ];

  describe.each(LOOKS)("in $lang and $theme", (look) => {
    test.each(scenes)(
      "%s has no fault that axe sees, and fits 320 to 450 px",
      async (_, query, act) => {
        await open({ ...look, ...query });
        await act();
        await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
        const { violations } = await axe(page);
        expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 640 });
          const over = await page.evaluate(() =>
            [...document.querySelectorAll("#pane *")]
              .filter((each) => each.getBoundingClientRect().right > innerWidth + 0.5)
              .map((each) => each.outerHTML.slice(0, 200)),
          );
          expect(over).toEqual([]);
        }
      },
      30_000,
    );
  });

  test("the pane can be worked by keys alone, from the first choice to a formula in the sheet", async () => {
    await open({ lang: "zh" });
    await page.keyboard.press("Tab"); // the part that scrolls
    await page.keyboard.press("Tab"); // the first radio
    await page.keyboard.press("Space");
    expect(await page.getByRole("radio", { name: /^重庆2015/ }).isChecked()).toBe(true);
    await page.keyboard.press("Tab");
    expect(await focused()).toBe("使用此方案");
    await page.keyboard.press("Enter");
    await page.getByRole("tab").first().waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("tabpanel");

    await page.keyboard.press("Shift+Tab");
    expect(await focused()).toBe("评审组");
    await page.keyboard.press("End");
    await page.getByRole("heading", { name: "全部规则" }).waitFor();
    expect(await focused()).toBe("规则");
    for (const name of ["评分", "评审组"]) {
      await page.keyboard.press("ArrowRight");
      await page.getByRole("tab", { name, selected: true }).waitFor();
      expect(await focused()).toBe(name);
    }

    await pick("综合", "B2:D7");
    await page.getByRole("textbox").waitFor();
    const order: string[] = [];
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press("Tab");
      order.push(await focused());
    }
    expect(order.slice(1)).toEqual(["公式", "合成综合得分 AWARD.COMBINE", "结果放在", "插入", "复制公式"]);

    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("ControlOrMeta+a");
    await page.keyboard.type("E2");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("alertdialog").waitFor();
    const inDialog = new Set<string>();
    for (let i = 0; i < 6; i++) {
      inDialog.add(await focused());
      await page.keyboard.press("Tab");
    }
    expect([...inDialog].sort()).toEqual(["取消", "改放到 H2", "替换 6 个单元格"].sort());
    await page.keyboard.press("Escape");
    await page.getByRole("alertdialog").waitFor({ state: "detached" });
    expect(await focused()).toBe("插入");
    await page.keyboard.press("Enter");
    await page.getByRole("alertdialog").waitFor();
    expect(await focused()).toBe("取消");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: "查看结果" }).waitFor();
    const written = await page.evaluate(
      () => (window as unknown as { port: MemoryPort }).port.cell("综合", "H2").formula,
    );
    expect(written).toBe('=AWARD.COMBINE("重庆2015",B2:B7,C2:C7,D2:D7)');
    expect(await focused()).toBe("插入");
  }, 60_000);

  test("without a theme from the host the pane follows the system, and forced colours before everything", async () => {
    const background = () =>
      page.evaluate(() => getComputedStyle(document.querySelector(".fui-FluentProvider")!).backgroundColor);
    await open({ scheme: "chongqing-2015" });
    expect(await background()).toBe("rgb(255, 255, 255)");
    await page.emulateMedia({ colorScheme: "dark" });
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector(".fui-FluentProvider")!).backgroundColor === "rgb(41, 41, 41)",
    );
    await page.emulateMedia({ forcedColors: "active" });
    await openRules();
    const { violations } = await axe(page);
    expect(violations.map(({ id }) => id)).toEqual([]);
  }, 30_000);
});
