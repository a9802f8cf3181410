import { checkFiles } from "../../src/checks/report";
import { roundSheets } from "../../src/checks/rounds";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import type { Book } from "../../src/workbook/model";
import type { Round } from "../../src/workbook/round/round";
import { writeRound } from "../../src/workbook/round/write-round";
import { reviewers, ROUND } from "../workbook/round/support/rounds";

const bookOf = (round: Round): Book => ({
  sheets: [writeRound(round, chongqing2015)],
  externalLinks: [],
  settings: {},
});
const fileOf = (file: string, round: Round) => ({
  file,
  sha256: "",
  book: bookOf(round),
  reading: { file, sheets: [] },
});
const findingsOf = (rounds: Record<string, Round>, given: Parameters<typeof checkFiles>[2] = null) =>
  checkFiles(
    chongqing2015,
    Object.entries(rounds).map(([file, round]) => fileOf(file, round)),
    given,
  ).findings.map(({ file, sheet, cell, code }) => [file, sheet, cell, code].join(" "));

describe("the sheets 评审设置 are checked like everything else", () => {
  test("a sound round has no findings, alone, twice, or against the one given", () => {
    expect(findingsOf({ "a.xlsx": ROUND })).toEqual([]);
    expect(findingsOf({ "a.xlsx": ROUND, "b.xlsx": ROUND })).toEqual([]);
    expect(findingsOf({ "a.xlsx": ROUND }, ROUND)).toEqual([]);
  });

  test("a panel of two for documents is too small (第八条: 3-6名评审员)", () => {
    const round = { ...ROUND, reviewers: [...reviewers("document", 2), ...reviewers("defence", 7)] };
    expect(findingsOf({ "a.xlsx": round })).toEqual(["a.xlsx 评审设置 A13 panel-size"]);
  });

  test("each group is counted by itself, and a reviewer's share not at all", () => {
    const two = [...reviewers("document", 3, "一组"), ...reviewers("document", 7, "二组")];
    expect(findingsOf({ "a.xlsx": { ...ROUND, reviewers: two } })).toHaveLength(1);
    const share: Round = { ...ROUND, share: "评审员02", stages: ["document"], reviewers: [ROUND.reviewers[1]] };
    expect(findingsOf({ "a.xlsx": share })).toEqual([]);
  });

  test("a name on no list is found at its cell, as the check it belongs to", () => {
    const round = { ...ROUND, recusals: [{ reviewer: "赵六", applicant: "样例铝业有限责任公司" }] };
    expect(findingsOf({ "a.xlsx": round })).toEqual([
      "a.xlsx 评审设置 A32 reviewer-missing",
      "a.xlsx 评审设置 B32 applicant-unknown",
    ]);
  });

  test("of two rounds that differ the later is an error that names both", () => {
    const other = { ...ROUND, merge: { ...ROUND.merge, document: "median" as const } };
    const report = checkFiles(chongqing2015, [fileOf("a.xlsx", ROUND), fileOf("b.xlsx", other)], null);
    expect(report.findings).toHaveLength(1);
    expect(report.findings[0]).toMatchObject({
      file: "b.xlsx",
      severity: "error",
      found: { zh: "中位数", en: "median" },
      expected: { zh: "平均", en: "mean" },
    });
    expect(report.findings[0].message.zh).toContain("a.xlsx!评审设置");
  });

  test("the round given stands before those in the files, and its own faults are found", () => {
    const faulty = { ...ROUND, merge: undefined, seals: [{ file: null, sheet: "汇总", range: "A1", code: "1" }] };
    const [given] = roundSheets("round.xlsx", bookOf(faulty).sheets, chongqing2015);
    expect(findingsOf({ "a.xlsx": ROUND }, given)).toEqual(["round.xlsx 评审设置 D33 unreadable"]);
  });

  test("a round of another scheme is said to be one", () => {
    expect(findingsOf({ "a.xlsx": { ...ROUND, scheme: "济源2025", merge: undefined } })).toEqual([
      "a.xlsx 评审设置  edition-mismatch",
    ]);
  });
});
