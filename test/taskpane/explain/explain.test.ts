import { explainCell, type Explanation } from "../../../src/taskpane/panel/explain/explain";
import { findCall } from "../../../src/taskpane/panel/explain/find";
import { parseA1 } from "../../../src/workbook/address";
import type { Cell, CellValue } from "../../../src/workbook/model";
import { MemoryPort, type Cells } from "../../support/memory-port";
import { CATEGORY_SHEET, categories, FAULT_SHEET, faults, sample, SHEET } from "../support/sample";

const never = new AbortController().signal;

async function explained(address: string, cells: Cells = {}, sheet = SHEET): Promise<Explanation | null> {
  const port = new MemoryPort({
    [SHEET]: sample,
    [CATEGORY_SHEET]: categories,
    [FAULT_SHEET]: faults,
    另页: { A1: 1 },
  });
  for (const [at, cell] of Object.entries(cells)) port.put(sheet, at, cell);
  const found = await findCall(port, { sheet, ...parseA1(address)! }, never);
  return found && explainCell(port, found);
}

const zh = (explanation: Explanation | null) => explanation?.sentences.map((sentence) => sentence.zh).join("") ?? "";
const remarks = (explanation: Explanation | null) => explanation?.remarks.map((remark) => remark.zh).join("") ?? "";
const failing = (formula: string, error = "#VALUE!"): Cell => ({ value: { error }, formula });

describe("COMBINE", () => {
  // rules.md, golden rows: 560/580/88 → 576, 664 award; the weights are of 第十六条（六）1, the sum of （六）2.
  test("is told as arithmetic, gates and clauses", async () => {
    const told = await explained("E2");
    expect(zh(told)).toMatch(/560×20%.*580×80%.*＝576.*第十六条（六）1/);
    expect(zh(told)).toMatch(/576.*88＝664.*第十六条（六）2/);
    expect(zh(told)).toContain("市长质量管理奖");
    expect(told).toMatchObject({ address: "E2", origin: null, name: "AWARD.COMBINE", problem: null, remarks: [] });
  });

  test("in a cell that the result has spilled into is told for that row", async () => {
    const told = await explained("E5");
    // 450/540/90 → 522, 612: nominee, flagged.
    expect(told).toMatchObject({ address: "E5", origin: "E2", value: 612 });
    expect(zh(told)).toMatch(/＝522/);
    expect(zh(told)).toMatch(/请注意.*第十六条（五）5.*第十六条（六）2/);
    expect(told?.inputs.map(({ address, value }) => [address, value])).toEqual([
      [null, "重庆2015"],
      ["B5", 450],
      ["C5", 540],
      ["D5", 90],
    ]);
  });

  test("a missed gate is told", async () => {
    // 500/499.99/70 → 499.992, 569.992: nominee.
    expect(zh(await explained("E6"))).toMatch(/现场评审 499\.99 分，未达 500 分/);
  });

  test("filled down row by row reads its own row", async () => {
    const told = await explained("H3", { H3: { value: 560, formula: '=AWARD.COMBINE("重庆2015",B3,C3,D3)' } });
    expect(zh(told)).toMatch(/500×20%/);
  });

  test("a scheme written in cells is shown by its range", async () => {
    const told = await explained("H2", { H2: { value: 664, formula: "=AWARD.COMBINE(M1:N9,B2,C2,D2)" } });
    expect(told?.inputs[0]).toEqual({ what: expect.anything(), address: "M1:N9" });
  });

  test("reads arguments from other sheets", async () => {
    const told = await explained(
      "A1",
      { A1: { value: 664, formula: `=AWARD.COMBINE("重庆2015",${SHEET}!B2,${SHEET}!C2,${SHEET}!D2)` } },
      "另页",
    );
    expect(zh(told)).toContain("＝664");
    expect(told?.inputs[1].address).toBe(`${SHEET}!B2`);
  });

  test("a value that no longer fits its scores is remarked", async () => {
    expect(remarks(await explained("E2", { B2: 600 }))).toMatch(/显示 664.*应为 672/); // 0.2×600+0.8×580+88 = 672
  });

  test("a formula that computes more is remarked, and not called out of date", async () => {
    const told = await explained("H2", { H2: { value: 66.4, formula: '=AWARD.COMBINE("重庆2015",B2,C2,D2)/10' } });
    expect(remarks(told)).toContain("还有别的运算");
    expect(remarks(told)).not.toContain("重新计算");
  });

  test("a row of blanks is blank, and that is said", async () => {
    const told = await explained("H9", { H9: { value: "", formula: '=AWARD.COMBINE("重庆2015",B9,C9,D9)' } });
    expect(zh(told)).toBe("这一行没有分数，结果为空白。");
  });
});

