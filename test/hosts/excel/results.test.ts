import path from "node:path";
import { freeze } from "../../../src/hosts/freeze";
import { resultSheets } from "../../../src/reports/results-book/results-book";
import { addSheets } from "../../../src/taskpane/panel/results/write-results";
import { checked, listOf, roundOf } from "../../reports/support/sample";
import { scriptOf } from "../../support/fake-excel/bundle";
import { HostError } from "../../support/fake-excel/errors";
import { SIGNATURES } from "../../support/signatures";
import { eventually } from "../contract/check";
import { added, place, sheetOf, valuesAt } from "../contract/host";
import { openExcel, type ExcelHost } from "../excel-host";

const root = path.join(__dirname, "../../..");
let host: ExcelHost;

beforeEach(async () => {
  host = await openExcel();
  host.excel.window.run(scriptOf(path.join(root, "src/functions/index.ts"), "functions"), "functions.js");
  host.excel.useFunctions(SIGNATURES);
});
afterEach(() => host.close());

const ROUND = roundOf(
  { 甲: [600, 610], 乙: [500, 510] },
  { 甲: [600, 610], 乙: [500, 510] },
  { 甲: [80, 90], 乙: [70, 80] },
);
const results = () =>
  resultSheets(listOf([checked("open", ROUND)]), { open: new Set(["open"]), taken: [], schemeArgument: '"重庆2015"' });

describe("results in Excel, through office.js", () => {
  it("become sheets in an order in which every formula finds its cells", async () => {
    for (const { name, rows } of ROUND.sheets)
      await added(host.port, sheetOf(name, rows.map((row) => (row ?? []).map((cell) => cell?.value ?? null)) as never));
    const written = await addSheets(host.port, results());
    expect(written).toEqual({
      sheets: ["资料评审得分", "现场评审得分", "答辩得分", "结果", "入围名单", "入围名单（数值）", "条款", "来历"],
      refusal: null,
    });
    const list = await host.port.readSheet("入围名单");
    expect(list?.rows[1]?.[0]?.formula).toBe(
      `=AWARD.SHORTLIST("重庆2015",'结果'!B3:B4,'结果'!C3:C4,'结果'!D3:D4,'结果'!E3:E4)`,
    );
    const stage = await host.port.readSheet("资料评审得分");
    expect(stage?.rows[2]?.[1]?.formula).toBe(`=IF(COUNT('资料评审汇总'!C3)=1,'资料评审汇总'!C3,"")`);
    expect(host.excel.missing).toEqual([]);
  });

  it("stop at the sheet that Excel refuses, and say which are there", async () => {
    // One blank sheet was there: the fourth is the third of ours.
    host.excel.before = ({ Name }) => {
      const { length } = host.excel.workbook.sheets;
      if (Name === "Formulas" && length === 4) throw new HostError("GeneralException", "no more cells");
    };
    const written = await addSheets(host.port, results());
    expect(written.sheets).toEqual(["资料评审得分", "现场评审得分"]);
    expect(written.refusal).toMatchObject({ reason: "failed" });
  });

  it("are frozen over the whole spill, and back in place when a later sheet refuses", async () => {
    const first = await added(host.port, sheetOf("名次", [[580], [600], [560]]));
    const second = await added(host.port, sheetOf("锁定", [[580], [600]]));
    await host.port.write({ sheet: first, row: 0, column: 1 }, [[{ formula: "=AWARD.RANK(A1:A3)" }]]);
    await host.port.write({ sheet: second, row: 0, column: 1 }, [[{ formula: "=AWARD.RANK(A1:A2)" }]]);
    const ranks = (sheet: string, rows: number) => valuesAt(host.port, place(sheet, 0, 1, rows, 1));
    await eventually(async () => (await ranks(first, 3))[2][0] === 3 && (await ranks(second, 2))[1][0] === 1, "ranks");
    host.excel.workbook.sheet(second)!.protected = true;
    expect(await freeze(host.port, null)).toMatchObject({ ok: false, reason: "refused", left: [] });
    await eventually(async () => (await ranks(first, 3))[2][0] === 3, "the ranks again");
    expect((await host.port.readCells(place(first, 0, 1)))?.[0]?.[0]?.formula).toBe("=AWARD.RANK(A1:A3)");
    expect(await freeze(host.port, [first])).toEqual({ ok: true, formulas: 1, sheets: [first] });
    expect(await ranks(first, 3)).toEqual([[2], [1], [3]]);
    expect((await host.port.readCells(place(first, 0, 1)))?.[0]?.[0]?.formula).toBeUndefined();
  });
});
