import { readFile } from "node:fs/promises";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "playwright-core";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import { readBook } from "../../src/workbook/read";
import { readScoreBook } from "../../src/workbook/recognise";
import { readRound } from "../../src/workbook/round/read-round";
import { DIST, inBrowser, openSite, ROOT, type Site } from "./support/browser";
import { openPlayground, type Playground, save } from "./support/playground";

const BOOKS = ["01", "02", "03"].map((n) => path.join(ROOT, `assets/sample/资料评审独立评分-评审员${n}.xlsx`));
const FIRM = "样例电子科技有限公司";

inBrowser("the lead sets a round up and holds the consensus", () => {
  let site: Site;
  let playground: Playground;
  beforeAll(async () => {
    site = await openSite(DIST);
    playground = await openPlayground(site);
    const pane = playground.page.locator(".pane");
    await pane.getByText("重庆2015", { exact: true }).click();
    await pane.getByRole("button", { name: "使用此方案" }).click();
    await pane.getByRole("tab", { name: "评审组" }).click();
  });
  afterAll(async () => {
    const { trouble } = playground;
    await playground.close();
    await site.close();
    expect(trouble).toEqual({ errors: [], strangers: [] });
  });

  const axe = async (page: Page) => {
    const { violations } = await new AxeBuilder({ page }).exclude(".grid").analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  };
  const bookOf = async (bytes: Uint8Array) => {
    const read = await readBook(bytes, "saved.xlsx");
    if (!read.ok) throw new Error(read.refusal.message.en);
    return read.book;
  };

  test("the round becomes the sheet 评审设置 and a book for each reviewer", async () => {
    const { page } = playground;
    const pane = page.locator(".pane");
    await pane.getByRole("tab", { name: "组织" }).click();
    await pane.locator("textarea").fill("样例铝业有限公司\n样例轴承有限公司");
    for (const [i, name] of ["张伟民", "李娜", "王秀英"].entries()) {
      await pane.getByRole("button", { name: "添加一人" }).click();
      await pane.getByLabel(`姓名 ${i + 1}`, { exact: true }).fill(name);
      await pane.getByRole("combobox", { name: "环节" }).nth(i).selectOption("document");
    }
    await pane.getByRole("button", { name: "添加一条" }).click();
    await pane.getByLabel("评审员 1", { exact: true }).fill("李娜");
    await pane.getByLabel("回避的申报组织", { exact: true }).fill("样例轴承有限公司");
    await pane.getByLabel("原因", { exact: true }).fill("亲属任职");
    // 第八条: at least three; the recusal leaves two.
    await pane.getByText("样例轴承有限公司回避后只剩 2 名评审员").waitFor();
    await axe(page);
    await pane.getByRole("button", { name: "编制评分册" }).click();
    await pane.getByText("已编制 4 册").waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      pane.getByRole("button", { name: "下载 资料评审独立评分-李娜.xlsx" }).click(),
    ]);
    const book = await bookOf(new Uint8Array(await readFile(await download.path())));
    expect(book.sheets.map(({ name }) => name)).toEqual(["01 样例铝业", "02 样例轴承", "评审设置"]);
    expect(book.sheets[1].rows.flatMap((row) => row?.map((cell) => cell?.value) ?? [])).toContain("回避");
    await pane.getByRole("button", { name: "写入“评审设置”" }).click();
    await pane.getByText("已写入：").waitFor();
    const saved = await bookOf((await save(page)).bytes);
    const { round } = readRound(saved.sheets.find(({ name }) => name === "评审设置")!);
    expect(round).toMatchObject({
      applicants: ["样例铝业有限公司", "样例轴承有限公司"],
      recusals: [{ reviewer: "李娜", applicant: "样例轴承有限公司", reason: "亲属任职" }],
    });
    expect(round?.reviewers.map(({ name, stage }) => [name, stage])).toEqual(
      ["张伟民", "李娜", "王秀英"].map((name) => [name, "document"]),
    );
  });

  test("reviewers' books become a board, and what is agreed on a sheet that is read back", async () => {
    const { page } = playground;
    const pane = page.locator(".pane");
    await pane.getByRole("tab", { name: "合议" }).click();
    await page.getByTestId("score-books").setInputFiles(BOOKS);
    // 评审员01 to 03 gave 30, 50 and 80; the panel of the round, who have given nothing, stand before them.
    await pane.getByRole("row", { name: /4\.4\.2 财务资源 10 分.* 30 50 80/ }).waitFor();
    await pane.getByLabel("4.4.2 财务资源：合议", { exact: true }).fill("60");
    await pane.getByLabel("4.4.2 财务资源：理由", { exact: true }).fill("预算数据已核对");
    await axe(page);
    await pane.getByRole("button", { name: "其余条款取平均" }).click();
    await pane.getByText("合议总分").waitFor();
    await pane.getByRole("button", { name: "新建合议表" }).click();
    await pane.getByText("已新建合议表：").waitFor();
    const saved = await bookOf((await save(page)).bytes);
    const reading = readScoreBook("saved.xlsx", saved, chongqing2015);
    const [table] = reading.sheets.find(({ sheet }) => sheet === "合议 样例电子科技")!.tables;
    expect(table).toMatchObject({ layout: "items-by-reviewers", stage: "document", applicants: [{ text: FIRM }] });
    const agreed = table.entries.filter(({ kind }) => kind === "agreed");
    expect(agreed).toHaveLength(22);
    const finance = table.parts.findIndex(({ code }) => code === "4.4.2");
    expect(agreed.find(({ part }) => part === finance)?.cell?.value).toBe(60);
  });
});
