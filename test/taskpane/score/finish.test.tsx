/** @jest-environment jsdom */
// First, for what jsdom leaves out.
import { cleanUp, click, maybe, named, settle, type } from "../support/render";
import { SETTINGS } from "../../../src/hosts/setting-keys";
import { seal as codeOf } from "../../../src/eligibility/seal";
import { recogniseSheet } from "../../../src/taskpane/score/sheet/recognise-sheet";
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { parseSeals, SEALS } from "../../../src/workbook/seals";
import type { MemoryPort } from "../../support/memory-port";
import { openScores, openTab, radio } from "./support/open";
import { everyItem, madeSheet, roundSheet, SHEET } from "./support/score-books";

afterEach(cleanUp);

const sealsOf = (port: MemoryPort) => parseSeals(port.settings.get(SEALS));
/** The percentages of the 22 items where they stand in D5:D32; rows of categories are blank. */
const percents = (port: MemoryPort) => Array.from({ length: 28 }, (_, i) => [port.cell(SHEET, `D${i + 5}`).value]);

describe("finishing a sheet", () => {
  it("lists what stands in the way, each leading to its cell, and seals nothing", async () => {
    const { port, element } = await openScores([madeSheet(everyItem(50, { D9: null, D15: 120 }))], "D5");
    await click(named("button", "检查并封存"));
    expect(element.textContent).toContain("先改好这些，再封存（2）");
    const blocker = [...document.querySelectorAll("button")].find((each) => each.textContent?.endsWith("D9"))!;
    await click(blocker);
    expect(await port.selection()).toMatchObject({ row: 8, column: 3 });
    expect([port.settings.has(SEALS), port.written.length]).toEqual([false, 0]);
  });

  it("asks for a look at warnings, then seals", async () => {
    const { port, element } = await openScores([madeSheet(everyItem(50, { D15: 47 }))], "D5");
    await click(named("button", "检查并封存"));
    expect(element.textContent).toContain("请看一下这些");
    expect(port.settings.has(SEALS)).toBe(false);
    await click(named("button", "看过了，封存"));
    expect(sealsOf(port)).toHaveLength(1);
  });

  it("keeps the code of =AWARD.SEAL over the scores, and writes it in the signature line", async () => {
    const { port, element } = await openScores([madeSheet(everyItem(50))], "D5");
    await click(named("button", "检查并封存"));
    const code = codeOf(percents(port));
    expect(sealsOf(port)).toMatchObject([{ sheet: SHEET, range: "D5:D32", code, reviewer: "评审员01", at: "G35" }]);
    // 评审员签字： in A35, 日期： in E35 and the date behind it.
    expect(port.cell(SHEET, "G35").value).toBe(`封签：${code}`);
    expect(port.written).toHaveLength(1);
    expect(element.textContent).toContain(`封签 ${code}`);
    expect(maybe("button", "检查并封存")).toBeNull();
    const sheet = (await port.readSheet(SHEET))!;
    expect(recogniseSheet(sheet, chongqing2015, {}).tables[0]).toMatchObject({
      layout: "items-of-one",
      unit: "percent",
    });
  });

  it("on a protected sheet keeps the code and says that it is not on the sheet", async () => {
    const { port, element } = await openScores([madeSheet(everyItem(50))], "D5", "zh", (each) =>
      each.protectedSheets.add(SHEET),
    );
    await click(named("button", "检查并封存"));
    expect(element.textContent).toContain("封签没能写到表上");
    expect(sealsOf(port)[0].at).toBeUndefined();
    expect(element.textContent).toContain(sealsOf(port)[0].code);
  });

  it("without a signature line writes under the table, never over what stands there", async () => {
    const { port } = await openScores([madeSheet(everyItem(50, { A35: "备注：复核过" }))], "D5");
    await settle(() => port.put(SHEET, "E35", null));
    await click(named("button", "检查并封存"));
    expect(sealsOf(port)[0].at).toBe("A37");
    expect(port.cell(SHEET, "A35").value).toBe("备注：复核过");
  });

  it("says why where the sheet cannot be read", async () => {
    const { port, element } = await openScores([madeSheet(everyItem(50))], "D5");
    port.readSheet = () => Promise.reject(new Error("host is busy"));
    await click(named("button", "检查并封存"));
    expect(element.textContent).toContain("host is busy");
    expect(port.settings.has(SEALS)).toBe(false);
  });

  it("says so where the workbook does not keep it", async () => {
    const { port, element } = await openScores([madeSheet(everyItem(50))], "D5");
    port.keepSetting = () => Promise.reject(new Error("read only"));
    await click(named("button", "检查并封存"));
    expect(element.textContent).toContain("封签没能存入工作簿： read only");
  });
});

