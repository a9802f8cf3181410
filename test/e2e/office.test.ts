import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import AxeBuilder from "@axe-core/playwright";
import type { Download, Page } from "playwright-core";
import { checkFiles } from "../../src/checks/report";
import { findScheme } from "../../src/schemes";
import { readBook } from "../../src/workbook/read";
import { readScoreBook } from "../../src/workbook/recognise";
import { openPackage } from "../../src/workbook/zip/package";
import { LIMITS } from "../../src/workbook/limits";
import type { Book } from "../../src/workbook/model";
import { parseA1 } from "../../src/workbook/address";
import { DIST, inBrowser, openSite, ROOT, type Site } from "./support/browser";
import { eventually } from "./support/eventually";
import { type Opening, openPlayground, type Playground } from "./support/playground";

const FAULTY = path.join(ROOT, "test/fixtures/workbooks/faulty");
const SHOTS = path.join(ROOT, "test-results/office");
const scheme = findScheme("重庆2015")!;
const REVIEWER = "资料评审独立评分-评审员01.xlsx";

interface Planted {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly code: string;
}
const { findings: planted } = JSON.parse(readFileSync(path.join(FAULTY, "expected.json"), "utf8")) as {
  findings: readonly Planted[];
};
const books = readdirSync(FAULTY)
  .filter((name) => name.endsWith(".xlsx"))
  .map((name) => ({ name, bytes: new Uint8Array(readFileSync(path.join(FAULTY, name))) }));
const BROKEN = { name: "坏了.xlsx", bytes: books[0].bytes.slice(0, 3000) };
const rowOf = (cell: string) => cell.replace(/\D/g, "");

async function openTab(page: Page): Promise<void> {
  await page.evaluate(async (id) => window.playground.port.keepSetting("scheme", id), scheme.id);
  const pane = page.locator(".pane-root");
  const chosen = pane.getByRole("tab", { name: /^校验$|^Check$/ });
  const first = pane.getByRole("radio", { name: /^重庆2015|^Chongqing 2015/ });
  await chosen.or(first).first().waitFor();
  if (await first.isVisible()) {
    await first.check();
    await pane.getByRole("button", { name: /使用此方案|Use this scheme/ }).click();
  }
  await chosen.click();
  await pane.getByRole("radio", { name: /打开的工作簿|The open workbook/ }).waitFor();
}

/** Drops files on the pane, as from a folder. */
async function dropOnPane(page: Page, files: readonly { name: string; bytes: Uint8Array }[]): Promise<void> {
  const packed = files.map(({ name, bytes }) => ({ name, content: [...bytes] }));
  const transfer = await page.evaluateHandle((given) => {
    const data = new DataTransfer();
    for (const { name, content } of given) data.items.add(new File([new Uint8Array(content)], name));
    return data;
  }, packed);
  const zone = page.locator(".pane-root").getByRole("radiogroup").first();
  for (const type of ["dragenter", "dragover", "drop"]) await zone.dispatchEvent(type, { dataTransfer: transfer });
}

