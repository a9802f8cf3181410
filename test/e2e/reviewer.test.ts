import { readFileSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { seal } from "../../src/eligibility/seal";
import type { Sheet } from "../../src/workbook/model";
import { readBook } from "../../src/workbook/read";
import { parseSeals, SEALS } from "../../src/workbook/seals";
import { DIST, inBrowser, openSite, ROOT, type Site } from "./support/browser";
import { eventually } from "./support/eventually";
import { goTo, idle, openFile, openPlayground, type Playground, save, typeInto, values } from "./support/playground";

const NAME = "资料评审独立评分-评审员01.xlsx";
const BYTES = new Uint8Array(readFileSync(path.join(ROOT, "assets/sample", NAME)));

// The sample's sheet 01: 4.1.1 is 40 % and 4.1.2 is 50 % there, and Excel's own total is 514.
inBrowser("a reviewer's way through a sheet", () => {
  let site: Site;
  let playground: Playground;
  let page: Page;
  beforeAll(async () => {
    site = await openSite(DIST);
    playground = await openPlayground(site);
    page = playground.page;
  });
  afterAll(async () => {
    const { trouble } = playground;
    await playground.close();
    await site.close();
    expect(trouble).toEqual({ errors: [], strangers: [] });
  });

  const pane = () => page.locator(".pane");
  const score = (address: string) => values(page, "01", address).then(([[value]]) => value);
  const becomes = (address: string, value: unknown) =>
    eventually(
      () => score(address),
      (found) => expect(found).toBe(value),
    );
  const shows = (words: string) => pane().getByText(words).first().waitFor();
  const saved = async () => {
    const read = await readBook((await save(page)).bytes, "saved.xlsx");
    if (!read.ok) throw new Error(read.refusal.message.en);
    return read.book;
  };

  test("the book is opened, and what is missing is shown for the selected item", async () => {
    await openFile(page, NAME, BYTES);
    await page.getByText(`已打开 ${NAME}`).waitFor();
    await idle(page);
    await pane().getByText("重庆2015", { exact: true }).click();
    await pane().getByRole("button", { name: "使用此方案" }).click();
    for (const address of ["D5", "D6"]) {
      await goTo(page, address);
      await page.keyboard.press("Delete");
      await becomes(address, null);
    }
    await pane().getByRole("tab", { name: "评分" }).click();
    await goTo(page, "D5");
    await pane().getByRole("heading", { name: "4.1.1 组织的领导" }).waitFor();
    await shows("已评 20/22");
    // 514 − 60×40 % − 40×50 %.
    await shows("470 / 1000 分");
  });

  test("a button scores an item, keys score the next, and the sheet's own formulas follow", async () => {
    await pane().getByRole("radio", { name: "60%" }).click();
    await becomes("D5", 60);
    await shows("36 / 60 分");
    await pane().getByRole("button", { name: "下一项", exact: true }).click();
    await pane().getByRole("heading", { name: "4.1.2 社会责任" }).waitFor();
    await pane().getByRole("radio", { name: "0%", exact: true }).focus();
    await page.keyboard.type("40", { delay: 30 });
    await becomes("D6", 40);
    await page.keyboard.press("ArrowUp");
    await becomes("D6", 50);
    await shows("已评 22/22");
    // 60×60 % + 40×50 % instead of 44: 526 in the pane, exactly, and in the sheet by its own formulas.
    await shows("526 / 1000 分");
    await becomes("E33", 526);
  });

  test("Enter goes to the next item with the keyboard still on the keys", async () => {
    await page.keyboard.press("Enter");
    await pane().getByRole("heading", { name: "4.2.1 战略制定" }).waitFor();
    expect(await page.evaluate(() => document.activeElement?.getAttribute("role"))).toBe("radio");
    await page.keyboard.press("ArrowUp");
    await becomes("D8", 60);
  });

  test("undo in the pane puts the cell back", async () => {
    await pane()
      .getByRole("button", { name: /^撤销：/ })
      .click();
    await becomes("D8", 50);
  });

  test("comments go to their columns, and one that is not written survives the pane", async () => {
    await goTo(page, "D5");
    await pane().getByLabel("优势").fill("高层每季度评审战略，有记录");
    await pane().getByLabel("改进机会").fill("分公司尚未覆盖");
    await becomes("F5", "高层每季度评审战略，有记录");
    await pane().getByRole("heading", { name: "评语" }).click();
    await becomes("G5", "分公司尚未覆盖");
    await goTo(page, "D6");
    await pane().getByLabel("优势").fill("还没写完的一句");
    await eventually(
      () => page.evaluate(() => window.playground.port.setting("score-drafts")),
      (kept) => expect(kept).toContain("还没写完的一句"),
    );
  });

  test("a sheet without faults is sealed, and the saved file holds scores, words and seal", async () => {
    await pane().getByRole("button", { name: "检查并封存" }).click();
    await shows("已封存");
    const { sheets, settings } = await saved();
    const sheet = sheets.find(({ name }) => name === "01") as Sheet;
    const at = (row: number, column: number) => sheet.rows[row]?.[column]?.value ?? null;
    expect([at(4, 3), at(5, 3), at(4, 5), at(4, 6), at(32, 4)]).toEqual([
      60,
      50,
      "高层每季度评审战略，有记录",
      "分公司尚未覆盖",
      526,
    ]);
    expect(at(5, 5)).toBe("还没写完的一句");
    const code = seal(Array.from({ length: 28 }, (_, i) => [at(i + 4, 3)]));
    expect(parseSeals(settings[SEALS])).toMatchObject([{ sheet: "01", range: "D5:D32", code, at: "G35" }]);
    expect(at(34, 6)).toBe(`封签：${code}`);
    expect(settings["score-drafts"]).toBeUndefined();
  });

  test("a change typed into the sealed sheet is told, and put back", async () => {
    await typeInto(page, "D9", "80");
    await shows("封存之后改动过");
    await shows("D9：50 → 80");
    await pane().getByRole("button", { name: "恢复成封存时的" }).click();
    await becomes("D9", 50);
    await shows("已恢复，与封签一致。");
  });

  test("axe finds no fault in it, in light and dark", async () => {
    await goTo(page, "D28");
    for (const colorScheme of ["light", "dark"] as const) {
      await page.emulateMedia({ colorScheme });
      await page.waitForTimeout(300);
      const { violations } = await new AxeBuilder({ page }).include(".pane").setLegacyMode(true).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`)).toEqual([]);
    }
  });
});