describe("comments that are in no cell yet", () => {
  const about = "样例铝业有限公司 · 评审员01 · 4.1.2 社会责任";
  const draft = { sheet: SHEET, row: 5, column: 5, kind: "strengths", about, text: "按季度披露", base: "" };
  const withDraft = (more: object = {}) =>
    openScores([madeSheet(everyItem(50))], "D5", "zh", (each) =>
      each.settings.set(SETTINGS.drafts, JSON.stringify([{ ...draft, ...more }])),
    );

  it("are offered to be written before the sheet is sealed", async () => {
    const { port, element } = await withDraft();
    expect(element.textContent).toContain("还有 1 条评语没写入单元格");
    await click(named("button", "检查并封存"));
    expect(port.settings.has(SEALS)).toBe(false);
    await click(named("button", "全部写入"));
    expect(port.cell(SHEET, "F6").value).toBe("按季度披露");
    await click(named("button", "检查并封存"));
    expect(sealsOf(port)).toHaveLength(1);
  });

  it("are never written over what has changed; the sheet can then be sealed without them", async () => {
    const { port, element } = await withDraft({ base: "旧的" });
    await click(named("button", "全部写入"));
    expect(element.textContent).toContain("有 1 条写不进去");
    expect(port.cell(SHEET, "F6").value).toBeNull();
    await click(named("button", "先不写"));
    await click(named("button", "检查并封存"));
    expect(sealsOf(port)).toHaveLength(1);
    expect(element.textContent).toContain("按季度披露");
  });
});

describe("after a sheet is sealed", () => {
  it("the next one without a seal is offered, at its first item without a score; then that all are sealed", async () => {
    const { port, element } = await openScores(
      [madeSheet(everyItem(50)), roundSheet({}), madeSheet(everyItem(40, { D6: null }), "02")],
      "D5",
    );
    await click(named("button", "检查并封存"));
    await click(named("button", "下一张：02（样例铝业有限公司）"));
    expect(await port.selection()).toMatchObject({ sheet: "02", row: 5, column: 3 });
    await click(radio(60));
    await click(named("button", "检查并封存"));
    expect(sealsOf(port).map(({ sheet }) => sheet)).toEqual([SHEET, "02"]);
    expect(element.textContent).toContain("本工作簿的评分表都已封存");
  });
});

describe("a sealed sheet that changes", () => {
  const sealed = async () => {
    const opened = await openScores([madeSheet(everyItem(50))], "D5");
    await click(named("button", "检查并封存"));
    return opened;
  };

  it("is told with the cells, by whomever they are changed", async () => {
    const { port, element } = await sealed();
    const { code } = sealsOf(port)[0];
    await settle(() => port.put(SHEET, "D9", 80));
    expect(element.textContent).toContain("封存之后改动过");
    expect(element.textContent).toContain("D9：50 → 80");
    expect(element.textContent).toContain(`封签 ${code}，现在算出`);
    await settle(() => port.put(SHEET, "D9", 50));
    expect(element.textContent).not.toContain("封存之后改动过");
  });

  it("is told when the pane is opened on it", async () => {
    const { port } = await sealed();
    await cleanUp();
    port.put(SHEET, "D9", 80);
    const element = await openTab(port, SHEET, "D5");
    expect(element.textContent).toContain("D9：50 → 80");
  });

  it("can be put back as it was sealed", async () => {
    const { port, element } = await sealed();
    await click(radio(60));
    await settle(() => port.put(SHEET, "D9", null));
    await click(named("button", "恢复成封存时的"));
    expect([port.cell(SHEET, "D5").value, port.cell(SHEET, "D9").value]).toEqual([50, 50]);
    expect(element.textContent).toContain("已恢复，与封签一致");
    expect(element.textContent).not.toContain("封存之后改动过");
  });

  it("is sealed anew with a reason, in the cell of the older code; the older seals stay on record", async () => {
    const { port, element } = await sealed();
    const [before] = sealsOf(port);
    await click(radio(60));
    const button = named("button", "重新封存");
    await click(button);
    expect(sealsOf(port)).toEqual([before]);
    await type(named<HTMLInputElement>("textbox", "为什么改动（会记下来）*"), "看错了一行");
    await click(named("button", "重新封存"));
    const [after] = sealsOf(port);
    expect(after).toMatchObject({ at: "G35", earlier: [{ code: before.code, reason: "看错了一行" }] });
    expect(after.code).not.toBe(before.code);
    expect(port.cell(SHEET, "G35").value).toBe(`封签：${after.code}`);
    expect(element.textContent).toContain("看错了一行");
    expect(sealsOf(port)).toHaveLength(1);
  });

  it("or that is gone, or that the round has sealed, is told too", async () => {
    const seals = [{ file: null, sheet: SHEET, range: "D5:D32", code: "0000-0000-0000-0000" }];
    const gone = { sheet: "删掉的表", range: "A1", code: "1111-1111-1111-1111", time: "2026-11-21T06:00:00.000Z" };
    const { element } = await openScores([madeSheet(everyItem(50)), roundSheet({ seals })], "D5", "zh", (port) =>
      port.settings.set(SEALS, JSON.stringify([gone])),
    );
    expect(element.textContent).toContain("封存过的工作表找不到了： 删掉的表");
    expect(element.textContent).toContain("评审设置登记的封签");
    expect(element.textContent).toContain("改了哪几格没有记录");
  });
});