describe("GATE", () => {
  test("is told with the gates that are missed and passed", async () => {
    const told = await explained("F4"); // 520/450: nominee
    expect(zh(told)).toMatch(/不能列入市长质量管理奖：现场评审 450 分，未达 500 分/);
    expect(zh(told)).toMatch(/列入市长质量管理奖提名奖/);
    expect(told?.remarks).toEqual([]);
  });

  test("on documents alone tells the track, and no review score is made up", async () => {
    const told = await explained("H2", { H2: { value: "市长质量管理奖", formula: '=AWARD.GATE("重庆2015",B2)' } });
    expect(zh(told)).toMatch(/资料评审达到 500 分.*第十六条（三）/);
    expect(zh(told)).not.toContain("评审得分＝");
  });
});

describe("RANK", () => {
  test("says how many scores there are, how many are higher, and whether any is equal", async () => {
    const told = await explained("G4"); // 544 among 664 560 544 612 569.992 500
    expect(zh(told)).toBe("6 个分数中，高于 544 的有 4 个，名次为 5。没有同分。");
  });

  test("says what equals are given", async () => {
    const cells = { K2: 500, K3: 500, K4: 400, L2: { value: 1.5, formula: '=AWARD.RANK(K2,K2:K4,"average")' } };
    expect(zh(await explained("L2", cells))).toBe(
      "3 个分数中，高于 500 的有 0 个，名次为 1.5。另有 1 个分数与它相同；同分取名次的平均。",
    );
  });

  test("counts a double's noise as equal", async () => {
    // 0.2·301 + 0.8·641 = 573.0000000000001 in doubles and 573 exactly (performance.md).
    const cells = { K2: 0.2 * 301 + 0.8 * 641, K3: 573, L2: { value: 1, formula: "=AWARD.RANK(K2,K2:K3)" } };
    expect(zh(await explained("L2", cells))).toContain("另有 1 个分数与它相同");
  });

  test("a blank holds no rank", async () => {
    const told = await explained("L2", { K2: 500, L2: { value: "", formula: "=AWARD.RANK(K3,K2:K3)" } });
    expect(zh(told)).toBe("这里没有分数，不参加排名。");
  });

  test("a score outside the range is the reason for #N/A", async () => {
    const told = await explained("L2", { K2: 501, L2: failing("=AWARD.RANK(K2,B2:B4)", "#N/A") });
    expect(told?.problem?.why.zh).toContain("不在排名范围内");
  });

  test("of a spilled result F2# reads what it fills", async () => {
    const told = await explained("L2", { L2: { value: 1, formula: "=AWARD.RANK(E2#)" } });
    expect(zh(told)).toContain("6 个分数中，高于 664 的有 0 个");
  });
});

describe("SCORE, CATEGORIES and PANEL", () => {
  test("SCORE names each column by the scheme", async () => {
    const told = await explained(
      "I2",
      { I2: { value: 571, formula: '=AWARD.SCORE("重庆2015",B2:H3)' } },
      CATEGORY_SHEET,
    );
    // 60+50+55+70+66+60+210 = 571
    expect(zh(told)).toBe("7 项，各项得分相加＝571（满分 1000）。");
    expect(told?.inputs.slice(1, 3).map(({ what, value }) => [what.zh, value])).toEqual([
      ["4.1 领导", 60],
      ["4.2 战略", 50],
    ]);
    expect(told?.remarks).toEqual([]);
  });

  test("a score above its maximum is the reason for #VALUE!", async () => {
    const told = await explained("I2", { B2: 160, I2: failing('=AWARD.SCORE("重庆2015",B2:H3)') }, CATEGORY_SHEET);
    expect(told?.problem?.why.zh).toMatch(/4\.1 领导.*160 超过满分 100/);
  });

  test("CATEGORIES tells the category of its column", async () => {
    const spill = { row: 1, column: 8, rows: 2, columns: 7 };
    const cells = { I2: { value: 60, formula: '=AWARD.CATEGORIES("重庆2015",B2:H3)', spill }, J2: 50 };
    expect(zh(await explained("J2", cells, CATEGORY_SHEET))).toMatch(/^4\.2 战略：.*＝50（满分 80）。$/);
  });

  test("PANEL tells how many gave a score and how they are merged", async () => {
    const cells = {
      K2: 500,
      L2: 510,
      M2: 520,
      N2: "回避",
      O2: { value: 510, formula: '=AWARD.PANEL(K2:N2,"trimmed")' },
    };
    expect(zh(await explained("O2", cells))).toBe("3 位评审员给了分，取去掉一个最高分和一个最低分后的平均值＝510。");
  });

  test("BONUS tells the points for each person, with the clause", async () => {
    // 运政发〔2023〕14号第三条: 5 an ordinary person, 20 a senior one: 3×5 + 2×20 = 55.
    const cells = { K2: 3, L2: 2, M2: { value: 55, formula: '=AWARD.BONUS("yuncheng-2023-organisation",K2,L2)' } };
    const told = await explained("M2", cells);
    expect(zh(told)).toMatch(/一般人才 3 人，每人 5 分（运政发〔2023〕14号第三条.*）。高端人才 2 人，每人 20 分/);
    expect(told?.remarks).toEqual([]);
  });
});

