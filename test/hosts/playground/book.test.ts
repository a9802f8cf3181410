import {
  InsertColMutation,
  InsertRowMutation,
  RemoveColMutation,
  RemoveRowMutation,
  SetRangeValuesCommand,
} from "@univerjs/sheets";
import { guardGrid } from "../../../src/hosts/playground/guards";
import { CustomFunctionsError } from "../../../src/hosts/playground/runtime/custom-functions";
import type { Text } from "../../../src/text/text";
import type { Sheet, Validation } from "../../../src/workbook/model";
import { bookOf, sheetOf } from "./books";
import { headlessGrid } from "./headless";

const DOUBLE = {
  name: "DOUBLE",
  body: (cells: unknown) =>
    (cells as unknown[][]).map((row) =>
      row.map((cell) =>
        typeof cell === "number" ? cell * 2 : new CustomFunctionsError("#N/A", `not ${String(cell)}`),
      ),
    ),
};

const { grid, close } = headlessGrid([DOUBLE]);
const refused: Text[] = [];
guardGrid(grid, (why) => refused.push(why));
afterAll(close);
beforeEach(() => refused.splice(0));

const values = (sheet: Sheet | undefined) => sheet?.rows.map((row) => row?.map((cell) => cell?.value ?? null));

async function type(name: string, row: number, column: number, content: object): Promise<boolean> {
  const done = grid.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: grid.workbook.getUnitId(),
    subUnitId: grid.sheet(name)!.getSheetId(),
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value: { [row]: { [column]: content } },
  });
  await grid.calculation.settled();
  return done;
}

test("a spill fills the cells below, and reads as values under one formula", async () => {
  await grid.open(bookOf(sheetOf("S", [[1, "=TEST.DOUBLE(A1:A3)"], [2], [3]])));
  const [sheet] = (await grid.book()).sheets;
  expect(values(sheet)).toEqual([[1, 2], [2, 4], [3, 6]]); // prettier-ignore
  expect(sheet.rows[0]?.[1]).toEqual({
    value: 2,
    formula: "=TEST.DOUBLE(A1:A3)",
    spill: { row: 0, column: 1, rows: 3, columns: 1 },
  });
  expect(sheet.rows[1]?.[1]?.formula).toBeUndefined();
});

test("a cached spill of a file does not stand in its own way", async () => {
  const anchor = { value: 9, formula: "=TEST.DOUBLE(A1:A2)", spill: { row: 0, column: 1, rows: 2, columns: 1 } };
  await grid.open(
    bookOf(
      sheetOf("S", [
        [1, anchor],
        [2, 9],
      ]),
    ),
  );
  expect(values((await grid.book()).sheets[0])).toEqual([[1, 2], [2, 4]]); // prettier-ignore
});

test("a cell in the way of a spill makes it #SPILL!", async () => {
  await grid.open(bookOf(sheetOf("S", [[1, "=TEST.DOUBLE(A1:A3)"], [2], [3, "x"]])));
  expect((await grid.book()).sheets[0].rows[0]?.[1]?.value).toEqual({ error: "#SPILL!" });
});

test("a failed cell says why, also inside a spill, and no more once it is mended", async () => {
  await grid.open(bookOf(sheetOf("S", [[1, "=TEST.DOUBLE(A1:A2)"], ["缺席"]])));
  const cell = async () => (await grid.book()).sheets[0].rows[1]?.[1];
  expect(await cell()).toEqual({ value: { error: "#N/A" }, message: "not 缺席" });
  await type("S", 1, 0, { v: 7, t: 2 });
  expect(await cell()).toEqual({ value: 14 });
});

test("what another formula had to say in a cell is forgotten with it", async () => {
  await grid.open(bookOf(sheetOf("S", [["=TEST.DOUBLE(B1)"]])));
  const cell = async () => (await grid.book()).sheets[0].rows[0]?.[0];
  expect((await cell())?.message).toBe("not null");
  await type("S", 0, 0, { f: "=1/0", v: null });
  expect(await cell()).toEqual({ value: { error: "#DIV/0!" }, formula: "=1/0" });
});

test("blanks and errors reach the function", async () => {
  await grid.open(bookOf(sheetOf("S", [["=TEST.DOUBLE(B1:B3)"], [null, "=1/0"]])));
  const { rows } = (await grid.book()).sheets[0];
  expect(rows.map((row) => row?.[0]?.message)).toEqual(["not null", "not Error", "not null"]);
});

