/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import path from "node:path";
import type { WorkFile } from "../../../src/taskpane/books/work-file";
import { a1 } from "../../../src/workbook/address";
import type { Book, Cell } from "../../../src/workbook/model";
import { roundOf, sheetOf, STATED } from "../../reports/support/sample";
import { MemoryPort } from "../../support/memory-port";
import { cleanUp, click, maybe, named, pane, press, settle, type } from "../support/render";

/** What reading the dropped files gives: jsdom cannot read a workbook. */
let dropped: WorkFile[] = [];
jest.mock("../../../src/taskpane/books/read-files", () => ({ readFiles: () => Promise.resolve(dropped) }));

afterEach(cleanUp);

type Cells = Pick<Book["sheets"][number], "name" | "rows">;

const SAMPLE = JSON.parse(
  execFileSync(process.execPath, ["--import", "tsx", path.join(__dirname, "print-sample.ts")], {
    encoding: "utf8",
    maxBuffer: 1e8,
  }),
) as Cells[];
const sampleOpen = () => ({ sheets: SAMPLE });

function portOf(
  book: { readonly sheets: readonly Cells[] },
  language: "zh" | "en" = "zh",
  scheme = "chongqing-2015",
): MemoryPort {
  const cells = (rows: Book["sheets"][number]["rows"]) =>
    Object.fromEntries(
      rows.flatMap((row, r) => (row ?? []).flatMap((cell, c): [string, Cell][] => (cell ? [[a1(r, c), cell]] : []))),
    );
  const port = new MemoryPort(Object.fromEntries(book.sheets.map(({ name, rows }) => [name, cells(rows)])), language);
  port.settings.set("scheme", scheme);
  return port;
}

/** Waits until the page says so, however many turns it takes. */
async function until(holds: () => boolean): Promise<void> {
  for (let i = 0; i < 400 && !holds(); i++) await settle();
  if (!holds()) throw new Error(`never came to be in:\n${document.body.textContent}`);
}

async function results(port: MemoryPort, ready = "名单"): Promise<void> {
  await pane(port);
  await click(named("tab", port.language === "zh" ? "评审组" : "Panel"));
  await click(named("tab", port.language === "zh" ? "结果" : "Results"));
  await until(() => document.body.textContent?.includes(ready) === true);
}

const options = () => [...document.querySelectorAll<HTMLElement>("[role=option]")];
const selects = () => [...document.querySelectorAll<HTMLSelectElement>("select")];

async function merged(port: MemoryPort): Promise<void> {
  await results(port, "如何合并");
  for (const label of ["资料评审", "现场评审", "答辩"]) await type(selectFor(label), "mean");
  await until(() => options().length > 0);
}

function selectFor(label: string): HTMLSelectElement {
  const found = selects().find((each) => each.labels?.[0]?.textContent?.startsWith(label));
  if (!found) throw new Error(label);
  return found;
}

