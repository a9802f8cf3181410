import { freeze } from "../../src/commands/freeze";
import type { Notice } from "../../src/hosts/notices";
import { MemoryPort, type Cells } from "../support/memory-port";
import { sample, SHEET } from "../taskpane/support/sample";

function bookWith(cells: Cells = sample): MemoryPort {
  const port = new MemoryPort({ [SHEET]: cells });
  port.pick(SHEET, "A1");
  return port;
}

const agreed = (notice: Notice) => notice.action!.run();

describe("freezing the open sheet", () => {
  test("says first what would be replaced, and writes nothing before the user's word", async () => {
    const port = bookWith();
    const notice = await freeze(port);
    expect(notice.text.zh).toBe(
      "将把工作表“综合”的 3 个 AWARD 公式固定为数值（E2:E7、F2:F7、G2:G7），之后不再随分数变化。其他公式不动。",
    );
    expect(port.written).toEqual([]);
  });

  test("puts the values of whole spills in the place of their formulas; other formulas stay", async () => {
    const port = bookWith({ ...sample, H2: { value: 1, formula: "=1" } });
    expect(await agreed(await freeze(port))).toMatchObject({ intent: "success" });
    expect(port.cell(SHEET, "E2")).toEqual({ value: 664 });
    // 0.2·450 + 0.8·540 + 90 = 612.
    expect(port.cell(SHEET, "E5")).toEqual({ value: 612 });
    expect(port.cell(SHEET, "F2")).toEqual({ value: "市长质量管理奖" });
    expect(port.cell(SHEET, "H2").formula).toBe("=1");
  });

  test("with a formula that has no result, nothing is frozen and the cell is named", async () => {
    const port = bookWith({ ...sample, H2: { value: { error: "#NAME?" }, formula: "=AWARD.RANK(B2:B7)" } });
    const notice = await freeze(port);
    expect(notice.text.zh).toContain("H2 #NAME?");
    expect(notice.action).toBeUndefined();
    expect(port.written).toEqual([]);
  });

  test("what happens between the question and the answer counts: a protected sheet keeps its formulas", async () => {
    const port = bookWith();
    const notice = await freeze(port);
    port.protectedSheets.add(SHEET);
    expect((await agreed(notice)).text.zh).toContain("受保护");
    expect(port.cell(SHEET, "E2").formula).toContain("AWARD.COMBINE");
  });

  test("a sheet without our formulas is said, and so is no sheet at all", async () => {
    expect((await freeze(bookWith({ A1: 1 }))).text.zh).toContain("没有 AWARD 公式");
    expect((await freeze(new MemoryPort())).text.zh).toContain("没有打开的工作表");
  });
});