test("a formula the grid cannot compute shows its value from the file and goes back as it was, until it is changed", async () => {
  const linked = { value: 12, formula: "=[1]汇总!B2" };
  await grid.open(bookOf(sheetOf("S", [[linked, "=A1+1"]])));
  expect(grid.keptFormulas).toEqual(["S!A1"]);
  expect((await grid.book()).sheets[0].rows[0]).toMatchObject([linked, { value: 13, formula: "=A1+1" }]);
  await type("S", 0, 0, { v: 20, t: 2 });
  expect((await grid.book()).sheets[0].rows[0]).toEqual([{ value: 20 }, { value: 21, formula: "=A1+1" }]);
});

const rule = (row: number, column: number, rows: number, columns: number): Validation => ({
  box: { row, column, rows, columns },
  type: "list",
  list: ["回避"],
});

describe("validations stay beside their cells", () => {
  const shift = (id: string, from: number, to: number) =>
    grid.commands.syncExecuteCommand(id, {
      unitId: grid.workbook.getUnitId(),
      subUnitId: grid.sheet("S")!.getSheetId(),
      range: { startRow: from, endRow: to, startColumn: from, endColumn: to },
    });
  const boxes = async () =>
    (await grid.book()).sheets[0].validations
      .map(({ box }) => `${box.row},${box.column},${box.rows},${box.columns}`)
      .join(" ");
  beforeEach(() => grid.open(bookOf(sheetOf("S", [[1]], { validations: [rule(4, 2, 3, 2), rule(10, 0, 1, 9)] }))));

  // By hand: rows 5–7 of C:D and row 11 of A:I.
  test.each([
    { what: "rows come above", id: InsertRowMutation.id, from: 0, to: 1, after: "6,2,3,2 12,0,1,9" },
    { what: "rows come right above", id: InsertRowMutation.id, from: 4, to: 4, after: "5,2,3,2 11,0,1,9" },
    { what: "rows come between", id: InsertRowMutation.id, from: 5, to: 5, after: "4,2,4,2 11,0,1,9" },
    { what: "rows come below", id: InsertRowMutation.id, from: 11, to: 12, after: "4,2,3,2 10,0,1,9" },
    { what: "rows go above", id: RemoveRowMutation.id, from: 0, to: 1, after: "2,2,3,2 8,0,1,9" },
    { what: "rows go with some of theirs", id: RemoveRowMutation.id, from: 3, to: 5, after: "3,2,1,2 7,0,1,9" },
    { what: "rows go with all of theirs", id: RemoveRowMutation.id, from: 4, to: 6, after: "7,0,1,9" },
    { what: "columns come between", id: InsertColMutation.id, from: 3, to: 3, after: "4,2,3,3 10,0,1,10" },
    { what: "columns go", id: RemoveColMutation.id, from: 0, to: 2, after: "4,0,3,1 10,0,1,6" },
  ])("when $what", async ({ id, from, to, after }) => {
    shift(id, from, to);
    expect(await boxes()).toBe(after);
  });

  test("and come back with rows that come back", async () => {
    shift(RemoveRowMutation.id, 3, 8);
    expect(await boxes()).toBe("4,0,1,9");
    shift(InsertRowMutation.id, 3, 8);
    expect(await boxes()).toBe("4,2,3,2 10,0,1,9");
  });
});

describe("what the grid would take and should not is kept from it", () => {
  const free = { value: null, style: { locked: false } };
  beforeEach(() =>
    grid.open(bookOf(sheetOf("评分", [["得分", free]], { protected: true }), sheetOf("S", [["=评分!B1"]]))),
  );

  test("a cell of a protected sheet that is not set free", async () => {
    expect(await type("评分", 0, 0, { v: "x" })).toBe(false);
    expect(refused.at(-1)?.zh).toContain("“评分”受保护");
    expect(await type("评分", 0, 1, { v: 86, t: 2 })).toBe(true);
    expect(values((await grid.book()).sheets[0])).toEqual([["得分", 86]]);
  });

  test("a formula on a sheet that is not there, which the grid would take for the sheet at hand", async () => {
    expect(await type("S", 1, 0, { f: "=SUM(没有!A1)", v: null })).toBe(false);
    expect(refused.at(-1)?.zh).toContain("没有名为“没有”的工作表");
    expect(await type("S", 1, 0, { f: "=SUM(A1#)", v: null })).toBe(false);
    expect(await type("S", 1, 0, { f: "=NOSUCH(A1)", v: null })).toBe(true);
  });
});
