import { HostError } from "../../support/fake-excel/errors";
import type { Scalar } from "../../support/fake-excel/sheet";
import { entries, place, sheetOf } from "../contract/host";
import { openExcel, type ExcelHost } from "../excel-host";

let host: ExcelHost;
afterEach(() => host.close());

const fill = (rows: readonly (readonly unknown[])[]) =>
  host.excel.workbook.put(
    host.excel.workbook.active,
    { row: 0, column: 0, rows: rows.length, columns: rows[0]!.length },
    rows,
  );

describe("reading from Excel", () => {
  it("takes two requests for a sheet and for cells", async () => {
    host = await openExcel();
    fill([["企业", "得分"], ["甲", 86.5]]); // prettier-ignore
    await host.port.readSheet("Sheet1");
    expect(host.excel.syncs).toBe(2);
    await host.port.readCells(place("Sheet1", 0, 0, 2, 2));
    expect(host.excel.syncs).toBe(4);
  });

  it("asks for a part of a long sheet at a time, and for less where the host says it is too much", async () => {
    host = await openExcel({ limit: 100_000 });
    fill(Array.from({ length: 3000 }, (_, r) => [r, `${"评审意见".repeat(r % 7)}${r}`]));
    const read = await host.port.readSheet("Sheet1");
    expect(read?.rows).toHaveLength(3000);
    expect(read?.rows[2999]?.[1]?.value).toBe(`${"评审意见".repeat(2999 % 7)}2999`);
    // 3000 rows come in bands of some 1,000 characters a row and fewer, each below the limit.
    expect(host.excel.syncs).toBeGreaterThan(3);
  });

  it("asks for hidden rows in parts too, and keeps the comments", async () => {
    host = await openExcel({ limit: 40_000 });
    fill(Array.from({ length: 3000 }, (_, r) => [r]));
    const sheet = host.excel.workbook.active;
    for (const row of [0, 1499, 1500, 2999]) sheet.hiddenRows.add(row);
    sheet.comments.push({ row: 2999, column: 0, content: "末行" });
    const read = await host.port.readSheet("Sheet1");
    expect([...read!.hiddenRows]).toEqual([0, 1499, 1500, 2999]);
    expect(read!.rows[2999]?.[0]?.note).toBe("末行");
  });

  it("tells rows and columns that are hidden one and all", async () => {
    host = await openExcel();
    fill([[1, 2], [3, 4]]); // prettier-ignore
    const sheet = host.excel.workbook.active;
    for (const i of [0, 1]) {
      sheet.hiddenRows.add(i);
      sheet.hiddenColumns.add(i);
    }
    const read = await host.port.readSheet("Sheet1");
    expect([[...read!.hiddenRows], [...read!.hiddenColumns]]).toEqual([[0, 1], [0, 1]]); // prettier-ignore
  });

  it("gives up on a single row that the host cannot hand over", async () => {
    host = await openExcel({ limit: 60_000 });
    fill([["x".repeat(32_000), "y".repeat(32_000)]]);
    await expect(host.port.readSheet("Sheet1")).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  });

  it("waits while the user edits a cell", async () => {
    host = await openExcel();
    fill([[7]]);
    host.excel.editing = true;
    let done = false;
    const cells = host.port.readCells(place("Sheet1", 0, 0)).finally(() => (done = true));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(done).toBe(false);
    host.excel.endEditing();
    expect((await cells)?.[0]?.[0]?.value).toBe(7);
  });

  it("gives formulas in the names users type where the host gives them as it stores them", async () => {
    host = await openExcel();
    host.excel.workbook.formulaText = (formula) => formula.replaceAll("AWARD.", "_xldudf_AWARD_");
    fill([["=AWARD.RANK(B1:B3)", "=SUM(AWARD.PANEL(B1:B3,\"mean\"))"]]); // prettier-ignore
    const row = (await host.port.readSheet("Sheet1"))?.rows[0];
    expect(row?.map((cell) => cell?.formula)).toEqual(["=AWARD.RANK(B1:B3)", '=SUM(AWARD.PANEL(B1:B3,"mean"))']);
  });

  it.each([false, true])("keeps arrays beside each other apart (filled cells give the formula: %p)", async (given) => {
    host = await openExcel();
    host.excel.workbook.filledCellsHaveFormula = given;
    fill([["标题", "={1;2}", "={1;2}", "=SUM(B1:C2)"], ["x", "", "", 5], ["={7,8,9}", "", "", ""]]); // prettier-ignore
    const rows = (await host.port.readSheet("Sheet1"))?.rows;
    const found = rows?.flatMap((row, r) =>
      (row ?? []).flatMap((cell, c) => (cell?.formula ? [[r, c, cell.formula, cell.spill ?? null]] : [])),
    );
    expect(found).toEqual([
      [0, 1, "={1;2}", { row: 0, column: 1, rows: 2, columns: 1 }],
      [0, 2, "={1;2}", { row: 0, column: 2, rows: 2, columns: 1 }],
      [0, 3, "=SUM(B1:C2)", null],
      [2, 0, "={7,8,9}", { row: 2, column: 0, rows: 1, columns: 3 }],
    ]);
    expect(rows?.[1]?.[2]?.value).toBe(2);
    const below = await host.port.readCells(place("Sheet1", 1, 1, 1, 2));
    expect(below?.[0]).toEqual([{ value: 2 }, { value: 2 }]);
  });

  it("reads more than the 512 merged areas that Excel tells at once", async () => {
    host = await openExcel();
    fill(Array.from({ length: 1201 }, (_, r) => [r, null, null]));
    const { merges } = host.excel.workbook.active;
    for (let r = 0; r < 1200; r += 2) merges.push({ row: r, column: 0, rows: 2, columns: 1 });
    merges.push({ row: 598, column: 1, rows: 4, columns: 2 });
    const read = await host.port.readSheet("Sheet1");
    expect(read?.merges).toHaveLength(601);
    expect(new Set(read?.merges.map((merge) => JSON.stringify(merge)))).toEqual(
      new Set(merges.map((merge) => JSON.stringify(merge))),
    );
  });

  it("does without what a host refuses to tell, and keeps the rest", async () => {
    host = await openExcel();
    fill([[1, 2]]);
    host.excel.workbook.active.comments.push({ row: 0, column: 1, content: "复核" });
    host.excel.workbook.active.frozen = { rows: 1, columns: 0 };
    host.excel.before = ({ ActionType, ObjectPathId, QueryInfo }) => {
      if (ActionType === 2 && QueryInfo?.Select?.join() === "rowCount,columnCount" && ObjectPathId > 0)
        throw new HostError("GeneralException", "no view");
    };
    const read = await host.port.readSheet("Sheet1");
    expect(read?.frozen).toBeUndefined();
    expect(read?.rows[0]?.map((cell) => [cell?.value, cell?.note])).toEqual([[1, undefined], [2, "复核"]]); // prettier-ignore
  });

  it("reads notes beside comments where host and office.js know them", async () => {
    host = await openExcel({ api: "1.18" });
    host.excel.window.run(
      `Object.defineProperty(Excel.Worksheet.prototype, "notes", {
         get() { return OfficeExtension.BatchApiHelper.createPropertyObject(Excel.CommentCollection, this, "Notes", true, 4); },
       });`,
      "newer-office.js",
    );
    fill([[1, 2]]);
    host.excel.workbook.active.comments.push({ row: 0, column: 0, content: "评论" });
    host.excel.workbook.active.notes.push(
      { row: 0, column: 0, content: "批注" },
      { row: 0, column: 1, content: "备注" },
    );
    const read = await host.port.readSheet("Sheet1");
    expect(read?.rows[0]?.map((cell) => cell?.note)).toEqual(["评论\n批注", "备注"]);
  });

  it("reads comments alone where only the host knows notes", async () => {
    host = await openExcel({ api: "1.18" });
    host.excel.workbook.active.comments.push({ row: 2, column: 0, content: "评论" });
    expect((await host.port.readSheet("Sheet1"))?.rows[2]?.[0]).toEqual({ value: null, note: "评论" });
  });

  it("needs no more than ExcelApi 1.12", async () => {
    host = await openExcel({ api: "1.12" });
    fill([["甲", 1], ["={5;6}", 2], ["", 3]]); // prettier-ignore
    host.excel.workbook.active.merges.push({ row: 0, column: 0, rows: 1, columns: 2 });
    const read = await host.port.readSheet("Sheet1");
    expect(read?.merges).toEqual([]);
    expect(read?.rows.map((row) => row?.map((cell) => cell?.value))).toEqual([["甲", 1], [5, 2], [6, 3]]); // prettier-ignore
    expect(read?.rows[1]?.[0]?.spill).toEqual({ row: 1, column: 0, rows: 2, columns: 1 });
    expect(await host.port.write(place("Sheet1", 9, 9), entries([[1]]))).toMatchObject({ ok: true });
    expect(await host.port.addSheet(sheetOf("x", [[1]]))).toMatchObject({ ok: true });
  });

  it("tells every value Excel shows from its type, an error's name typed as text included", async () => {
    host = await openExcel();
    const values: (Scalar | undefined)[] = ["#N/A", { error: "#BUSY!" }, { error: "#SPILL!" }, "", 0, true, undefined];
    const sheet = host.excel.workbook.active;
    values.forEach((value, column) => value !== undefined && sheet.cells.set(column, { value }));
    const cells = await host.port.readCells(place("Sheet1", 0, 0, 1, 7));
    expect(cells?.[0]?.map(({ value }) => value)).toEqual([...values.slice(0, 6), null]);
  });

  it("speaks the language of Excel", async () => {
    host = await openExcel({ locale: "en-US" });
    expect([host.port.kind, host.port.language]).toEqual(["excel", "en"]);
    await host.close();
    host = await openExcel({ locale: "zh-TW" });
    expect(host.port.language).toBe("zh");
  });
});
