import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { findChromium, NO_CHROMIUM } from "../../../../scripts/browser/find-chromium";
import { launchChromium } from "../../../../scripts/browser/launch-chromium";
import type { MemoryPort } from "../../../support/memory-port";
import { builtPage, type BuiltPage } from "../../browser/serve-page";

const there = findChromium() !== null;
if (!there) console.warn(`skipped: ${NO_CHROMIUM}`);

const WIDTHS = [320, 350, 600];
const LOOKS = [
  { lang: "zh", theme: "light" },
  { lang: "en", theme: "dark" },
] as const;

(there ? describe : describe.skip)("the reviewer's tab in a real browser", () => {
  let built: BuiltPage;
  let browser: Browser;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    built = await builtPage(path.join(__dirname, "page.tsx"));
    browser = await launchChromium();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    built?.remove();
  });
  beforeEach(async () => {
    faults.length = 0;
    page = await (await browser.newContext({ viewport: { width: 320, height: 640 } })).newPage();
    page.on("pageerror", (error) => faults.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") faults.push(message.text());
    });
  });
  afterEach(async () => {
    await page.context().close();
    expect(faults).toEqual([]);
  });

  const open = async (query: Readonly<Record<string, string>>, sheet: string, address: string) => {
    await page.goto(`${built.url}?${new URLSearchParams(query)}`);
    await page.getByRole("tab").first().click();
    await pick(sheet, address);
  };
  const pick = (sheet: string, address: string) =>
    page.evaluate(([name, at]) => (window as unknown as { port: MemoryPort }).port.pick(name, at), [
      sheet,
      address,
    ] as const);
  const cell = (address: string) =>
    page.evaluate((at) => (window as unknown as { port: MemoryPort }).port.cell("评分", at).value, address);

  const scenes: readonly (readonly [string, string, string, () => Promise<unknown>])[] = [
    ["an item off its steps with a doubtful comment", "评分", "D28", () => page.getByRole("radiogroup").waitFor()],
    ["all bands unfolded", "评分", "D5", () => page.locator("summary").first().click()],
    ["nothing at the selection", "评分", "A1", () => page.getByRole("heading", { level: 2 }).first().waitFor()],
    [
      "a comment in conflict",
      "评分",
      "D5",
      async () => {
        await page.getByRole("textbox").first().fill("我的话");
        await page.evaluate(() => (window as unknown as { port: MemoryPort }).port.put("评分", "F5", "别人的话"));
        await page.getByText("别人的话").waitFor();
      },
    ],
    [
      "findings before the seal",
      "评分",
      "D5",
      async () => {
        await page.getByRole("button", { name: /检查并封存|Check and seal/ }).click();
        await page
          .getByText(/先改好这些|Mend these/)
          .first()
          .waitFor();
      },
    ],
    [
      "a sealed sheet that was changed",
      "评完",
      "D5",
      async () => {
        await page.getByRole("button", { name: /检查并封存|Check and seal/ }).click();
        await page
          .getByText(/^已封存|^Sealed/)
          .first()
          .waitFor();
        await page.getByRole("radio", { name: "70%" }).click();
        await page
          .getByText(/封存之后改动过|Changed since/)
          .first()
          .waitFor();
      },
    ],
    ["an empty sheet", "空表", "A1", () => page.getByText(/是空的|is empty/).waitFor()],
    [
      "a sheet of no known layout",
      "数字",
      "A1",
      () => page.getByRole("button", { name: /指认|Point it out/ }).waitFor(),
    ],
  ];

  describe.each(LOOKS)("in $lang and $theme", (look) => {
    test.each(scenes)(
      "%s has no fault that axe sees, and fits 320 to 600 px",
      async (_, sheet, address, act) => {
        await open(look, sheet, address);
        await act();
        await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
        const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
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

  test("an item is scored, commented and left by keys alone, in the order of the page", async () => {
    await open({ lang: "zh" }, "评分", "D6");
    await page.getByRole("radio", { name: "0%", exact: true }).focus();
    await page.keyboard.type("60", { delay: 30 });
    expect(await cell("D6")).toBe(60);
    const order: string[] = [];
    for (let i = 0; i < 6; i++) {
      await page.keyboard.press("Tab");
      order.push(
        await page.evaluate(() => {
          const element = document.activeElement as HTMLTextAreaElement;
          return (element.labels?.[0] ?? element).textContent?.trim() ?? "";
        }),
      );
    }
    expect(order[0]).toContain("全部档次");
    expect(order.slice(1)).toEqual(["上一项", "下一项", "清空得分", "优势", "改进机会"]);
    await page.keyboard.type("未覆盖分公司");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("heading", { name: "4.2.1 战略制定" }).waitFor();
    expect(await cell("G6")).toBe("未覆盖分公司");
  }, 60_000);
});
