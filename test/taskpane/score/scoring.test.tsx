/** @jest-environment jsdom */
import { cleanUp, click, maybe, named, press, settle, type } from "../support/render";
import { openScores, pickCell, radio, testId } from "./support/open";
import { everyItem, madeSheet, roundSheet, APPLICANT, REVIEWER, SHEET } from "./support/score-books";
import { sheetOf } from "./support/sheet-of";

afterEach(cleanUp);

const heading = () => [...document.querySelectorAll("h2")].map(({ textContent }) => textContent);

describe("scoring an item", () => {
  it("follows the selection: item, points, band in words, live points, total, progress", async () => {
    const { port, element } = await openScores([madeSheet(everyItem(50, { D6: null }))], "D5");
    expect(heading()).toContain("4.1.1 组织的领导");
    expect(testId("live-points")).toBe("30 / 60 分");
    expect(testId("progress")).toBe("已评 21/22");
    expect(testId("total")).toBe("总分 480 / 1000 分 (已评部分)");
    expect(element.textContent).toContain("主要要求都有办法且见效");
    await pickCell(port, SHEET, "G28");
    expect(heading()).toContain("4.7.1 顾客与市场的结果");
    expect(element.textContent).toContain("多数重要指标表现良好");
  });

  it("a key writes its one cell, and everything shown follows at once", async () => {
    const { port } = await openScores([madeSheet(everyItem(50, { D6: null }))], "D6");
    await click(radio(60));
    expect(port.cell(SHEET, "D6").value).toBe(60);
    expect(port.written).toHaveLength(1);
    expect(testId("live-points")).toBe("24 / 40 分");
    expect(testId("total")).toBe("总分 504 / 1000 分");
    expect(testId("progress")).toBe("已评 22/22");
  });

  it("arrows go a step, digits are typed, Enter goes on, Delete clears", async () => {
    const { port } = await openScores([madeSheet(everyItem(50))], "D5");
    radio(50).focus();
    await press("ArrowUp");
    expect(port.cell(SHEET, "D5").value).toBe(60);
    await press("ArrowLeft");
    await press("ArrowDown");
    expect(port.cell(SHEET, "D5").value).toBe(40);
    expect(document.activeElement).toBe(radio(40));
    await press("9");
    expect(port.cell(SHEET, "D5").value).toBe(40);
    await press("0");
    expect(port.cell(SHEET, "D5").value).toBe(90);
    await press("1");
    await press("0");
    await press("Enter");
    expect(port.cell(SHEET, "D5").value).toBe(10);
    await press("Enter");
    expect(await port.selection()).toMatchObject({ row: 5, column: 3 });
    await press("Delete");
    expect(port.cell(SHEET, "D6").value).toBeNull();
    await press("4");
    await press("7");
    expect(document.body.textContent).toContain("没有 47% 这一档");
    expect(port.cell(SHEET, "D6").value).toBeNull();
  });

  it("what is typed in the sheet shows at once, and what is missing leads there", async () => {
    const { port } = await openScores([madeSheet(everyItem(50, { D9: null, D15: 47 }))], "D5");
    expect(named("button", "4.4.2 财务资源 47% 不在允许的档次上")).toBeTruthy();
    await click(named("button", "4.2.2 战略部署 没评"));
    expect(await port.selection()).toMatchObject({ row: 8, column: 3 });
    await settle(() => port.put(SHEET, "D9", 30));
    await pickCell(port, SHEET, "D9");
    expect(testId("progress")).toBe("已评 22/22");
    expect(maybe("button", "4.2.2 战略部署 没评")).toBeNull();
    expect(maybe("button", "下一个没评的")).toBeNull();
  });

  it("goes on in the score's own cell when its row was selected by name", async () => {
    const { port } = await openScores([madeSheet()], "B5");
    await click(radio(50));
    expect(port.cell(SHEET, "D5").value).toBe(50);
    expect(await port.selection()).toMatchObject({ row: 4, column: 3 });
  });

  it("points are typed where the sheet takes points", async () => {
    const rows = [
      ["申报组织：", APPLICANT, null, "评审员：", REVIEWER],
      ["条款号", "评分条款", "分值", "得分", "优势", "改进机会"],
      ["4.1.1", "组织的领导", 60, 33, null, null],
      ["4.1.2", "社会责任", 40, null, null, null],
      ["4.2.1", "战略制定", 40, 21, null, null],
    ];
    const { port } = await openScores([sheetOf("得分表", rows)], "D4");
    const field = [...document.querySelectorAll("input")].at(-1)!;
    await type(field, "41");
    await press("Enter", field);
    expect(document.body.textContent).toContain("请填 0 到 40 之间的数");
    await type(field, "２５.5分");
    await press("Enter", field);
    expect(port.cell("得分表", "D4").value).toBe(25.5);
  });
});

