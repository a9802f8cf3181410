import path from "node:path";
import { insertRanking } from "../../src/commands/insert-ranking";
import type { Place } from "../../src/hosts/port";
import { ROWS } from "../../src/workbook/address";
import { scriptOf } from "../support/fake-excel/bundle";
import { SIGNATURES } from "../support/signatures";
import { eventually } from "../hosts/contract/check";
import { added, box, place, sheetOf, valuesAt } from "../hosts/contract/host";
import { openExcel, type ExcelHost } from "../hosts/excel-host";

const root = path.join(__dirname, "../..");
let host: ExcelHost;

beforeEach(async () => {
  host = await openExcel();
  host.excel.window.run(scriptOf(path.join(root, "src/functions/index.ts"), "functions"), "functions.js");
  host.excel.useFunctions(SIGNATURES);
});
afterEach(() => host.close());

/** Scores in F2:F6 under a heading: two that a double's noise parts, a blank, and two others. */
const scores = [["综合得分"], [573.0000000000001], [573], [600], [null], [580]];
const rows = (right: readonly unknown[] = []) =>
  scores.map(([value], r) => [null, null, null, null, null, value, right[r] ?? null] as never[]);

async function sheetWith(right: readonly unknown[] = [], rest: Parameters<typeof sheetOf>[2] = {}): Promise<string> {
  return added(host.port, sheetOf("综合评选", rows(right), rest));
}

async function press(selected: Place) {
  await host.port.select(selected);
  return insertRanking(host.port);
}

const column = async (sheet: string) => (await valuesAt(host.port, place(sheet, 0, 6, 7, 1))).map(([value]) => value);