describe("SHORTLIST", () => {
  const header = ["申报组织", "资料评审", "现场评审", "评审得分", "答辩", "综合得分", "结果", "名次", "说明"];
  const first: CellValue[] = ["甲公司", 560, 580, 576, 88, 664, "市长质量管理奖", 1, "……"];
  const table: Record<string, CellValue | Cell> = {};
  header.forEach((name, i) => (table[`${"KLMNOPQRS"[i]}1`] = name));
  first.forEach((value, i) => (table[`${"KLMNOPQRS"[i]}2`] = value));
  table.K1 = {
    value: "申报组织",
    formula: '=AWARD.SHORTLIST("重庆2015",A2:A7,B2:B7,C2:C7,D2:D7)',
    spill: { row: 0, column: 10, rows: 7, columns: 9 },
  };

  test("is told by the row of the list in which the cell stands", async () => {
    const told = await explained("R2", table);
    expect(zh(told)).toMatch(/560×20%.*＝576.*＝664/);
    expect(told?.inputs.map(({ what }) => what.zh)).toEqual(header);
    expect(told?.origin).toBe("K1");
  });

  test("its header is said to be one", async () => {
    expect(zh(await explained("L1", table))).toBe("这是名单的表头。");
  });
});

describe("an error", () => {
  test("#N/A names the missing score", async () => {
    const told = await explained("D2", {}, FAULT_SHEET);
    expect(told?.problem?.why.zh).toMatch(/现场评审：缺少分数/);
  });

  test("#VALUE! names the bad score", async () => {
    expect((await explained("D3", {}, FAULT_SHEET))?.problem?.why.zh).toMatch(/资料评审：“五百”不是分数/);
  });

  test("#VALUE! for an unknown scheme lists the known ones", async () => {
    expect((await explained("G2", {}, FAULT_SHEET))?.problem?.why.zh).toMatch(/没有名为“重庆2016”.*重庆2015/);
  });

  test("#N/A under a scheme without weights says so with the clause", async () => {
    const told = await explained("H2", { H2: failing('=AWARD.COMBINE("济源2025",B2,C2)', "#N/A") });
    expect(zh(told)).toContain("济政办〔2025〕7号");
  });

  test("#SPILL! names the cells in the way", async () => {
    expect((await explained("E2", {}, FAULT_SHEET))?.problem?.todo?.zh).toMatch(/挡住结果的单元格：E4。/);
  });

  test("#NAME? says that the add-in has not started", async () => {
    expect((await explained("F2", {}, FAULT_SHEET))?.problem?.why.zh).toContain("还不认识 AWARD 函数");
  });

  test("the host's own words are taken where the pane has none", async () => {
    const cell: Cell = { ...failing("=AWARD.AGREEMENT(B2:C7)", "#N/A"), message: "host words" };
    expect((await explained("H2", { H2: cell }))?.problem?.why).toEqual({ zh: "host words", en: "host words" });
  });

  test("an error that no one knows is still answered", async () => {
    expect((await explained("H2", { H2: failing("=AWARD.RANK(B2)", "#FIELD!") }))?.problem?.why.zh).toBe("公式出错。");
  });
});

describe("what cannot be read", () => {
  test("an argument computed in the formula is said, and nothing is made up", async () => {
    const told = await explained("H2", { H2: { value: 1, formula: '=AWARD.RANK(AWARD.PANEL(B2:C7,"mean"))' } });
    expect(told?.sentences).toEqual([]);
    expect(remarks(told)).toContain("窗格读不到");
  });

  test("an argument on a sheet that is gone is said", async () => {
    expect(remarks(await explained("H2", { H2: { value: 1, formula: "=AWARD.RANK(无此表!A1:A3)" } }))).toContain(
      "读不到",
    );
  });

  test("a function over a whole range has no reading by row", async () => {
    const told = await explained("H2", { H2: { value: 0.9, formula: "=AWARD.AGREEMENT(B2:C7)" } });
    expect(zh(told)).toContain("没有逐行的说明");
    expect(told?.inputs).toEqual([{ what: expect.anything(), address: "B2:C7" }]);
  });
});

describe("cells that are not ours", () => {
  test.each(["B2", "A2", "Z99"])("%s has no explanation", async (address) => {
    expect(await explained(address)).toBeNull();
  });

  test("a native formula has none, and ends the search for a spill above it", async () => {
    expect(await explained("E4", { E4: { value: 1, formula: "=SUM(A1)" } })).toBeNull();
    expect(await explained("E5", { E4: { value: 1, formula: "=SUM(A1)" } })).toBeNull();
  });

  test("a value far below a formula that does not reach it has none", async () => {
    expect(await explained("E600", { E600: 5 })).toBeNull();
  });

  test("a result that spills over thousands of rows is found from its end", async () => {
    const spill = { row: 1, column: 10, rows: 5000, columns: 1 };
    const cells = { K2: { value: 1, formula: "=AWARD.RANK(B2:B5001)", spill }, K5001: "" };
    expect((await explained("K5001", cells))?.origin).toBe("K2");
  });
});
