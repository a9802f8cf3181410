import { freeze } from "../../src/hosts/freeze";
import type { Outcome } from "../../src/hosts/port";
import { callsOurs, freezePlan } from "../../src/reports/freeze-plan";
import { MemoryPort, type Cells } from "../support/memory-port";

const box = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const SHEET: Cells = {
  A1: "综合得分",
  A2: 600,
  A3: 580,
  B2: { value: 1, formula: "=AWARD.RANK(A2:A3)", spill: box(1, 1, 2, 1) },
  B3: 2,
  C2: { value: 601, formula: "=A2+1" },
  D2: { value: "AWARD.RANK(", formula: '="AWARD.RANK("' },
  E2: { value: { error: "#N/A" }, formula: "=IF(TRUE,award.combine(A2,A2),0)" },
  F2: { value: "", formula: '=AWARD.GATE("重庆2015",A9)' },
};
const OTHER: Cells = { A1: { value: 3, formula: "=AWARD.LENGTH(B1)" } };

describe("freezing our formulas to values", () => {
  test("replaces each with what it shows, over all cells it fills; others' formulas stay", async () => {
    const port = new MemoryPort({ 结果: SHEET, 另表: OTHER });
    expect(await freeze(port, ["结果"])).toEqual({ ok: true, formulas: 3, sheets: ["结果"] });
    expect(["B2", "B3", "C2", "D2", "E2", "F2"].map((cell) => port.cell("结果", cell))).toEqual([
      { value: 1 },
      { value: 2 },
      SHEET.C2,
      SHEET.D2,
      { value: { error: "#N/A" } },
      { value: null },
    ]);
    expect(port.cell("另表", "A1").formula).toBe("=AWARD.LENGTH(B1)");
  });

  test("over the whole workbook where no sheet is named", async () => {
    const port = new MemoryPort({ 结果: SHEET, 另表: OTHER });
    expect(await freeze(port, null)).toEqual({ ok: true, formulas: 4, sheets: ["结果", "另表"] });
    expect(port.cell("另表", "A1")).toEqual({ value: 3 });
  });

  test.each([
    [{ value: { error: "#NAME?" }, formula: "=AWARD.RANK(A2)" }, "#NAME?"],
    [{ value: { error: "#BUSY!" }, formula: "=AWARD.RANK(A2)" }, "#BUSY!"],
    [{ value: null, formula: "=AWARD.RANK(A2)", uncached: true }, ""],
  ])("touches nothing while a formula has no answer: %j", async (cell, shown) => {
    const port = new MemoryPort({ 结果: { ...SHEET, G7: cell } });
    const outcome = await freeze(port, null);
    expect(outcome).toEqual({ ok: false, reason: "unready", unready: [{ sheet: "结果", cell: "G7", shown }] });
    expect(port.written).toEqual([]);
  });

  test("puts back what it had replaced when a later sheet refuses", async () => {
    const port = new MemoryPort({ 结果: SHEET, 另表: OTHER });
    port.protectedSheets.add("另表");
    const outcome = await freeze(port, null);
    expect(outcome).toMatchObject({ ok: false, reason: "refused", at: { sheet: "另表" }, left: [] });
    expect(port.cell("结果", "B2").formula).toBe("=AWARD.RANK(A2:A3)");
    expect(port.cell("结果", "B3").value).toBeNull();
    expect(port.cell("结果", "E2").formula).toBe(SHEET.E2 && (SHEET.E2 as { formula: string }).formula);
  });

  test("names the formulas that the host did not take back", async () => {
    class Stubborn extends MemoryPort {
      override async write(...given: Parameters<MemoryPort["write"]>): Promise<Outcome> {
        const [, [[entry]]] = given;
        return "formula" in entry ? { ok: false, reason: "failed", detail: "busy" } : super.write(...given);
      }
    }
    const port = new Stubborn({ 结果: SHEET, 另表: OTHER });
    port.protectedSheets.add("另表");
    const outcome = await freeze(port, null);
    expect(outcome.ok || outcome.reason === "unready" ? [] : outcome.left.map(({ formula }) => formula)).toHaveLength(
      3,
    );
  });

  test("a sheet that is gone is no obstacle", async () => {
    expect(await freeze(new MemoryPort({}), ["无"])).toEqual({ ok: true, formulas: 0, sheets: [] });
  });
});

test("a formula is ours where it calls one of our functions, in any case, and not where a text or name mentions one", () => {
  expect(["=AWARD.RANK(A1)", "=1+ award.score (A1)", "=IF(A1,AWARD.GATE(A1),0)"].map(callsOurs)).toEqual([
    true,
    true,
    true,
  ]);
  expect(['="AWARD.RANK(A1)"', "=AWARDS.RANK(A1)", "=AWARD.total+1", "=SUM('AWARD.RANK('!A1)"].map(callsOurs)).toEqual([
    false,
    false,
    false,
    false,
  ]);
});

test("the plan leaves sheets without our formulas alone", () => {
  expect(freezePlan([])).toEqual({ blocks: [], unready: [] });
});
