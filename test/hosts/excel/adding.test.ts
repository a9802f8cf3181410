import type { Sheet } from "../../../src/workbook/model";
import { HostError, notFound } from "../../support/fake-excel/errors";
import type { FakeSheet } from "../../support/fake-excel/sheet";
import { box, place, sheetOf } from "../contract/host";
import { openExcel, type ExcelHost } from "../excel-host";

let host: ExcelHost;
beforeEach(async () => {
  host = await openExcel();
});
afterEach(() => host.close());

const names = () => host.excel.workbook.sheets.map(({ name }) => name);

async function added(model: Sheet): Promise<FakeSheet> {
  const outcome = await host.port.addSheet(model);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return host.excel.workbook.sheet(outcome.place.sheet)!;
}

describe("adding a sheet to Excel", () => {
  it("gives cells the look they have in the model", async () => {
    const head = { bold: true, italic: true, color: "#ffffff", fill: "#1f4e79", font: "等线", size: 12 };
    const layout = { horizontal: "center", vertical: "middle", wrap: true, border: true } as const;
    const sheet = await added(
      sheetOf("样式", [[{ value: "企业", style: head }, { value: "得分", style: { ...head, ...layout } }], [{ value: 1, style: { format: "0.00" } }, { value: null, style: { locked: false } }]]), // prettier-ignore
    );
    expect(sheet.formats.get(0)).toEqual({
      "font.bold": true,
      "font.italic": true,
      "font.color": "#ffffff",
      "font.name": "等线",
      "font.size": 12,
      "fill.color": "#1f4e79",
    });
    expect(sheet.format(0, 1, "horizontalAlignment")).toBe("Center");
    expect(sheet.format(0, 1, "verticalAlignment")).toBe("Center");
    expect(sheet.format(0, 1, "wrapText")).toBe(true);
    const edges = ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"];
    expect(edges.map((edge) => sheet.format(0, 1, `border.${edge}.style`))).toEqual(edges.map(() => "Continuous"));
    expect(sheet.format(0, 1, "border.InsideVertical.style")).toBeUndefined();
    expect(sheet.numberFormat(1, 0)).toBe("0.00");
    expect([sheet.format(1, 0, "locked"), sheet.format(1, 1, "locked")]).toEqual([undefined, false]);
  });

  it("prints on A4 what is made to be printed, as wide as one page, and leaves other sheets alone", async () => {
    const list = await added({ ...sheetOf("公示名单", [[1]]), print: {} });
    expect(list.page).toEqual({ paperSize: "A4", orientation: "Portrait", zoom: { horizontalFitToPages: 1 } });
    const report = await added({ ...sheetOf("报告", [[1]]), print: { landscape: true } });
    expect(report.page.orientation).toBe("Landscape");
    expect((await added(sheetOf("得分", [[1]]))).page).toEqual({});
  });

  it("adds the sheet all the same where Excel knows no paper", async () => {
    host.excel.before = ({ Name }) => {
      if (Name === "PaperSize") throw new HostError("GeneralException", "no printer");
    };
    expect((await added({ ...sheetOf("公示名单", [[7]]), print: {} })).cells.size).toBe(1);
  });

  it("draws the lines within a box of like cells too", async () => {
    const cell = { value: 1, style: { border: true } };
    const sheet = await added(sheetOf("边框", [[cell, cell], [cell, cell]])); // prettier-ignore
    for (const inside of ["InsideHorizontal", "InsideVertical"])
      expect(sheet.format(0, 0, `border.${inside}.style`)).toBe("Continuous");
  });

  it("sets widths in points for characters, heights, and what is hidden", async () => {
    const sheet = await added(
      sheetOf("尺寸", [[1]], {
        // 8.43 characters of 7 pixels and 5 of padding are 64 pixels, which are 48 points; 20 are 145, 108.75.
        widths: new Map([[0, 8.43], [1, 20], [2, 20], [5, 20]]), // prettier-ignore
        heights: new Map([[0, 30], [1, 30]]), // prettier-ignore
        hiddenRows: new Set([3, 4, 9]),
        hiddenColumns: new Set([7]),
      }),
    );
    expect([...sheet.widths]).toEqual([[0, 48], [1, 108.75], [2, 108.75], [5, 108.75]]); // prettier-ignore
    expect([...sheet.heights]).toEqual([[0, 30], [1, 30]]); // prettier-ignore
    expect([[...sheet.hiddenRows], [...sheet.hiddenColumns]]).toEqual([[3, 4, 9], [7]]);
  });

  it("sets what may be entered", async () => {
    const sheet = await added(
      sheetOf("校验", [[1]], {
        validations: [
          { box: box(1, 0, 9, 1), type: "whole", least: 0, most: 100, message: "0–100 的整数" },
          { box: box(1, 1, 9, 1), type: "decimal", least: 0 },
          { box: box(1, 2, 9, 1), type: "decimal", most: 10 },
          { box: box(1, 3, 9, 1), type: "decimal" },
          { box: box(1, 4, 9, 1), type: "list", list: ["回避", "缺席", "弃权"] },
          { box: box(1, 5, 9, 1), type: "list", list: [] },
        ],
      }),
    );
    expect(sheet.validations.map(({ rule }) => rule)).toEqual([
      { wholeNumber: { formula1: 0, formula2: 100, operator: "Between" } },
      { decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } },
      { decimal: { formula1: 10, operator: "LessThanOrEqualTo" } },
      { decimal: { formula1: -9.99e307, formula2: 9.99e307, operator: "Between" } },
      { list: { inCellDropDown: true, source: "回避,缺席,弃权" } },
    ]);
    expect(sheet.validations[0]!.errorAlert).toMatchObject({ message: "0–100 的整数", showAlert: true, style: "Stop" });
    expect(names()).toEqual(["Sheet1", "校验"]);
  });

  it("keeps lists too long for a validation on a sheet that nobody sees", async () => {
    const long = Array.from({ length: 60 }, (_, i) => `第${i + 1}家企业有限公司`);
    const commas = ["甲,乙", "丙"];
    const sheet = await added(
      sheetOf("下拉", [[1]], {
        validations: [
          { box: box(1, 0, 9, 1), type: "list", list: long },
          { box: box(1, 1, 9, 1), type: "list", list: ["是", "否"] },
          { box: box(1, 2, 9, 1), type: "list", list: commas },
        ],
      }),
    );
    const sources = sheet.validations.map(({ rule }) => (rule as { list: { source: string } }).list.source);
    expect(sources).toEqual(["='AWARD_LISTS'!$A$1:$A$60", "是,否", "='AWARD_LISTS'!$B$1:$B$2"]);
    const lists = host.excel.workbook.sheet("AWARD_LISTS")!;
    expect(lists.visibility).toBe("VeryHidden");
    expect([lists.at(59, 0)?.value, lists.at(0, 1)?.value]).toEqual(["第60家企业有限公司", "甲,乙"]);
    expect((await host.port.sheets()).map(({ name }) => name)).toEqual(["Sheet1", "下拉"]);
  });

  it("protects the sheet when all the rest is in place", async () => {
    const free = { value: 1, note: "说明", style: { locked: false } };
    const model = sheetOf("评分表", [[free, 2]], {
      protected: true,
      merges: [box(3, 0, 1, 2)],
      widths: new Map([[0, 9]]),
    });
    const sheet = await added(model);
    expect(sheet.protected).toBe(true);
    expect(sheet.comments).toEqual([{ row: 0, column: 0, content: "说明" }]);
  });

  it("writes notes where host and office.js know them", async () => {
    await host.close();
    host = await openExcel({ api: "1.18" });
    host.excel.window.run(
      `Object.defineProperty(Excel.Worksheet.prototype, "notes", {
         get() { return OfficeExtension.BatchApiHelper.createPropertyObject(Excel.CommentCollection, this, "Notes", true, 4); },
       });
       Excel.CommentCollection.prototype.add = function (cell, content) {
         return OfficeExtension.BatchApiHelper.createMethodObject(Excel.Comment, this, "Add", 0, [cell, content], false, true, null, 0);
       };`,
      "newer-office.js",
    );
    const sheet = await added(sheetOf("批注", [[{ value: 1, note: "复核" }]]));
    expect([sheet.notes, sheet.comments]).toEqual([[{ row: 0, column: 0, content: "复核" }], []]);
  });

  it("hands ten thousand rows over in parts", async () => {
    const rows = Array.from({ length: 10_000 }, (_, r) => [`企业${r}`, { value: r, style: { format: "0.00" } }]);
    const sheet = await added(sheetOf("长表", rows));
    expect([sheet.at(9999, 0)?.value, sheet.numberFormat(9999, 1)]).toEqual(["企业9999", "0.00"]);
    // Names and protection, the sheet, one band of 20,000 cells, and the styles: not one request a row.
    expect(host.excel.syncs).toBeLessThanOrEqual(6);
  });

  it.each([
    ["merges", "Merge", sheetOf("合并", [["标题", null]], { merges: [box(0, 0, 1, 2)] })],
    ["styles", "Bold", sheetOf("样式", [[{ value: 1, style: { bold: true } }]])],
    ["values", "Formulas", sheetOf("数值", [[1]])],
    ["protection", "Protect", sheetOf("保护", [[1]], { protected: true })],
  ])("leaves nothing behind when Excel refuses the %s", async (_what, action, model) => {
    host.excel.before = ({ Name }) => {
      if (Name === action) throw new HostError("GeneralException", "refused");
    };
    const outcome = await host.port.addSheet(model);
    expect(outcome).toEqual({ ok: false, reason: "failed", detail: "GeneralException: refused" });
    expect(names()).toEqual(["Sheet1"]);
  });

  it("leaves nothing behind when a formula cannot be read, its lists neither", async () => {
    const list = Array.from({ length: 90 }, (_, i) => `企业 ${i}`);
    const model = sheetOf("坏公式", [[{ value: null, formula: "=SUM(" }]], {
      validations: [{ box: box(0, 1, 1, 1), type: "list", list }],
    });
    expect(await host.port.addSheet(model)).toMatchObject({ ok: false, reason: "invalid" });
    expect(names()).toEqual(["Sheet1"]);
  });

  it("says which sheet is unfinished when it cannot be deleted", async () => {
    host.excel.before = ({ Name }) => {
      if (Name === "Merge" || Name === "Delete") throw new HostError("GeneralException", "refused");
    };
    const outcome = await host.port.addSheet(sheetOf("半成", [[1]], { merges: [box(0, 0, 1, 2)] }));
    expect(outcome).toMatchObject({ reason: "failed", detail: expect.stringMatching(/半成.*手工删除/) });
  });

  it("refuses where the workbook's structure is protected, and says what to do", async () => {
    host.excel.workbook.structureProtected = true;
    const outcome = await host.port.addSheet(sheetOf("名次", [[1]]));
    expect(outcome).toMatchObject({ reason: "protected", detail: expect.stringContaining("取消保护工作簿") });
    expect(names()).toEqual(["Sheet1"]);
  });

  it("takes the next name when somebody else was faster", async () => {
    let raced = false;
    host.excel.before = ({ ActionType, ObjectPathId }) => {
      // The name is free when it is looked up, and taken when the sheet is to be made.
      if (raced || ActionType !== 2 || ObjectPathId === 0 || host.excel.syncs < 2) return;
      raced = true;
      queueMicrotask(() => host.excel.workbook.add("名次"));
    };
    const sheet = await added(sheetOf("名次", [[1]]));
    expect(sheet.name).toBe("名次 (2)");
    expect(names()).toEqual(["Sheet1", "名次", "名次 (2)"]);
  });

  it("tells a vanished workbook part as missing", async () => {
    host.excel.before = ({ Name }) => {
      if (Name === "Formulas") throw notFound();
    };
    expect(await host.port.addSheet(sheetOf("x", [[1]]))).toMatchObject({ reason: "missing", detail: "x" });
  });

  it("shows the place of all its cells", async () => {
    expect(await host.port.addSheet(sheetOf("大小", [[], [1, 2, 3]]))).toEqual({
      ok: true,
      place: place("大小", 0, 0, 2, 3),
    });
    expect(await host.port.addSheet(sheetOf("空", []))).toEqual({ ok: true, place: place("空", 0, 0, 1, 1) });
  });
});
