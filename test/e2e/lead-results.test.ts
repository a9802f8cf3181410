import { mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Locator, Page } from "playwright-core";
import { readBook } from "../../src/workbook/read";
import { DIST, inBrowser, openSite, ROOT, type Site } from "./support/browser";
import { eventually } from "./support/eventually";
import { cells, type Opening, openPlayground, type Playground, save, values } from "./support/playground";

const SHOTS = path.join(ROOT, "test-results/results");

interface Stated {
  readonly composite: number;
  readonly outcome: string;
}
const STATED = (
  JSON.parse(readFileSync(path.join(ROOT, "test/fixtures/workbooks/clean/expected.json"), "utf8")) as {
    files: Record<string, Record<string, Stated>>;
  }
).files["综合评选得分表.xlsx"];

/** Who has the five seats of the award, by the composites that are stated. */
const WINNERS = Object.entries(STATED)
  .filter(([, { outcome }]) => outcome === "市长质量管理奖")
  .sort(([, a], [, b]) => b.composite - a.composite)
  .map(([name]) => name);

const WORDS = {
  zh: { use: "使用此方案", panel: "评审组", results: "结果", stages: ["资料评审", "现场评审", "答辩"] },
  en: {
    use: "Use this scheme",
    panel: "Panel",
    results: "Results",
    stages: ["document review", "site visit", "defence"],
  },
} as const;

/** From a fresh playground to the sample's results: the scheme, the tab, a method for each stage. */
async function toResults(page: Page, language: keyof typeof WORDS): Promise<Locator> {
  const words = WORDS[language];
  const pane = page.locator(".pane");
  await pane.getByRole("radio").first().check();
  await pane.getByRole("button", { name: words.use }).click();
  await pane.getByRole("tab", { name: words.panel, exact: true }).click();
  await pane.getByRole("tab", { name: words.results, exact: true }).click();
  for (const stage of words.stages) await pane.getByLabel(stage, { exact: false }).first().selectOption("mean");
  await pane.locator("[role=option]").first().waitFor();
  return pane;
}

inBrowser("the lead's results, in the playground", () => {
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

  test("the sample round: from the stages' sheets to written results, frozen, saved and read back", async () => {
    await look({}, async ({ page }) => {
      const pane = await toResults(page, "zh");
      await eventually(
        () => pane.locator("[role=option]").allTextContents(),
        (shown) => {
          for (const [name, { outcome }] of Object.entries(STATED))
            expect(shown.find((text) => text.includes(name))).toContain(outcome);
        },
      );
      await pane.getByRole("button", { name: "写出结果" }).click();
      await pane.getByText("已写出：").waitFor();
      // 序号 申报组织 资料 现场 答辩 评审得分 综合得分 名次 | 综合得分 门槛 名次 by our functions | differences.
      await eventually(
        () => values(page, "结果", "B3:M16"),
        (rows) => {
          for (const [name, , , , , composite, rank, ours, , ourRank, ...differences] of rows) {
            expect(Math.abs(Number(composite) - STATED[String(name)].composite)).toBeLessThan(0.02);
            expect(Math.abs(Number(ours) - Number(composite))).toBeLessThan(5e-7);
            expect(ourRank).toBe(rank);
            expect(differences.map((each) => Math.abs(Number(each)))).toEqual([0, 0]);
          }
        },
      );
      await eventually(
        () => values(page, "入围名单", "A3:H16"),
        (rows) =>
          expect(Object.fromEntries(rows.map((row) => [row[0], row[6]]))).toEqual(
            Object.fromEntries(Object.entries(STATED).map(([name, { outcome }]) => [name, outcome])),
          ),
      );
      await pane.getByRole("button", { name: "固定为数值" }).click();
      await page.getByRole("button", { name: "只固定结果各表" }).click();
      await pane.getByText(/已把 7 处公式固定为数值/u).waitFor();
      const [[first]] = await cells(page, "入围名单", "A2:A2");
      expect(first).not.toHaveProperty("formula");
      const read = await readBook((await save(page)).bytes, "saved.xlsx");
      if (!read.ok) throw new Error(read.refusal.message.en);
      const list = read.book.sheets.find(({ name }) => name === "入围名单");
      expect(list?.rows[2]?.[0]).toMatchObject({ value: "样例玻纤有限公司" });
      expect(list?.rows.flatMap((row) => row ?? []).filter((cell) => cell?.formula)).toEqual([]);
      const stage = read.book.sheets.find(({ name }) => name === "资料评审得分");
      expect(stage?.rows[2]?.[7]).toMatchObject({ formula: "=AVERAGE(B3:G3)", value: 3542 / 6 });
    });
  });

  test("the list for publicity is a sheet; the report that 轴承 is owed is a file about it alone", async () => {
    await look({}, async ({ page }) => {
      const pane = await toResults(page, "zh");
      await pane.getByRole("button", { name: "公示名单" }).click();
      await eventually(
        () => values(page, "公示名单", "B6:B10"),
        (rows) => expect(rows.flat()).toEqual(WINNERS),
      );
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        pane.getByRole("button", { name: "反馈报告" }).click(),
      ]);
      expect(download.suggestedFilename()).toBe("资料评审反馈报告-样例轴承有限公司.xlsx");
      const read = await readBook(new Uint8Array(readFileSync(await download.path())), "f.xlsx");
      if (!read.ok) throw new Error(read.refusal.message.en);
      const texts = read.book.sheets[0].rows.flatMap((row) => (row ?? []).map((cell) => String(cell?.value ?? "")));
      expect(texts.join()).toContain("未达 400 分");
      expect(texts.join()).not.toMatch(/样例铝业|评审员0/u);
    });
  });

  test.each([
    ["zh-light", "zh", { colorScheme: "light", locale: "zh-CN" }],
    ["zh-dark", "zh", { colorScheme: "dark", locale: "zh-CN" }],
    ["en-light", "en", { colorScheme: "light", locale: "en-GB" }],
    ["en-dark", "en", { colorScheme: "dark", locale: "en-GB" }],
  ] as const)(
    "%s: assistive technology finds no fault, and nothing is wider than the pane",
    async (name, language, opening) => {
      await look(opening, async ({ page }) => {
        const pane = await toResults(page, language);
        const scroller = pane.locator("[role=tabpanel]").first();
        const { scroll, width } = await scroller.evaluate((box) => ({
          scroll: box.scrollWidth,
          width: box.clientWidth,
        }));
        expect(scroll).toBeLessThanOrEqual(width);
        const { violations } = await new AxeBuilder({ page }).exclude(".grid").analyze();
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
        const height = await scroller.evaluate((box) => box.scrollHeight);
        await page.setViewportSize({ width: 1400, height: height + 400 });
        await page.locator(".pane").screenshot({ path: path.join(SHOTS, `${name}.png`) });
      });
    },
  );
});