describe("the results of the sample round", () => {
  test("are not given until the panel says how scores are merged, and the workbook remembers it", async () => {
    const port = portOf(sampleOpen());
    await results(port, "如何合并");
    expect(options()).toEqual([]);
    await type(selectFor("资料评审"), "mean");
    await type(selectFor("现场评审"), "mean");
    expect(options()).toEqual([]);
    await type(selectFor("答辩"), "mean");
    await until(() => options().length > 0);
    expect(JSON.parse(port.settings.get("results") ?? "")).toMatchObject({
      merge: { document: "mean", site: "mean", defence: "mean" },
    });
    await cleanUp();
    await results(port);
    await until(() => options().length > 0);
  });

  test("list everybody best first, with the outcomes that the sample's makers state", async () => {
    await merged(portOf(sampleOpen()));
    const shown = options().map((option) => option.textContent ?? "");
    expect(shown).toHaveLength(14);
    for (const [name, { outcome }] of Object.entries(STATED))
      expect(shown.find((text) => text.includes(name))).toContain(outcome);
    expect(shown[0]).toMatch(/^1样例玻纤有限公司市长质量管理奖731\.1/u);
    // What a narrow pane cuts off.
    expect(options()[0].querySelector("[title]")!.getAttribute("title")).toBe("样例玻纤有限公司\n市长质量管理奖");
  });

  test("say of the one that is chosen how far it is from each line and why, with the clauses", async () => {
    await merged(portOf(sampleOpen()));
    const at = options().findIndex((option) => option.textContent?.includes("样例轴承"));
    await click(options()[at]);
    expect(document.body.textContent).toContain("−56.833333 未过 400 渝质监发〔2015〕103号第十六条（六）2");
    expect(document.body.textContent).toContain("由评选委员会办公室向申报企业反馈评审报告");
    const list = document.querySelector("[role=listbox]")!;
    await press("Home", list);
    expect(document.body.textContent).toMatch(/领先席外第一名 \+/u);
    expect(options().filter((option) => option.getAttribute("aria-selected") === "true")).toHaveLength(1);
  });

  test("show each picture's numbers as a table", async () => {
    await merged(portOf(sampleOpen()));
    const figures = [...document.querySelectorAll("figure")];
    expect(figures.map((figure) => figure.querySelector("figcaption span")?.textContent)).toEqual([
      "评审员打分 (%)",
      "类目得分 · 现场评审",
      "阶梯 · 综合得分",
    ]);
    for (const figure of figures) {
      expect(figure.querySelector("svg")?.getAttribute("aria-label")).toBeTruthy();
      await click([...figure.querySelectorAll("button")].find(({ textContent }) => textContent === "表")!);
      expect(figure.querySelectorAll("tbody tr").length).toBeGreaterThan(5);
    }
    expect(figures[2].textContent).toContain(
      [...Object.entries(STATED)].sort(([, a], [, b]) => b.composite - a.composite)[0][0],
    );
  });

  test("leave each reviewer out in turn, and draw the panels again", async () => {
    await merged(portOf(sampleOpen()));
    await click(document.querySelector<HTMLElement>('button[aria-label="计算 少一位评审员会怎样"]')!);
    await until(() => /去掉评审员|结果都不变/u.test(document.body.textContent ?? ""));
    await click(document.querySelector<HTMLElement>('button[aria-label="计算 换一批评审员会怎样"]')!);
    await until(() => document.querySelector('[aria-label="得席位的比例"]') !== null);
    const rows = [...document.querySelectorAll('[aria-label="得席位的比例"] tbody tr')];
    expect(rows).toHaveLength(14);
    expect(rows[0].textContent).toContain("样例玻纤有限公司");
  });

  test("drawing again can be cancelled", async () => {
    await merged(portOf(sampleOpen()));
    const start = document.querySelector<HTMLElement>('button[aria-label="计算 换一批评审员会怎样"]')!;
    await settle(() => start.click());
    await until(() => maybe("button", "取消") !== null);
    await click(named("button", "取消"));
    await until(() => document.body.textContent?.includes("已取消") === true);
  });

  test("are written as sheets over the workbook's own cells, which then are no source of scores", async () => {
    const port = portOf(sampleOpen());
    await merged(port);
    await click(named("button", "写出结果"));
    await until(() => document.body.textContent?.includes("已写出") === true);
    const names = (await port.sheets()).map(({ name }) => name).slice(6);
    expect(names).toEqual([
      "资料评审得分",
      "现场评审得分",
      "答辩得分",
      "结果",
      "入围名单",
      "入围名单（数值）",
      "条款",
      "来历",
    ]);
    expect(port.cell("资料评审得分", "B3").formula).toBe(`=IF(COUNT('资料评审汇总'!C4)=1,'资料评审汇总'!C4,"")`);
    expect(JSON.parse(port.settings.get("results") ?? "")).toMatchObject({ sheets: names });
    expect((await port.selection())?.sheet).toBe("入围名单");
    await until(() => options().length === 14);
  });

  test("are frozen to values where the panel asks for it", async () => {
    const port = portOf(sampleOpen());
    port.put("名次", "A3", { value: 1, formula: "=AWARD.RANK(B3)" });
    port.put("名次", "B3", { value: 2, formula: "=AWARD.RANK(A3)" });
    port.put("名次", "C3", { value: "市长质量管理奖", formula: '=AWARD.GATE("重庆2015",C3)' });
    port.put("名次", "D3", { value: 3, formula: "=AWARD.RANK(A3)" });
    await merged(port);
    await click(named("button", "固定为数值"));
    await click(named("button", "整个工作簿"));
    await until(() => document.body.textContent?.includes("已把 4 处公式固定为数值") === true);
    expect(port.cell("名次", "C3")).toEqual({ value: "市长质量管理奖" });
    expect(port.cell("资料评审汇总", "I4").formula).toBe("=AVERAGE(C4:H4)");
  });
});