async function downloaded(page: Page, button: RegExp): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([
    page.waitForEvent("download") as Promise<Download>,
    page.getByRole("button", { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(readFileSync(await download.path())) };
}

async function bookOf({ name, bytes }: { name: string; bytes: Uint8Array }): Promise<Book> {
  const read = await readBook(bytes, name);
  if (!read.ok) throw new Error(read.refusal.message.zh);
  return read.book;
}

const textsOf = (book: Book): string[][] =>
  book.sheets[0].rows.map((row) => (row ?? []).map((cell) => String(cell?.value ?? "")));

inBrowser("the office's whole path", () => {
  let site: Site;
  let playground: Playground;
  beforeAll(async () => {
    site = await openSite(DIST);
    mkdirSync(SHOTS, { recursive: true });
  });
  afterAll(() => site?.close());
  const start = async (opening: Opening = {}) => {
    playground = await openPlayground(site, opening);
    await openTab(playground.page);
    return playground.page;
  };
  afterEach(async () => {
    const { trouble } = playground;
    await playground.close();
    expect(trouble).toEqual({ errors: [], strangers: [] });
  });

  const badges = (page: Page) =>
    page
      .getByRole("group", { name: /严重度|Severity/ })
      .getByRole("button")
      .allTextContents();

  test("faulty books are dropped with a broken one; all that was planted is found, and the outputs say it", async () => {
    const page = await start();
    await dropOnPane(page, [...books, BROKEN]);
    await page.getByRole("checkbox", { name: /互相对照/ }).uncheck();
    // Each file by itself, as expected.json has it; our own checks in Node say how many there are.
    const files = await Promise.all(
      books.map(async ({ name, bytes }) => {
        const read = await readBook(bytes, name);
        if (!read.ok) throw new Error(name);
        return { file: name, sha256: "", book: read.book, reading: readScoreBook(name, read.book, scheme) };
      }),
    );
    const expected = files.flatMap((file) => checkFiles(scheme, [file], null).findings);
    const count = (severity: string) => expected.filter((each) => each.severity === severity).length;
    await eventually(
      () => badges(page),
      (found) =>
        expect(found).toEqual([`错误 ${count("error") + 1}`, `警告 ${count("warning")}`, `提示 ${count("info")}`]),
    );
    await page.getByText("1 个文件没有读成，其余已核对。").waitFor();

    const list = await bookOf(await downloaded(page, /^问题清单$/));
    const rows = textsOf(list);
    for (const { file, sheet, cell, code } of planted)
      expect(
        rows.filter((row) => row[2] === file && row[3] === sheet && row[5] === code).map((row) => rowOf(row[4])),
      ).toContain(rowOf(cell));

    const slips = await downloaded(page, /^退回单/);
    expect(slips.name).toMatch(/退回单\.zip$/);
    const pack = openPackage(slips.bytes, LIMITS);
    const own = pack.names.find((name) => name.includes("评审员01"))!;
    const slip = textsOf(await bookOf({ name: own, bytes: (await pack.bytes(own))! }));
    const mine = planted.filter(({ file }) => file === REVIEWER);
    expect(mine.length).toBeGreaterThan(5);
    for (const { sheet, code } of mine.filter(({ code: each }) => each !== "score-cleaned"))
      expect(slip.some((row) => row[1] === REVIEWER && row[2] === sheet)).toBe(code !== "");
    expect(slip.every((row) => [undefined, "", "文件", REVIEWER].includes(row[1]))).toBe(true);

    const all = await bookOf(await downloaded(page, /^汇编/));
    expect(all.sheets.map(({ name }) => name)).toContain("全部评分");
  });

  test("a finding is filtered out of many and leads to its cell in the open workbook", async () => {
    const page = await start();
    await page.evaluate(async () => {
      const { port } = window.playground;
      await port.write({ sheet: "答辩", row: 2, column: 2 }, [[{ value: 130 }]], { overwrite: true });
    });
    await page.getByRole("combobox", { name: "类别" }).selectOption("score-out-of-range");
    const tree = page.getByRole("tree", { name: "问题" });
    await tree.getByRole("treeitem").filter({ hasText: "C3" }).click();
    await eventually(
      () => page.evaluate(() => window.playground.port.selection()),
      (place) => expect(place).toMatchObject({ sheet: "答辩", ...parseA1("C3")! }),
    );
    await page.getByRole("region", { name: "所选问题" }).getByText("答辩!C3").waitFor();
  });

  test("a dropped file's sheet opens as a marked copy at the cell", async () => {
    const page = await start();
    await dropOnPane(page, [books.find(({ name }) => name === REVIEWER)!]);
    const tree = page.getByRole("tree", { name: "问题" });
    await tree.getByRole("treeitem").filter({ hasText: "D12" }).first().click();
    await page.getByRole("button", { name: "打开此表的副本（标出问题）" }).click();
    await eventually(
      () => page.evaluate(() => window.playground.port.selection()),
      (place) => expect(place).toMatchObject({ sheet: "03", ...parseA1("D12")! }),
    );
  });

  test("a sheet that nobody recognises is mended by pointing, and the workbook keeps it", async () => {
    const page = await start();
    await page.evaluate(async () => {
      const rows = [
        ["名", "一", "二"],
        ["甲", 61, 72],
        ["乙", 55, 64],
        ["丙", 70, 81],
      ];
      const empty = { merges: [], hiddenRows: new Set<number>(), hiddenColumns: new Set<number>(), validations: [] };
      await window.playground.port.addSheet({
        name: "手记",
        visibility: "visible",
        rows: rows.map((row) => row.map((value) => ({ value }))),
        ...empty,
        widths: new Map(),
        heights: new Map(),
      });
    });
    await page.getByRole("button", { name: /认出的内容/ }).click();
    await page.getByRole("button", { name: "重新核对" }).click();
    await page.getByRole("button", { name: "指出内容 手记" }).click();
    const select = (address: string) =>
      page.evaluate((box) => window.playground.port.select({ sheet: "手记", ...box }), parseA1(address)!);
    await select("A1:C4");
    await page.getByRole("button", { name: "所选区域是评分表（含标题行）" }).click();
    await select("A1:A4");
    await page.getByRole("combobox", { name: "所选的是" }).selectOption("applicant");
    await page.getByRole("button", { name: "指定 A" }).click();
    // Headings that say nothing: two columns of scores are told apart by who gave them.
    await page.getByRole("combobox", { name: "所选的是" }).selectOption("score");
    for (const [address, column, who] of [
      ["B1:B4", "B", "张三"],
      ["C1:C4", "C", "李四"],
    ]) {
      await select(address);
      await page.getByRole("textbox", { name: "评审员" }).first().fill(who);
      await page.getByRole("button", { name: `指定 ${column}`, exact: true }).click();
    }
    await page.getByText("甲、乙、丙").waitFor();
    await page.getByRole("button", { name: "按此读取" }).click();
    await page.getByText("按您的指定").waitFor();
    const kept = await page.evaluate(() => window.playground.port.setting("mappings"));
    expect(JSON.parse(kept!)).toMatchObject({
      手记: {
        tables: [
          {
            header: { first: 0, last: 0 },
            roles: [{ column: 0, is: "applicant" }, { reviewer: "张三" }, { reviewer: "李四" }],
          },
        ],
      },
    });
  });

  test("reading can be cancelled, and the page answers meanwhile", async () => {
    const page = await start();
    // The reader's script never arrives.
    await page.context().route("**/chunks/*.js", () => undefined);
    await dropOnPane(page, books.slice(0, 3));
    await page.getByRole("button", { name: "取消", exact: true }).click();
    await page.getByText("已取消，3 个文件没有读取").waitFor();
    await page.context().unroute("**/chunks/*.js");
    await dropOnPane(page, books.slice(0, 1));
    await page.getByRole("tree", { name: "问题" }).waitFor();
  });

  test("who may apply is judged from a form and from selected facts", async () => {
    const page = await start();
    await page.getByRole("tab", { name: "申报条件" }).click();
    await page.getByRole("button", { name: "建一张空的事实表" }).click();
    await eventually(
      () => page.evaluate(() => window.playground.port.selection()),
      (place) => expect(place).toMatchObject({ sheet: "申报事实" }),
    );
    await page.evaluate(() =>
      window.playground.port.write({ sheet: "申报事实", row: 1, column: 0 }, [[{ value: "甲公司" }, { value: "否" }]]),
    );
    await page.evaluate(() =>
      window.playground.port.select({ sheet: "申报事实", row: 0, column: 0, rows: 2, columns: 12 }),
    );
    await page.getByRole("listitem").filter({ hasText: "甲公司" }).first().waitFor();
    await page.getByText(/^不符合 1$/).waitFor();
  });

  const LOOKS: Readonly<Record<string, Opening>> = {
    "zh-light": { colorScheme: "light", locale: "zh-CN" },
    "zh-dark": { colorScheme: "dark", locale: "zh-CN" },
    "en-light": { colorScheme: "light", locale: "en-GB" },
    "en-dark": { colorScheme: "dark", locale: "en-GB" },
  };
  test.each(Object.keys(LOOKS))("in %s every state fits, and assistive technology finds no fault", async (look) => {
    const page = await start({ ...LOOKS[look], viewport: { width: 1100, height: 1600 } });
    const seen = async (name: string) => {
      await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => 0))));
      await page.locator(".pane").screenshot({ path: path.join(SHOTS, `${look}-${name}.png`) });
      const { violations } = await new AxeBuilder({ page }).include(".pane").analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      const wide = await page.evaluate(() => {
        const pane = document.querySelector(".pane")!.getBoundingClientRect();
        return [...document.querySelectorAll(".pane-root *")]
          .filter((each) => each.getBoundingClientRect().right > pane.right + 0.5)
          .map((each) => each.outerHTML.slice(0, 160));
      });
      expect(wide).toEqual([]);
    };
    await page
      .getByText(/没有发现问题|Nothing found|^问题$|^Findings$/)
      .first()
      .waitFor();
    await seen("open");
    await dropOnPane(page, [...books, BROKEN]);
    await page.getByText(/1 个文件没有读成|1 file\(s\) could not be read/).waitFor();
    await page
      .getByRole("treeitem")
      .filter({ hasText: /[A-Z]\d+ ·/ })
      .first()
      .click();
    await page.getByRole("region", { name: /所选问题|The finding chosen/ }).waitFor();
    await seen("files");
    await page.getByRole("button", { name: /认出的内容|What was recognised/ }).click();
    await page
      .getByRole("button", { name: /指出内容|Point out/ })
      .first()
      .click();
    await seen("pointing");
    await page.getByRole("button", { name: /^返回$|^Back$/ }).click();
    await page.getByRole("tab", { name: /申报条件|Eligibility/ }).click();
    await seen("eligibility");
    await page.getByRole("radio", { name: /逐项填写|A form/ }).check();
    await page.getByRole("combobox").first().selectOption("否");
    await seen("form");
  });
});
