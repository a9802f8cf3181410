import type { CheckedFile } from "../../src/checks/checked-file";
import { checkFiles } from "../../src/checks/report";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import type { Round } from "../../src/workbook/round/round";
import { readScoreBook } from "../../src/workbook/recognise";
import { documents, finals, sheet, type Written } from "./sheets";

function file(name: string, rows: Written[][]): CheckedFile {
  const book = { sheets: [sheet("表", rows)], externalLinks: [], settings: {} };
  return { file: name, sha256: "", book, reading: readScoreBook(name, book, chongqing2015) };
}
const found = (files: readonly CheckedFile[], code: string, round: Round | null = null) =>
  checkFiles(chongqing2015, files, round)
    .findings.filter((each) => each.code === code)
    .map((each) => `${each.file} ${each.cell} ${each.found.zh}→${each.expected.zh} ${each.message.zh}`);

const SUMMARY = documents([
  [610, 620, 630],
  [520, 530, 540],
  [600, 601, 601],
]);
const final = (third: number, factor = 1) =>
  file(
    "综合.xlsx",
    finals([
      [620 * factor, 650, 80, 1, "市长质量管理奖"],
      [530 * factor, 640, 80, 2, ""],
      [third * factor, 630, 80, 3, ""],
    ]),
  );
const summary = file("汇总.xlsx", SUMMARY);

describe("a final table beside the stages' books", () => {
  test("that has the summary's means, rounded as it shows them, is sound", () => {
    expect(found([summary, final(600.67)], "total-mismatch")).toEqual([]);
  });

  test("that has another score of a stage is told at its cell, with the file, sheet and cell that differ", () => {
    expect(found([summary, final(606.67)], "total-mismatch")).toEqual([
      "综合.xlsx C5 606.67→600.666667 样例化工有限公司·资料评审得分写作 606.67，资料评审的评分表（汇总.xlsx 表!F5）为 600.666667；请核对后改为一致",
    ]);
  });

  test("is not held to a mean that nobody states or names", () => {
    const bare = file(
      "汇总.xlsx",
      SUMMARY.map((row) => row.slice(0, 5)),
    );
    expect(found([bare, final(606.67)], "total-mismatch")).toEqual([]);
  });
});

describe("a full mark that a sheet states", () => {
  const titled = (title: string) => file("汇总.xlsx", [[title], ...SUMMARY.slice(1)]);
  test("is held to the scheme's", () => {
    expect(found([titled("资料评审得分汇总表（满分1200分）")], "points-mismatch")).toEqual([
      "汇总.xlsx A1 1200→1000 资料评审满分写作 1200，方案为 1000；请核对后改为一致",
    ]);
    expect(found([summary], "points-mismatch")).toEqual([]);
  });

  test("and to the office's own before it", () => {
    const round: Round = {
      scheme: "重庆2015",
      applicants: [],
      reviewers: [],
      recusals: [],
      seals: [],
      full: { document: 1200 },
    };
    expect(found([titled("资料评审得分汇总表（满分1200分）")], "points-mismatch", round)).toEqual([]);
    expect(found([summary], "points-mismatch", round)).toEqual([
      "汇总.xlsx A1 1000→1200 资料评审满分写作 1000，评审设置为 1200；请核对后改为一致",
    ]);
  });
});