describe("the button Insert ranking", () => {
  it.each([
    ["the scores", 1, 5, "F2:F6", 5],
    ["the scores with their heading", 0, 6, "F2:F6", 5],
    ["the whole column", 0, ROWS, "F2:F6", 5],
    ["the scores with blank cells beneath", 1, 6, "F2:F7", 6],
  ])("ranks %s when that is selected", async (_what, row, count, ranked, filled) => {
    const sheet = await sheetWith();
    const notice = await press(place(sheet, row, 5, count, 1));
    expect(notice).toMatchObject({ intent: "success" });
    expect(notice.text.zh).toContain(`G2:G${filled + 1}`);
    expect(notice.text.zh).toContain("4 个分数");
    // 600 is first and 580 second; 573 twice shares the third place, for a double's noise is no difference.
    await eventually(async () => (await column(sheet))[1] === 3, "the ranks");
    expect((await column(sheet)).slice(0, 6)).toEqual([null, 3, 3, 1, "", 2]);
    const cell = (await host.port.readCells(place(sheet, 1, 6)))?.[0]?.[0];
    expect(cell).toMatchObject({ formula: `=AWARD.RANK(${ranked})`, spill: box(1, 6, filled, 1) });
  });

  it("ranks the scores above a total that a whole column also holds, and the total too: it cannot know", async () => {
    const sheet = await added(host.port, sheetOf("两行表头", [["现场评审"], ["得分"], [580], [600], ["合计"]]));
    const notice = await press(place(sheet, 0, 0, ROWS, 1));
    expect(notice).toMatchObject({ intent: "success" });
    const cell = (await host.port.readCells(place(sheet, 2, 1)))?.[0]?.[0];
    expect(cell?.formula).toBe("=AWARD.RANK(A3:A4)");
  });

  it("says how many of the scores are in hidden rows", async () => {
    const sheet = await sheetWith([], { hiddenRows: new Set([2, 3, 4]) });
    expect((await press(place(sheet, 1, 5, 5, 1))).text.zh).toContain("其中 2 行已隐藏");
  });

  it("writes over nothing, and says what is in the way and where", async () => {
    const sheet = await sheetWith([null, null, null, 0, null, "备注"]);
    const before = await host.port.readSheet(sheet);
    const notice = await press(place(sheet, 1, 5, 5, 1));
    expect(notice.intent).toBe("warning");
    expect(notice.text.zh).toContain("G4、G6");
    expect(notice.text.en).toContain("G4, G6");
    expect(await host.port.readSheet(sheet)).toEqual(before);
  });

  it("names five cells in the way, and counts the others", async () => {
    const sheet = await added(
      host.port,
      sheetOf(
        "满",
        Array.from({ length: 9 }, (_, r) => [r, r]),
      ),
    );
    const { zh } = (await press(place(sheet, 0, 0, 9, 1))).text;
    expect(zh).toContain("B1、B2、B3、B4、B5 等 9 格");
  });

  it("does not mind what stands beside the heading", async () => {
    const sheet = await sheetWith(["名次"]);
    expect(await press(place(sheet, 0, 5, 6, 1))).toMatchObject({ intent: "success" });
  });

  it("says that the ranking is there when the button is pressed again", async () => {
    const sheet = await sheetWith();
    await press(place(sheet, 1, 5, 5, 1));
    expect(await press(place(sheet, 1, 5, 5, 1))).toMatchObject({
      intent: "info",
      text: { en: expect.stringContaining("G2") },
    });
  });

  it("refuses where merged cells or a hidden column would swallow the ranks", async () => {
    const merged = await sheetWith([], { merges: [box(3, 6, 1, 2)] });
    expect((await press(place(merged, 1, 5, 5, 1))).text.zh).toContain("G4:H4");
    const hidden = await added(
      host.port,
      sheetOf("隐藏", rows([null, null, null, null, null, null]), { hiddenColumns: new Set([6]) }),
    );
    await host.port.write(place(hidden, 9, 7), [[{ value: 1 }]]);
    expect((await press(place(hidden, 1, 5, 5, 1))).text.zh).toContain("G 列已隐藏");
  });

  it("refuses on a protected sheet, and says so", async () => {
    const sheet = await sheetWith([], { protected: true });
    expect((await press(place(sheet, 1, 5, 5, 1))).text.zh).toContain("受保护");
  });

  it("takes the ranking back where Excel lets no array spill, as in a table", async () => {
    const sheet = await sheetWith();
    host.excel.workbook.sheet(sheet)!.tables.push(box(0, 0, 6, 7));
    const notice = await press(place(sheet, 1, 5, 5, 1));
    expect(notice).toMatchObject({ intent: "warning", text: { zh: expect.stringContaining("已撤回") } });
    expect(await column(sheet)).toEqual(Array(7).fill(null));
  });

  it("says what to do where Excel does not know the function yet", async () => {
    host.excel.workbook.custom = () => undefined;
    const sheet = await sheetWith();
    expect((await press(place(sheet, 1, 5, 5, 1))).text.zh).toMatch(/#NAME\?.*重新计算/);
  });

  it("asks for one column of scores when something else is selected", async () => {
    const sheet = await sheetWith();
    expect((await press(place(sheet, 1, 4, 5, 2))).text.zh).toContain("E2:F6");
    expect((await press(place(sheet, 1, 5))).text.zh).toContain("请先选中一列分数");
    expect((await press(place(sheet, 0, 2, 9, 1))).text.zh).toContain("C1:C9 中没有分数");
    expect((await press(place(sheet, 50, 5, 9, 1))).text.zh).toContain("F51:F59 中没有分数");
    host.excel.workbook.select(host.excel.workbook.active, []);
    expect((await insertRanking(host.port)).text.zh).toContain("请先选中一列分数");
  });

  it("says that there is no room beside the last column", async () => {
    await host.port.write(place("Sheet1", 0, 16383), [[{ value: 1 }], [{ value: 2 }]]);
    expect((await press(place("Sheet1", 0, 16383, 2, 1))).text.zh).toContain("XFD");
  });

  it("does not wait for ever for a function that never answers", async () => {
    host.excel.workbook.custom = () => ({ error: "#BUSY!" });
    const sheet = await sheetWith();
    await host.port.select(place(sheet, 1, 5, 5, 1));
    let pauses = 0;
    const pause = () => Promise.resolve(void pauses++);
    expect(await insertRanking(host.port, pause)).toMatchObject({ intent: "success" });
    expect(pauses).toBeLessThan(100);
  });
});
