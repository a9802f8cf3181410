import type { Entry } from "../../../src/hosts/port";
import { HostError } from "../../support/fake-excel/errors";
import { box, entries, place, valuesAt } from "../contract/host";
import { openExcel, type ExcelHost } from "../excel-host";

let host: ExcelHost;
beforeEach(async () => {
  host = await openExcel();
});
afterEach(() => host.close());

const sheet = () => host.excel.workbook.active;
/** All that the first sheet holds: contents, and number formats that are not General. */
const state = () => {
  host.excel.workbook.calculate();
  return {
    cells: new Map([...sheet().cells].map(([key, cell]) => [key, { ...cell }])),
    formats: [...sheet().formats].flatMap(([key, { numberFormat = "General" }]) =>
      numberFormat === "General" ? [] : [[key, numberFormat]],
    ),
  };
};
const type = (row: number, column: number, rows: readonly (readonly unknown[])[]) =>
  host.excel.workbook.put(sheet(), { row, column, rows: rows.length, columns: rows[0]!.length }, rows);

describe("writing to Excel", () => {
  it("takes two requests", async () => {
    await host.port.write(place("Sheet1", 0, 0), entries([[1, "x"]]));
    expect(host.excel.syncs).toBe(2);
  });

  it.each([["=SUM("], ["=1+"], ['="open'], ["=" + "A1+".repeat(3000) + "1"]])(
    "refuses a formula that Excel cannot read and changes nothing: %.12s",
    async (formula) => {
      type(0, 0, [[1, "=SUM(A1:A1)", "旧"]]);
      const before = state();
      const row: Entry[] = [{ value: 5 }, { formula }, { value: "新" }];
      expect(await host.port.write(place("Sheet1", 0, 0), [row], { overwrite: true })).toMatchObject({
        ok: false,
        reason: "invalid",
      });
      expect(state()).toEqual(before);
    },
  );

  it("puts back values, formulas, arrays, texts and formats when Excel fails half way", async () => {
    type(0, 0, [[1, "'=文本", "={1;2;3}", "'007"], [true, "=SUM(A1:A1)", null, "#N/A"], ["2024-01-05", "x", null, ""]]); // prettier-ignore
    sheet().setFormat(0, 0, "numberFormat", "@");
    sheet().setFormat(1, 3, "numberFormat", "0.00");
    const before = state();
    let writes = 0;
    host.excel.before = ({ ActionType, Name }) => {
      if (ActionType === 4 && Name === "Formulas") writes++;
      // The new contents are in when the reading back fails.
      if (ActionType === 2 && writes === 1) {
        writes++;
        throw new HostError("GeneralException", "There was an internal error.");
      }
    };
    const values = entries([["a", "b", "c", "d"], ["e", "f", "g", "h"], ["i", "j", "k", "l"]]); // prettier-ignore
    const outcome = await host.port.write(place("Sheet1", 0, 0), values, { overwrite: true });
    expect(outcome).toEqual({
      ok: false,
      reason: "failed",
      detail: "GeneralException: There was an internal error.",
    });
    expect(writes).toBe(3);
    expect(state()).toEqual(before);
  });

  it("leaves an array alone that begins outside the cells it could not write", async () => {
    type(0, 0, [["={1;2;3}"]]);
    const before = state();
    const row: Entry[] = [{ value: 9 }, { formula: "=SUM(" }];
    const outcome = await host.port.write(place("Sheet1", 2, 0), [row], { overwrite: true });
    expect(outcome).toMatchObject({ reason: "invalid" });
    expect(state()).toEqual(before);
  });

  it("says so when it could not put things back", async () => {
    type(0, 0, [[1]]);
    host.excel.before = ({ ActionType, Name }) => {
      if (ActionType === 4 && Name === "Formulas") throw new HostError("GeneralException", "gone");
    };
    const outcome = await host.port.write(place("Sheet1", 0, 0), entries([[2]]), { overwrite: true });
    expect(outcome).toMatchObject({ ok: false, reason: "failed" });
    expect(outcome).toHaveProperty("detail", expect.stringMatching(/Sheet1!A1.*GeneralException: gone/));
  });

  it("notices what Excel did not keep, on hosts that cannot tell merges before", async () => {
    await host.close();
    host = await openExcel({ api: "1.12" });
    type(0, 0, [["标题", null]]);
    sheet().merges.push(box(0, 0, 1, 2));
    const before = state();
    const outcome = await host.port.write(place("Sheet1", 0, 1), entries([[5]]));
    expect(outcome).toMatchObject({ ok: false, reason: "failed", detail: expect.stringContaining("已恢复原状") });
    expect(state()).toEqual(before);
  });

  it("keeps numbers and formulas what they are in cells formatted as text, and texts as they are", async () => {
    for (let column = 0; column < 5; column++) sheet().setFormat(0, column, "numberFormat", "@");
    const row: Entry[] = [
      { value: 86.5 },
      { formula: "=SUM(A1:A1)" },
      { value: "=1+1" },
      { value: "'a" },
      { value: true },
    ];
    expect(await host.port.write(place("Sheet1", 0, 0), [row])).toMatchObject({ ok: true });
    expect(await valuesAt(host.port, place("Sheet1", 0, 0, 1, 5))).toEqual([[86.5, 86.5, "=1+1", "'a", true]]);
    expect([0, 1, 2].map((column) => sheet().numberFormat(0, column))).toEqual(["General", "General", "@"]);
  });

  it("leaves a date's format alone", async () => {
    sheet().setFormat(0, 0, "numberFormat", "yyyy-mm-dd");
    await host.port.write(place("Sheet1", 0, 0), entries([[45296, "二月"]]));
    expect([0, 1].map((column) => sheet().numberFormat(0, column))).toEqual(["yyyy-mm-dd", "General"]);
  });

  it("writes errors that cannot be entered as text", async () => {
    await host.port.write(place("Sheet1", 0, 0), entries([[{ error: "#SPILL!" }, { error: "#NUM!" }]]));
    expect(await valuesAt(host.port, place("Sheet1", 0, 0, 1, 2))).toEqual([["#SPILL!", { error: "#NUM!" }]]);
  });

  it("halves what is too large for one request", async () => {
    await host.close();
    host = await openExcel({ limit: 60_000 });
    const values = Array.from({ length: 3000 }, (_, r) => [r, `第${r}号 ${"评".repeat(20)}`]);
    expect(await host.port.write(place("Sheet1", 0, 0), entries(values))).toMatchObject({ ok: true });
    expect(host.excel.syncs).toBeGreaterThan(4);
    expect(await valuesAt(host.port, place("Sheet1", 2999, 0, 1, 2))).toEqual([values[2999]]);
  });

  it("does not wait for the user to end editing a cell, but says so", async () => {
    host.excel.editing = true;
    const outcome = await host.port.write(place("Sheet1", 0, 0), entries([[1]]));
    expect(outcome).toMatchObject({ reason: "failed", detail: expect.stringContaining("正在编辑单元格") });
    host.excel.endEditing();
    expect(sheet().cells.size).toBe(0);
  });

  it("refuses a text longer than a cell takes and names the cell", async () => {
    const outcome = await host.port.write(place("Sheet1", 3, 1), entries([["x".repeat(32_768)]]));
    expect(outcome).toMatchObject({ reason: "invalid", detail: expect.stringMatching(/^B4: x+…$/) });
  });

  it("names the merged cells that would hide an entry", async () => {
    sheet().merges.push(box(0, 0, 2, 2));
    expect(await host.port.write(place("Sheet1", 1, 1), entries([[1]]))).toMatchObject({
      reason: "invalid",
      detail: expect.stringMatching(/B2.*A1:B2/),
    });
  });

  it("tells an error of Excel that nobody foresaw in Excel's words", async () => {
    host.excel.before = () => {
      throw new HostError("ConflictingChange", "Somebody else was faster.");
    };
    expect(await host.port.write(place("Sheet1", 0, 0), entries([[1]]))).toEqual({
      ok: false,
      reason: "failed",
      detail: "ConflictingChange: Somebody else was faster.",
    });
  });
});
