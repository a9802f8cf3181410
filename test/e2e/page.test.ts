import type { Cell, Sheet } from "../../src/workbook/model";
import { writeBook } from "../../src/workbook/write";
import { DIST, inBrowser, openSite, type Site } from "./support/browser";
import { goTo, openFile, openPlayground, type Playground, values } from "./support/playground";

const SHEET: Sheet = {
  name: "评分",
  visibility: "visible",
  rows: [[{ value: "得分", note: "按条款评分" }, { value: 86, style: { locked: false } } satisfies Cell]],
  merges: [],
  hiddenRows: new Set(),
  hiddenColumns: new Set(),
  widths: new Map(),
  heights: new Map(),
  validations: [],
  protected: true,
};

inBrowser("what the page has to say", () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite(DIST);
  });
  afterAll(() => site?.close());

  describe("of a protected sheet with notes", () => {
    let playground: Playground;
    beforeAll(async () => {
      playground = await openPlayground(site);
      const book = { sheets: [SHEET], externalLinks: [], settings: {} };
      await openFile(playground.page, "评分表.xlsx", await writeBook(book));
      await playground.page.getByText("已打开 评分表.xlsx").waitFor();
    });
    afterAll(async () => {
      const { trouble } = playground;
      await playground.close();
      expect(trouble).toEqual({ errors: [], strangers: [] });
    });

    test("a cell's note shows in the line below while the cell is selected", async () => {
      const { page } = playground;
      const line = page.getByRole("contentinfo");
      await goTo(page, "A1");
      await line.getByText("A1 批注：按条款评分").waitFor();
      await goTo(page, "B1");
      await line.getByText("批注").waitFor({ state: "detached" });
    });

    test("typing into a locked cell is refused with words, and into a free one it is taken", async () => {
      const { page } = playground;
      await goTo(page, "A1");
      await page.keyboard.type("x");
      await page.getByText("工作表“评分”受保护，此处不能修改。").waitFor();
      await page.keyboard.press("Escape");
      await page.keyboard.press("Delete");
      expect((await values(page, "评分", "A1"))[0]).toEqual(["得分"]);
      await goTo(page, "B1");
      await page.keyboard.type("91", { delay: 20 });
      await page.keyboard.press("Enter");
      await page.getByText("评分表.xlsx · 未保存").waitFor();
      expect((await values(page, "评分", "B1"))[0]).toEqual([91]);
    });
  });

  test("where the functions do not load, it says what to do", async () => {
    const page = await site.browser.newPage({ locale: "zh-CN" });
    await page.route("**/functions.js", (route) => route.abort());
    await page.goto(`${site.origin}playground/`);
    await page.getByText("演练场没有启动").waitFor();
    await page.close();
  });
});
