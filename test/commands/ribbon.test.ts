import path from "node:path";
import type { Notice } from "../../src/hosts/notices";
import { HostError } from "../support/fake-excel/errors";
import { scriptOf } from "../support/fake-excel/bundle";
import { eventually } from "../hosts/contract/check";
import { place } from "../hosts/contract/host";
import { openExcel, type ExcelHost } from "../hosts/excel-host";

let host: ExcelHost;
let notices: Notice[];

beforeEach(async () => {
  host = await openExcel();
  host.excel.window.run(scriptOf(path.join(__dirname, "page.ts"), "page"), "page.js");
  notices = [];
  (host.excel.window.global.page as typeof import("./page")).onNotice((notice) => notices.push(notice));
});
afterEach(() => host.close());

/** Both buttons complete in every case: each test waits for office.js to be told so. */
describe("the ribbon", () => {
  it("inserts a ranking and leaves the pane as it is", async () => {
    host.excel.workbook.custom = () => [[1], [2]];
    await host.port.write(place("Sheet1", 0, 0), [[{ value: 600 }], [{ value: 580 }]]);
    await host.port.select(place("Sheet1", 0, 0, 2, 1));
    await host.excel.press("insertRanking");
    expect(notices).toMatchObject([{ intent: "success" }]);
    expect(host.excel.shown).toBe(0);
    expect((await host.port.readCells(place("Sheet1", 0, 1)))?.[0]?.[0]?.formula).toBe("=AWARD.RANK(A1:A2)");
  });

  it("opens the pane to say what is in the way", async () => {
    await host.excel.press("insertRanking");
    expect(notices).toMatchObject([{ intent: "warning", text: { zh: expect.stringContaining("请先选中一列分数") } }]);
    await eventually(() => host.excel.shown === 1, "the pane is shown");
  });

  it("completes when Excel fails, with Excel's words", async () => {
    host.excel.before = ({ Name }) => {
      if (Name !== "SetAppRuntimeState") throw new HostError("GeneralException", "Excel is upset.");
    };
    await host.port.select(place("Sheet1", 0, 0, 2, 1));
    await host.excel.press("insertRanking");
    await host.excel.press("recalculate");
    expect(notices.map(({ intent }) => intent)).toEqual(["warning", "warning"]);
    expect(notices[1]?.detail).toBe("GeneralException");
  });

  it("completes when the pane cannot be opened", async () => {
    host.excel.before = ({ Name }) => {
      if (Name === "SetAppRuntimeState") throw new HostError("GeneralException", "no pane");
    };
    await host.excel.press("insertRanking");
    expect(notices).toHaveLength(1);
  });

  it("recalculates everything anew", async () => {
    await host.excel.press("recalculate");
    expect(host.excel.workbook.calculations).toEqual(["FullRebuild"]);
    expect(notices).toMatchObject([{ intent: "success" }]);
  });

  it("says why it does not recalculate while a cell is edited", async () => {
    host.excel.editing = true;
    await host.excel.press("recalculate");
    expect(notices).toMatchObject([{ intent: "warning", detail: "InvalidOperationInCellEditMode" }]);
    expect(host.excel.workbook.calculations).toEqual([]);
    expect(host.excel.shown).toBe(0);
    host.excel.endEditing();
    await eventually(() => host.excel.shown === 1, "the pane is shown once the editing has ended");
  });
});