test("ties at the last seat are shown as undecided, with what the rules say of ties", async () => {
  const same = { 甲: [700], 乙: [690], 丙: [680], 丁: [670], 戊: [600], 己: [600] };
  const book = roundOf(same, same, { 甲: [80], 乙: [80], 丙: [80], 丁: [80], 戊: [80], 己: [80] });
  await merged(portOf(book));
  expect(document.body.textContent).toContain("细则未规定同分时的先后");
  expect(document.body.textContent).toContain("2 家并列，只余 1 席: 戊机械有限公司、己机械有限公司");
});

test("where the rules give no weights, what is to be supplied is said and nothing is guessed", async () => {
  const book = roundOf({ 甲: [600, 610] }, { 甲: [600, 610] }, {});
  const port = portOf({ sheets: book.sheets.slice(0, 2) }, "zh", "jiyuan-2025");
  port.settings.set("results", JSON.stringify({ merge: { document: "mean", site: "mean" }, sheets: [] }));
  await results(port, "文件没有规定");
  expect(document.body.textContent).toMatch(/权重 济政办〔2025〕7号/u);
  expect(options()[0].textContent).toContain("#N/A");
});

test("an empty workbook says which stages are wanted", async () => {
  await results(portOf({ sheets: [] }), "还没有可汇总的得分");
  expect(document.body.textContent).toContain("现场评审");
});

test("a book beside the open workbook counts, its own result sheets do not, and what is written says where it is from", async () => {
  const { sheets } = roundOf({ 甲: [600, 610] }, { 甲: [500, 510] }, { 甲: [80, 90] });
  const merge = { document: "mean", site: "mean", defence: "mean" };
  const port = portOf({ sheets: sheets.slice(0, 2) });
  port.settings.set("results", JSON.stringify({ merge, sheets: [] }));
  port.workbook = "评审2025.xlsx";
  await results(port);
  const before = sheetOf("答辩得分", [
    ["企业答辩得分"],
    ["序号", "申报组织", "评审员01", "评审员02"],
    [1, "甲机械有限公司", 10, 20],
  ]);
  const settings = { results: JSON.stringify({ merge, sheets: [before.name] }) };
  const book = { sheets: [sheets[2], before], externalLinks: [], settings };
  dropped = [{ file: "答辩.xlsx", sha256: "", book, mappings: {} }];
  const input = document.querySelector<HTMLInputElement>("[data-testid=score-books]")!;
  Object.defineProperty(input, "files", { value: [new File([], "答辩.xlsx")] });
  await settle(() => input.dispatchEvent(new Event("change", { bubbles: true })));
  await until(() => document.body.textContent?.includes("已读 1 个文件") === true);
  await until(() => options()[0]?.textContent?.includes("资料不全") === false);
  await click(named("button", "写出结果"));
  await until(() => document.body.textContent?.includes("已写出") === true);
  expect(port.cell("资料评审得分", "B3").formula).toContain("'资料评审汇总'!C3");
  expect(port.cell("答辩得分", "B3")).toMatchObject({ value: 80 });
  expect(port.cell("答辩得分", "B3").formula).toBeUndefined();
  const origins = (await port.readSheet("来历"))!.rows.map((row) => row?.[4]?.value);
  expect(origins.slice(-3)).toEqual(["评审2025.xlsx 现场评审汇总!D3", "答辩.xlsx 答辩!C3", "答辩.xlsx 答辩!D3"]);
});

test("names that do not match stand in the way, with the name that may be meant", async () => {
  const book = roundOf({ 甲: [600] }, { 甲: [600] }, { 乙: [80] });
  const port = portOf(book);
  port.settings.set(
    "results",
    JSON.stringify({ merge: { document: "mean", site: "mean", defence: "mean" }, sheets: [] }),
  );
  await results(port, "先核对");
  expect(document.body.textContent).toContain("“乙机械有限公司”不在资料评审的申报组织中");
});

test("three hundred applicants put only the rows in sight into the page, and keys move through them", async () => {
  const many = Object.fromEntries(Array.from({ length: 300 }, (_, i) => [`第${i}号`, [400 + i, 401 + i]]));
  const mark = Object.fromEntries(Object.keys(many).map((name) => [name, [80, 81]]));
  const port = portOf(roundOf(many, many, mark), "en");
  port.settings.set(
    "results",
    JSON.stringify({ merge: { document: "mean", site: "mean", defence: "mean" }, sheets: [] }),
  );
  await results(port, "The list");
  expect(options().length).toBeLessThan(20);
  expect(options()[0].getAttribute("aria-setsize")).toBe("300");
  await press("ArrowDown", document.querySelector("[role=listbox]")!);
  expect(
    options()
      .find((option) => option.getAttribute("aria-selected") === "true")
      ?.getAttribute("aria-posinset"),
  ).toBe("2");
});
