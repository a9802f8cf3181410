import { readBook } from "../../src/workbook/read";
import { DIST, inBrowser, openSite, type Site } from "./support/browser";
import { eventually } from "./support/eventually";
import { cells, goTo, openPlayground, type Playground, save, showSheet } from "./support/playground";

// Stated in the sample's own column H, which Excel's RANK computed.
const RANKS = [5, 12, 9, 14, 13, 10, 11, 1, 8, 6, 2, 3, 7, 4];

inBrowser("the task pane beside the grid", () => {
  let site: Site;
  let playground: Playground;
  beforeAll(async () => {
    site = await openSite(DIST);
    playground = await openPlayground(site);
  });
  afterAll(async () => {
    const { trouble } = playground;
    await playground.close();
    await site.close();
    expect(trouble).toEqual({ errors: [], strangers: [] });
  });

  test("a scheme is chosen, a formula is put in for what is selected, and both are saved", async () => {
    const { page } = playground;
    const pane = page.locator(".pane");
    await pane.getByText("重庆2015", { exact: true }).click();
    await pane.getByRole("button", { name: "使用此方案" }).click();
    // The sample opens on the sheet of composites.
    await pane.getByText("按工作表“综合评选”打开").waitFor();
    await pane.getByRole("tab", { name: "结果", selected: true }).waitFor();
    await pane.getByRole("tab", { name: "公式" }).click();
    await goTo(page, "G3:G16");
    await pane.getByText("=AWARD.RANK(G3:G16)").waitFor();
    await pane.getByRole("button", { name: "插入" }).click();
    await eventually(
      () => cells(page, "综合评选", "J3:J16"),
      (spilled) => {
        expect(spilled.map(([cell]) => cell.value)).toEqual(RANKS);
        expect(spilled[0][0].formula).toBe("=AWARD.RANK(G3:G16)");
      },
    );
    const read = await readBook((await save(page)).bytes, "saved.xlsx");
    if (!read.ok) throw new Error(read.refusal.message.en);
    expect(read.book.settings).toMatchObject({ scheme: "chongqing-2015" });
    expect(read.book.sheets[0].rows[2]?.[9]).toMatchObject({ value: 5, formula: "=AWARD.RANK(G3:G16)" });
  });

  test("a cell of a spill is explained with its numbers and the clause", async () => {
    const { page } = playground;
    await showSheet(page, "名次");
    await goTo(page, "B5");
    // 0.2·532 + 0.8·488.33 = 106.4 + 390.664.
    const line = "评审得分＝资料评审 532×20%＋现场评审 488.33×80%＝497.064（渝质监发〔2015〕103号第十六条（六）1）";
    await page.locator(".pane").getByText(line).waitFor();
  });
});
