import { readFileSync } from "node:fs";
import path from "node:path";
import { DIST, inBrowser, openSite, ROOT, type Site } from "./support/browser";
import { eventually } from "./support/eventually";
import { dropFiles, openFile, openPlayground, type Playground, typeInto, values } from "./support/playground";

const sample = (name: string) => ({
  name,
  bytes: new Uint8Array(readFileSync(path.join(ROOT, "assets/sample", name))),
});
const DEFENCE = sample("企业答辩评分汇总表.xlsx");
const REVIEWER = sample("资料评审独立评分-评审员01.xlsx");
const BROKEN = { name: "坏了.xlsx", bytes: DEFENCE.bytes.slice(0, 3000) };
const TEXT = { name: "说明.docx", bytes: new TextEncoder().encode("not a workbook") };

inBrowser("files in the playground", () => {
  let site: Site;
  let playground: Playground;
  beforeAll(async () => {
    site = await openSite(DIST);
  });
  afterAll(() => site?.close());
  beforeEach(async () => {
    playground = await openPlayground(site);
  });
  afterEach(async () => {
    const { trouble } = playground;
    await playground.close();
    expect(trouble).toEqual({ errors: [], strangers: [] });
  });

  const sheets = async () =>
    playground.page.evaluate(async () => (await window.playground.port.sheets()).map(({ name }) => name));
  const title = () => playground.page.getByRole("contentinfo").textContent();

  test("a file chosen with the button is opened, and again another one dropped on the grid", async () => {
    const { page } = playground;
    await openFile(page, DEFENCE.name, DEFENCE.bytes);
    await page.getByText(`已打开 ${DEFENCE.name}`).waitFor();
    expect(await sheets()).toEqual(["答辩"]);
    expect((await values(page, "答辩", "A3:D3"))[0]).toEqual([1, "样例电子科技有限公司", 65, 76]);

    await dropFiles(page, [REVIEWER]);
    await page.getByText(`已打开 ${REVIEWER.name}`).waitFor();
    expect(await sheets()).toHaveLength(14);
    expect((await values(page, "01", "A5:E5"))[0]).toEqual(["4.1.1", "组织的领导", 60, 40, 24]);
  });

  test("a sample is opened from the menu with the keyboard", async () => {
    const { page } = playground;
    await page.getByRole("button", { name: "样例" }).focus();
    await page.keyboard.press("Enter");
    await page.getByRole("menuitem", { name: "现场评审七类得分表.xlsx" }).focus();
    await page.keyboard.press("Enter");
    await page.getByText("已打开 现场评审七类得分表.xlsx").waitFor();
    expect(await sheets()).toEqual(["七类得分"]);
  });

  test("a file that cannot be read gets its reason, and the open workbook stays", async () => {
    const { page } = playground;
    for (const [file, reason] of [
      [BROKEN, "已损坏或不完整"],
      [TEXT, "不支持此类文件"],
    ] as const) {
      await openFile(page, file.name, file.bytes);
      const notice = page.getByRole("status").filter({ hasText: file.name });
      await notice.waitFor();
      expect(await notice.textContent()).toMatch(new RegExp(`没有打开 ${file.name}.*${reason}.*当前工作簿保持不变`));
      expect((await values(page, "综合评选", "B3"))[0]).toEqual(["样例电子科技有限公司"]);
    }
    await dropFiles(page, [DEFENCE, REVIEWER]);
    await page.getByText("一次只能打开一个文件").waitFor();
    expect(await title()).toContain("样例评审.xlsx");
  });

  test("reading that takes long can be cancelled", async () => {
    const { page } = playground;
    // The reader's script never arrives.
    await page.context().route("**/chunks/*.js", () => undefined);
    await openFile(page, DEFENCE.name, DEFENCE.bytes);
    await page.getByRole("contentinfo").getByRole("button", { name: "取消" }).click();
    await page.getByText(`没有打开 ${DEFENCE.name}：已取消读取。`).waitFor();
    expect(await title()).toContain("样例评审.xlsx");
    await page.context().unroute("**/chunks/*.js");
    await openFile(page, DEFENCE.name, DEFENCE.bytes);
    await page.getByText(`已打开 ${DEFENCE.name}`).waitFor();
  });

  test("changes that are not saved are not dropped without a word", async () => {
    const { page } = playground;
    await typeInto(page, "K3", "88");
    await eventually(title, (text) => expect(text).toContain("未保存"));

    await openFile(page, DEFENCE.name, DEFENCE.bytes);
    const dialog = page.getByRole("alertdialog");
    await dialog.getByRole("button", { name: "取消" }).click();
    await dialog.waitFor({ state: "detached" });
    expect(await values(page, "综合评选", "K3")).toEqual([[88]]);

    await dropFiles(page, [DEFENCE]);
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "先保存再打开" }).click(),
    ]);
    expect(download.suggestedFilename()).toBe("样例评审.xlsx");
    await page.getByText(`已打开 ${DEFENCE.name}`).waitFor();
    expect(await title()).not.toContain("未保存");

    await typeInto(page, "P3", "1");
    await eventually(title, (text) => expect(text).toContain("未保存"));
    await page.getByRole("button", { name: "样例" }).click();
    await page.getByRole("menuitem", { name: "样例评审（全部汇总表）" }).click();
    await dialog.getByRole("button", { name: "不保存，直接打开" }).click();
    await page.getByText("已打开 样例评审.xlsx").waitFor();
    expect(await values(page, "综合评选", "K3")).toEqual([[null]]);
  });

  test("the browser asks before the page is left with changes, and not without", async () => {
    const { page } = playground;
    const asked: string[] = [];
    page.on("dialog", async (dialog) => {
      asked.push(dialog.type());
      await dialog.accept();
    });
    await page.reload();
    await page.locator(".pane-root").waitFor();
    expect(asked).toEqual([]);
    await typeInto(page, "K3", "88");
    await eventually(title, (text) => expect(text).toContain("未保存"));
    await page.reload();
    expect(asked).toEqual(["beforeunload"]);
  });
});