describe("cells that are left alone", () => {
  const keys = () => document.querySelectorAll("[role=radio]").length;

  it("a formula", async () => {
    const sheet = madeSheet();
    const rows = sheet.rows.map((row, r) =>
      r === 4 ? row?.map((cell, c) => (c === 3 ? { ...cell!, value: 50, formula: "=25*2" } : cell)) : row,
    );
    const { port, element } = await openScores([{ ...sheet, rows }], "D5");
    expect(element.textContent).toContain("这一格是公式");
    expect([keys(), port.written.length]).toEqual([0, 0]);
  });
  it("a formula that came since it was read: the look before the write finds it", async () => {
    const { port, element } = await openScores([madeSheet()], "D5");
    const read = port.readCells.bind(port);
    port.readCells = async (place) =>
      (await read(place))!.map((row) => row.map((cell) => ({ ...cell, formula: "=1" })));
    await click(radio(50));
    expect(element.textContent).toContain("没有写：那一格是公式");
    expect(port.written).toEqual([]);
  });
  it("a recused applicant's, by the round or by what the cell says", async () => {
    const round = roundSheet({ recusals: [{ reviewer: REVIEWER, applicant: APPLICANT }] });
    const { element } = await openScores([madeSheet(), round], "D5");
    expect(element.textContent).toContain("已登记回避");
    expect(keys()).toBe(0);
    await cleanUp();
    await openScores([madeSheet({ D5: "回避" })], "D5");
    expect(document.body.textContent).toContain("已登记回避");
    expect(keys()).toBe(0);
  });
  it("an adviser's", async () => {
    const round = roundSheet({ reviewers: [{ name: REVIEWER, stage: null, group: null, adviser: true }] });
    const { element } = await openScores([madeSheet(), round], "D5");
    expect(element.textContent).toContain("顾问点评，不打分");
    expect(keys()).toBe(0);
  });
  it("a protected one: said, and shown as it still is", async () => {
    const { port, element } = await openScores([madeSheet({ D5: 50 })], "D5", "zh", (each) =>
      each.protectedSheets.add(SHEET),
    );
    await click(radio(60));
    expect(element.textContent).toContain("没有写：单元格受保护");
    expect(radio(50).getAttribute("aria-checked")).toBe("true");
    expect(port.written).toEqual([]);
  });
  it("one that somebody else has just changed, unless it is chosen again", async () => {
    const { port, element } = await openScores([madeSheet({ D5: 50 })], "D5");
    // A host that tells late: the cell is changed under the pane's eyes.
    port.changeUnseen(SHEET, "D5", 70);
    await click(radio(60));
    expect(port.cell(SHEET, "D5").value).toBe(70);
    expect(element.textContent).toContain("刚被别人改过");
    await click(radio(60));
    expect(port.cell(SHEET, "D5").value).toBe(60);
  });
});

describe("undo", () => {
  it("takes back write after write, newest first, and goes to the cell", async () => {
    const { port } = await openScores([madeSheet({ D5: 50 })], "D5");
    await click(radio(60));
    await click(named("button", "下一项"));
    await click(radio(40));
    const button = () => [...document.querySelectorAll("button")].find((each) => each.textContent === "撤销")!;
    expect(button().title).toContain("4.1.2 社会责任 40 → ");
    await click(button());
    expect(port.cell(SHEET, "D6").value).toBeNull();
    await click(button());
    expect(port.cell(SHEET, "D5").value).toBe(50);
    expect(await port.selection()).toMatchObject({ row: 4, column: 3 });
    await click(button());
    expect(port.cell(SHEET, "D5").value).toBe(50);
  });
  it("leaves a cell that has been changed since", async () => {
    const { port, element } = await openScores([madeSheet({ D5: 50 })], "D5");
    await click(radio(60));
    await settle(() => port.put(SHEET, "D5", 80));
    await click([...document.querySelectorAll("button")].find((each) => each.textContent === "撤销")!);
    expect(port.cell(SHEET, "D5").value).toBe(80);
    expect(element.textContent).toContain("没有撤销");
  });
});

describe("sheets that are no score sheets", () => {
  it.each([
    ["an empty one", [], "这张工作表是空的"],
    ["words", [["评分须知"], ["请逐项打分"]], "这张表不是评分表"],
    [
      "numbers of no known layout",
      [
        ["a", 3, 8],
        ["b", 77, 9],
        ["c", 12, 10],
      ],
      "认不出这张表的样式",
    ],
  ])("%s: says so and what to do", async (_, rows, words) => {
    const { element } = await openScores([sheetOf("表", rows)], "A1");
    expect(element.textContent).toContain(words);
  });
  it("leads to 校验, where it can be pointed out", async () => {
    await openScores(
      [
        sheetOf("表", [
          ["a", 3, 8],
          ["b", 77, 9],
          ["c", 12, 10],
        ]),
      ],
      "A1",
    );
    await click(named("button", "到“校验”里指认"));
    expect(named("tab", "校验").getAttribute("aria-selected")).toBe("true");
  });
  it("a reading that fails can be tried again; a sheet that is gone is said", async () => {
    const { port, element } = await openScores([madeSheet(), sheetOf("乙", [["x"]])], "D5");
    const read = port.readSheet.bind(port);
    port.readSheet = () => Promise.reject(new Error("host is busy"));
    await pickCell(port, "乙", "A1");
    expect(element.textContent).toContain("host is busy");
    port.readSheet = read;
    await click(named("button", "重试"));
    expect(element.textContent).toContain("这张表不是评分表");
    port.readSheet = async () => null;
    await pickCell(port, SHEET, "D5");
    expect(element.textContent).toContain("工作表已不在");
  });
  it("forgets no listener", async () => {
    const { port } = await openScores([madeSheet()], "D5");
    await cleanUp();
    expect(port.listeners).toBe(0);
  });
});
