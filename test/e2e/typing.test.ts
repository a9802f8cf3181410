import { DIST, inBrowser, openSite, type Site } from "./support/browser";
import { eventually } from "./support/eventually";
import { cells, goTo, openPlayground, type Playground, showSheet, typeInto, values } from "./support/playground";

const SHEET = "综合评选";
// Stated in the sample's own column H, which Excel's RANK computed.
const RANKS = [5, 12, 9, 14, 13, 10, 11, 1, 8, 6, 2, 3, 7, 4];
// 样例电子科技 with 1000 for its documents: 0.2·1000 + 0.8·577.17 + 73.57 = 735.306 lies above 731.16, the highest;
// who stood above its 653.372 falls by one.
const AFTER = [1, 12, 9, 14, 13, 10, 11, 2, 8, 6, 3, 4, 7, 5];

const column = (rows: readonly (readonly unknown[])[]) => rows.map(([value]) => value);

inBrowser("typing in the grid", () => {
  let site: Site;
  let playground: Playground;
  beforeAll(async () => {
    site = await openSite(DIST);
    playground = await openPlayground(site);
  });
  afterAll(async () => {
    await playground?.close();
    await site?.close();
  });

  test("the sample round is there on opening, its formulas live", async () => {
    const { page } = playground;
    const sheets = await page.evaluate(async () => (await window.playground.port.sheets()).map(({ name }) => name));
    expect(sheets).toEqual([SHEET, "名次", "资料评审汇总", "现场评审汇总", "七类得分", "答辩"]);
    expect(column(await values(page, "名次", "D3:D16"))).toEqual(RANKS);
    expect((await values(page, "名次", "A3:C3"))[0]).toEqual(["样例电子科技有限公司", 653.372, "市长质量管理奖"]);
  });

  test("a formula typed with the keyboard spills down its column", async () => {
    const { page } = playground;
    await typeInto(page, "K3", "=AWARD.RANK(G3:G16)");
    await eventually(
      () => cells(page, SHEET, "K3:K16"),
      (spilled) => {
        expect(spilled.map(([cell]) => cell.value)).toEqual(RANKS);
        expect(spilled.flatMap(([cell]) => cell.formula ?? [])).toEqual(["=AWARD.RANK(G3:G16)"]);
      },
    );
  });

  test("a name typed in small letters is the same function", async () => {
    const { page } = playground;
    await typeInto(page, "L3", "=award.rank(g3:g16)");
    await eventually(
      () => values(page, SHEET, "L3:L16"),
      (ranks) => expect(column(ranks)).toEqual(RANKS),
    );
  });

  test("a changed score moves the ranks, on its sheet and on others; undo moves them back", async () => {
    const { page } = playground;
    await typeInto(page, "C3", "1000");
    await eventually(
      () => values(page, SHEET, "K3:K16"),
      (ranks) => expect(column(ranks)).toEqual(AFTER),
    );
    expect(column(await values(page, "名次", "D3:D16"))).toEqual(AFTER);
    await page.keyboard.press("Control+z");
    await eventually(
      () => values(page, SHEET, "K3:K16"),
      (ranks) => expect(column(ranks)).toEqual(RANKS),
    );
  });

  test("a score that is taken out gives #N/A, and the line below says why", async () => {
    const { page } = playground;
    await goTo(page, "D4");
    await page.keyboard.press("Delete");
    await eventually(
      () => values(page, "名次", "B4:C4"),
      (row) => expect(row).toEqual([[{ error: "#N/A" }, { error: "#N/A" }]]),
    );
    await showSheet(page, "名次");
    await goTo(page, "B4");
    const line = page.getByRole("contentinfo").locator("output");
    await eventually(
      async () => (await line.textContent()) ?? "",
      (text) => expect(text).toMatch(/^B4：第 2 行：.*现场评审/),
    );
    await showSheet(page, SHEET);
    await goTo(page, "D4");
    await typeInto(page, "D4", "417.17");
  });

  test("a formula on a sheet that is not there stays in the editor, and the page says so", async () => {
    const { page } = playground;
    await goTo(page, "N3");
    await page.keyboard.type("=SUM(没有这张表!A1:A3)");
    await page.keyboard.press("Enter");
    await page.getByText("没有名为“没有这张表”的工作表").waitFor();
    expect(await page.evaluate(() => window.playground.port.selection())).toMatchObject({ row: 2, column: 13 });
    await page.keyboard.press("Escape");
    expect(await values(page, SHEET, "N3")).toEqual([[null]]);
  });

  test("an unknown function shows #NAME?, as in Excel", async () => {
    const { page } = playground;
    await typeInto(page, "N4", "=AWARD.NOSUCH(A1)");
    await eventually(
      () => values(page, SHEET, "N4"),
      (found) => expect(found).toEqual([[{ error: "#NAME?" }]]),
    );
  });

  test("nothing went wrong in the page, and nothing left its origin", () => {
    expect(playground.trouble).toEqual({ errors: [], strangers: [] });
  });
});
