import { readFileSync } from "node:fs";
import path from "node:path";
import { SUMMARIES } from "../../src/playground/sample";
import type { Argument as Written } from "../../src/taskpane/panel/explain/call";
import { parseA1 } from "../../src/workbook/address";
import type { Box, CellValue, Sheet } from "../../src/workbook/model";
import { readBook } from "../../src/workbook/read";
import { excelHost } from "../support/excel/excel-host";
import { guideFormulas, guidePages } from "../support/guide";

const SAMPLES = path.join(__dirname, "../../assets/sample");

/** What the sample's own plain formulas show beside what the guide's formula reads. */
const BESIDE: Readonly<Record<string, string>> = {
  '=AWARD.PANEL(资料评审汇总!C4:H17, "mean")': "资料评审汇总!I4:I17",
  '=AWARD.PANEL(现场评审汇总!C4:H17, "mean")': "现场评审汇总!I4:I17",
  '=AWARD.PANEL(答辩!C3:I16, "mean")': "答辩!M3:M16",
  '=AWARD.COMBINE("重庆2015", 综合评选!C3:C16, 综合评选!D3:D16, 综合评选!F3:F16)': "综合评选!G3:G16",
  "=AWARD.RANK(综合评选!G3:G16)": "综合评选!H3:H16",
};

describe("the guide's formulas over the sample's cells", () => {
  const sheets = new Map<string, Sheet>();
  beforeAll(async () => {
    for (const name of SUMMARIES) {
      const read = await readBook(new Uint8Array(readFileSync(path.join(SAMPLES, name))), name);
      if (read.ok) for (const sheet of read.book.sheets) sheets.set(sheet.name, sheet);
    }
  });

  const cells = (sheet: string, { row, column, rows, columns }: Box): CellValue[][] =>
    Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => sheets.get(sheet)!.rows[row + r]?.[column + c]?.value ?? null),
    );
  const at = (place: string) => {
    const [sheet, address] = place.split("!");
    return cells(sheet, parseA1(address)!);
  };
  const given = (argument: Written) => {
    if (argument.kind === "range") return cells(argument.sheet!, argument.box);
    return argument.kind === "value" ? argument.value : undefined;
  };
  const run = (formula: string) => {
    const { call } = guidePages()
      .flatMap(guideFormulas)
      .find((each) => each.formula === formula)!;
    return excelHost().call(call.name, ...call.arguments.map(given)) as unknown[][];
  };

  test.each(Object.entries(BESIDE))("%s gives what stands in %s", (formula, place) => {
    const beside = at(place).flat();
    expect(beside.every((value) => typeof value === "number")).toBe(true);
    const ours = run(formula).flat();
    expect(ours).toHaveLength(beside.length);
    ours.forEach((value, i) => expect(value).toBeCloseTo(Number(beside[i]), 6));
  });

  test("the gate passed is the award's for those who have it", () => {
    const gates = run('=AWARD.GATE("重庆2015", 综合评选!C3:C16, 综合评选!D3:D16)').flat();
    const outcomes = at("综合评选!I3:I16").flat();
    expect(outcomes.filter((outcome) => outcome === "市长质量管理奖")).toHaveLength(5);
    outcomes.forEach((outcome, i) => {
      if (outcome === "市长质量管理奖") expect(gates[i]).toBe(outcome);
      if (outcome === "未入围") expect(gates[i]).toBe(outcome);
    });
  });
});
