/** @jest-environment jsdom */
import { SETTINGS } from "../../../src/hosts/setting-keys";
import { cleanUp, click, maybe, named, settle } from "../support/render";
import { area, leave, openScores, openTab, pause, pickCell, write } from "./support/open";
import { everyItem, madeSheet, SHEET } from "./support/score-books";

afterEach(cleanUp);

const PAUSE = 450;
const kept = (settings: ReadonlyMap<string, string>) => JSON.parse(settings.get(SETTINGS.drafts) ?? "[]") as unknown[];

describe("comments", () => {
  it("are written to their columns when the field is left, and can be undone", async () => {
    const { port } = await openScores([madeSheet(everyItem(50))], "D5");
    await write(area("优势"), "=领导班子每季度评审战略");
    await leave(area("优势"));
    expect(port.cell(SHEET, "F5")).toMatchObject({ value: "=领导班子每季度评审战略" });
    expect(port.cell(SHEET, "F5").formula).toBeUndefined();
    await write(area("改进机会"), "分公司尚未覆盖");
    await leave(area("改进机会"));
    expect(port.cell(SHEET, "G5").value).toBe("分公司尚未覆盖");
    await write(area("改进机会"), "");
    await leave(area("改进机会"));
    expect(port.cell(SHEET, "G5").value).toBeNull();
    await click([...document.querySelectorAll("button")].find((each) => each.textContent === "撤销")!);
    expect(port.cell(SHEET, "G5").value).toBe("分公司尚未覆盖");
  });

  it("are written when the selection goes on without the field being left", async () => {
    const { port } = await openScores([madeSheet()], "D5");
    await write(area("优势"), "有制度");
    await pickCell(port, SHEET, "D6");
    expect(port.cell(SHEET, "F5").value).toBe("有制度");
    expect(port.cell(SHEET, "F6").value).toBeNull();
    expect(area("优势").value).toBe("");
  });

  it("are kept in the workbook while they are typed, and no longer once they are written", async () => {
    const { port } = await openScores([madeSheet()], "D5");
    await write(area("优势"), "写到一半");
    await pause(PAUSE);
    expect(kept(port.settings)).toMatchObject([{ sheet: SHEET, row: 4, column: 5, text: "写到一半", base: "" }]);
    await leave(area("优势"));
    await pause(PAUSE);
    expect(port.settings.has(SETTINGS.drafts)).toBe(false);
  });

  it("outlive a pane that is loaded again", async () => {
    const draft = { sheet: SHEET, row: 4, column: 5, kind: "strengths", text: "写到一半", base: "" };
    const about = "样例铝业有限公司 · 评审员01 · 4.1.1 组织的领导";
    const { port } = await openScores([madeSheet()], "D5", "zh", (each) =>
      each.settings.set(SETTINGS.drafts, JSON.stringify([{ ...draft, about }])),
    );
    expect(area("优势").value).toBe("写到一半");
    expect(document.body.textContent).toContain("未写入");
    await leave(area("优势"));
    expect(port.cell(SHEET, "F5").value).toBe("写到一半");
  });

  it("that cannot be written stay where they are, and it is said", async () => {
    const { port } = await openScores([madeSheet()], "D5", "zh", (each) => each.protectedSheets.add(SHEET));
    await write(area("优势"), "有制度");
    await leave(area("优势"));
    expect(area("优势").value).toBe("有制度");
    expect(document.body.textContent).toContain("没有写：单元格受保护");
    await pause(PAUSE);
    expect(kept(port.settings)).toHaveLength(1);
  });

  it.each([
    ["用我写的", "我的话"],
    ["用表里的", "别人的话"],
    ["两段都留", "别人的话\n我的话"],
  ])("whose cell was changed meanwhile: both are shown, and %s", async (button, expected) => {
    const { port, element } = await openScores([madeSheet()], "D5");
    await write(area("优势"), "我的话");
    await settle(() => port.put(SHEET, "F5", "别人的话"));
    await leave(area("优势"));
    expect(port.cell(SHEET, "F5").value).toBe("别人的话");
    expect(element.textContent).toContain("表里现在是 别人的话");
    expect(element.textContent).toContain("你写的是 我的话");
    await click(named("button", button));
    expect(port.cell(SHEET, "F5").value).toBe(expected);
    expect(area("优势").value).toBe(expected);
    expect(maybe("button", button)).toBeNull();
  });

  it("of a sheet that is gone are offered, and go only when they are discarded", async () => {
    const draft = {
      sheet: "删掉的表",
      row: 4,
      column: 5,
      kind: "strengths",
      about: "甲公司",
      text: "很长的话",
      base: "",
    };
    const { port, element } = await openScores([madeSheet()], "D5", "zh", (each) =>
      each.settings.set(SETTINGS.drafts, JSON.stringify([draft])),
    );
    expect(element.textContent).toContain("原来的位置找不到了");
    expect(element.textContent).toContain("很长的话");
    await click(named("button", "删除草稿"));
    await pause(PAUSE);
    expect(element.textContent).not.toContain("很长的话");
    expect(port.settings.has(SETTINGS.drafts)).toBe(false);
  });

  it("follow their item when rows are put in above it", async () => {
    const about = "样例铝业有限公司 · 评审员01 · 4.1.2 社会责任";
    const draft = { sheet: SHEET, row: 4, column: 6, kind: "improvements", about, text: "差一行", base: "" };
    const { port } = await openScores([madeSheet()], "D6", "zh", (each) =>
      each.settings.set(SETTINGS.drafts, JSON.stringify([draft])),
    );
    expect(area("改进机会").value).toBe("差一行");
    await leave(area("改进机会"));
    expect([port.cell(SHEET, "G5").value, port.cell(SHEET, "G6").value]).toEqual([null, "差一行"]);
  });

  it("that a host cannot keep are said to last no longer than the pane", async () => {
    const { port, element } = await openScores([madeSheet()], "D5");
    port.keepSetting = () => Promise.reject(new Error("read only"));
    await write(area("优势"), "有制度");
    await pause(PAUSE);
    expect(element.textContent).toContain("草稿没能存入工作簿");
    expect(element.textContent).toContain("read only");
  });

  it("survive settings that are no drafts", async () => {
    const { element } = await openScores([madeSheet()], "D5", "zh", (each) => each.settings.set(SETTINGS.drafts, "{["));
    expect(element.textContent).toContain("4.1.1 组织的领导");
  });

  it("that contradict the band are asked about, with the reason", async () => {
    const { element } = await openScores([madeSheet({ D5: 90, G5: "缺乏数据" })], "D5");
    expect(element.textContent).toContain("评语里却写着“缺乏”");
    await write(area("改进机会"), "可在集团内推广");
    expect(element.textContent).not.toContain("评语里却写着");
    expect(element.textContent).toContain("高分要有依据");
  });

  it("have no field where the sheet has no column for them", async () => {
    const { port } = await openScores([madeSheet()], "D5");
    await cleanUp();
    for (const address of ["F3", "G3", "F4", "G4"]) port.put(SHEET, address, null);
    await openTab(port, SHEET, "D5");
    expect(document.body.textContent).toContain("没有写评语的列");
  });
});
