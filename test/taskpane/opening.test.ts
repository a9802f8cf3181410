import { readFileSync } from "node:fs";
import path from "node:path";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import { writeSchemeTable } from "../../src/schemes/table";
import { schemeSheet } from "../../src/taskpane/rules/scheme-sheet";
import { fitOf } from "../../src/taskpane/opening/fit";
import type { Sheet } from "../../src/workbook/model";
import { readBook } from "../../src/workbook/read";
import { MemoryPort, type Cells } from "../support/memory-port";
import { sample, SHEET } from "./support/sample";

const SAMPLES = path.join(__dirname, "../../assets/sample");

async function sampleSheet(file: string): Promise<Sheet> {
  const read = await readBook(readFileSync(path.join(SAMPLES, file)), file);
  if (!read.ok) throw new Error(read.refusal.message.en);
  return read.book.sheets[0];
}

const sheetOf = async (cells: Cells, name = "Sheet1") => (await new MemoryPort({ [name]: cells }).readSheet(name))!;

describe("the pane opens", () => {
  test.each([
    ["资料评审独立评分-评审员01.xlsx", { tab: "score" }],
    ["综合评选得分表.xlsx", { tab: "panel", step: "results" }],
    ["资料评审得分汇总表.xlsx", { tab: "panel", step: "consensus" }],
    ["现场评审七类得分表.xlsx", { tab: "panel", step: "results" }],
  ])("%s on its tab", async (file, fit) => {
    expect(fitOf(await sampleSheet(file), chongqing2015)).toEqual(fit);
  });

  test("a round's settings on the set-up", async () => {
    expect(fitOf(await sheetOf({ A1: "方案", B1: "重庆2015" }, "评审设置"), chongqing2015)).toEqual({
      tab: "panel",
      step: "round",
    });
  });

  test("a scheme's table on the rules", () => {
    expect(fitOf(schemeSheet("方案", writeSchemeTable(chongqing2015)), chongqing2015)).toEqual({ tab: "rules" });
  });

  test("our formulas on their explanation, whatever else is on the sheet", async () => {
    expect(fitOf(await sheetOf(sample, SHEET), chongqing2015)).toEqual({ tab: "panel", step: "formulas" });
  });

  test("numbers that nobody recognises on the check, and an empty sheet on formulas", async () => {
    const odd: Cells = { A1: "领导", B1: "战略", A2: 70, B2: 60, A3: 55, B3: 44 };
    expect(fitOf(await sheetOf(odd), chongqing2015)).toEqual({ tab: "check" });
    expect(fitOf(await sheetOf({}), chongqing2015)).toEqual({ tab: "panel", step: "formulas" });
  });
});
