import { FakeExcel } from "../../support/fake-excel/excel";
import { take } from "../../support/fake-excel/typed";

/** The stand-in for Excel, where it must be as strict as Excel for the other tests to mean something. */
let excel: FakeExcel;
beforeEach(async () => {
  excel = await FakeExcel.open();
});
afterEach(() => excel.close());

/** Runs a batch in the add-in's page; gives its result, or the code of the error it ends with. */
const run = (batch: string) =>
  excel.window.run(`Excel.run(async (context) => { const { worksheets } = context.workbook; ${batch} })
    .then((value) => value, (error) => error.code)`, "batch.js"); // prettier-ignore

describe("the fake Excel", () => {
  it("starts office.js by its own handshake", () => {
    const { Office } = excel.window.global as { Office: typeof globalThis.Office };
    expect(Office.context.displayLanguage).toBe("zh-CN");
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.17")).toBe(true);
    expect(Office.context.requirements.isSetSupported("ExcelApi", "1.18")).toBe(false);
  });

  it.each([
    ["a property that was not loaded", "return worksheets.getItem('Sheet1').name;", "PropertyNotLoaded"],
    ["a property read before the sync", "const s = worksheets.getItem('Sheet1').load('name'); return s.name;", "PropertyNotLoaded"],
    ["a sheet that is not there", "worksheets.getItem('x').load('name'); await context.sync();", "ItemNotFound"],
    ["a matrix that does not fit", "worksheets.getItem('Sheet1').getRange('A1:B2').values = [[1]]; await context.sync();", "InvalidArgument"],
    ["a broken formula", "worksheets.getItem('Sheet1').getRange('A1').formulas = [['=SUM(']]; await context.sync();", "InvalidArgument"],
    ["an address that is none", "worksheets.getItem('Sheet1').getRange('?').load('values'); await context.sync();", "InvalidArgument"],
    ["a place beyond the sheet", "worksheets.getItem('Sheet1').getRangeByIndexes(1048576, 0, 1, 1).load('values'); await context.sync();", "InvalidArgument"],
    ["protecting a sheet twice", "const { protection } = worksheets.getItem('Sheet1'); protection.protect(); protection.protect(); await context.sync();", "AccessDenied"],
    ["writing on a protected sheet", "const s = worksheets.getItem('Sheet1'); s.protection.protect(); s.getRange('A1').values = [[1]]; await context.sync();", "AccessDenied"],
    ["a name that is taken", "worksheets.add('SHEET1'); await context.sync();", "ItemAlreadyExists"],
    ["a name that is not legal", "worksheets.add('a/b'); await context.sync();", "InvalidArgument"],
    ["deleting a very hidden sheet", "const s = worksheets.add('x'); s.visibility = 'VeryHidden'; s.delete(); await context.sync();", "InvalidOperation"],
    ["hiding the last sheet", "worksheets.getItem('Sheet1').visibility = 'Hidden'; await context.sync();", "InvalidOperation"],
  ])("refuses %s", async (_what, batch, code) => {
    expect(await run(batch)).toBe(code);
  }); // prettier-ignore

  it("refuses what a newer Excel has", async () => {
    excel.close();
    excel = await FakeExcel.open({ api: "1.12" });
    const batch = "worksheets.getItem('Sheet1').getRange('A1').getMergedAreasOrNullObject(); await context.sync();";
    expect(await run(batch)).toBe("ApiNotFound");
  });

  it("does what comes before the action that fails, and nothing after", async () => {
    await run(`const s = worksheets.getItem("Sheet1");
      s.getRange("A1").values = [[1]]; s.getRange("A2:B2").values = [[2]]; s.getRange("A3").values = [[3]];
      await context.sync();`);
    expect([...excel.workbook.active.cells.values()]).toEqual([{ value: 1 }]);
  });

  it("gives null objects for what is not there, their members too", async () => {
    const batch = `const none = worksheets.getItemOrNullObject("x"); none.load("name");
      const range = none.getRange("A1").load("values"); await context.sync(); return [none.isNullObject, range.isNullObject];`;
    expect(JSON.stringify(await run(batch))).toBe("[true,true]");
  });

  it("leaves cells as they are for null, and clears them for an empty text", async () => {
    const batch = `const r = worksheets.getItem("Sheet1").getRange("A1:B1"); r.values = [[1, 2]]; r.values = [[null, ""]];
      r.load("values,valueTypes"); await context.sync(); return [r.values, r.valueTypes];`;
    expect(JSON.stringify(await run(batch))).toBe('[[[1,""]],[["Integer","Empty"]]]');
  });

  it("spills arrays, and shows #SPILL! where something is in the way", async () => {
    const batch = (
      blocked: string,
    ) => `const s = worksheets.getItem("Sheet1"); s.getRange("A2").values = [["${blocked}"]];
      s.getRange("A1").formulas = [["={1;2;3}"]]; const r = s.getRange("A1:A3").load("values,hasSpill");
      await context.sync(); return [r.values.flat(), r.hasSpill];`;
    expect(JSON.stringify(await run(batch("x")))).toBe('[["#SPILL!","x",""],false]');
    expect(JSON.stringify(await run(batch("")))).toBe("[[1,2,3],true]");
  });

  it("hands custom functions to office.js' dispatcher, error cells among their arguments", async () => {
    excel.window.run(
      `CustomFunctions.associate("KINDS", (cells, more) => cells.map((row) => row.map((cell) =>
         (cell === null ? "blank" : cell instanceof CustomFunctions.Error ? cell.code : typeof cell) + (more === null ? "" : "?"))));
       CustomFunctions.associate("FAIL", () => { throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "why"); });`,
      "functions.js",
    );
    excel.useFunctions(["KINDS(cells, [more])", "FAIL()"]);
    await run(`const s = worksheets.getItem("Sheet1"); s.getRange("A1:A3").formulas = [[1], [""], ["#N/A"]];
      s.getRange("B1:C1").formulas = [["=AWARD.KINDS(A1:A3)", "=AWARD.FAIL()"]]; await context.sync();`);
    const read = () =>
      run(
        `const r = worksheets.getItem("Sheet1").getRange("B1:C3").load("values"); await context.sync(); return r.values;`,
      );
    for (let tries = 0; JSON.stringify(await read()).includes("#BUSY!") && tries < 500; tries++)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(JSON.stringify(await read())).toBe('[["number","#N/A"],["blank",""],["#N/A",""]]');
  });

  it("takes what is typed for what Excel takes it", () => {
    const taken = (input: unknown) => take(input, "General");
    expect(taken("12")).toEqual({ value: 12 });
    expect(taken("1,234.5")).toEqual({ value: 1234.5 });
    expect(taken("85%")).toEqual({ value: 0.85, numberFormat: "0%" });
    expect(taken("true")).toEqual({ value: true });
    expect(taken("#n/a")).toEqual({ value: { error: "#N/A" } });
    // 2024-01-05 is day 45296 of the 1900 system.
    expect(taken("2024-01-05")).toMatchObject({ value: 45296 });
    expect(taken("8:30")).toMatchObject({ value: 8.5 / 24 });
    expect(taken("+A1")).toEqual({ formula: "=+A1" });
    expect(taken("@SUM(A1)")).toEqual({ formula: "=SUM(A1)" });
    expect(taken("'=A1")).toEqual({ value: "=A1" });
    expect(taken("=")).toEqual({ value: "=" });
    expect(take("=A1", "@")).toEqual({ value: "=A1" });
    expect(take(5, "@")).toEqual({ value: "5" });
  });

  it("tells of what it does not have, so that no test passes on it", async () => {
    expect(await run("worksheets.getItem('Sheet1').tables.load('items/name'); await context.sync();")).toBe(
      "NotImplemented",
    );
    expect(excel.missing).toEqual(["fake Excel: Worksheet.Tables is not implemented"]);
    excel.missing.length = 0;
  });
});
