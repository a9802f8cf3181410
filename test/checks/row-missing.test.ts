import type { CheckedFile } from "../../src/checks/checked-file";
import { checkFiles } from "../../src/checks/report";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import { gb2004 } from "../../src/standard/gb-2004";
import { readScoreBook } from "../../src/workbook/recognise";
import type { Round } from "../../src/workbook/round/round";
import { sheet, type Written } from "./sheets";

const ITEMS = gb2004.categories.flatMap((category) => category.items).map(({ code, name }) => `${code} ${name.zh}`);
const FIRMS = ["甲电机有限公司", "乙铸造有限公司", "丙陶瓷有限公司"];

/** A row for each applicant, reviewer and item, but those that are left out. */
function long(
  left: (firm: number, by: string, item: number) => boolean,
  reviewers = ["张伟", "李娜"],
  score: (firm: number, by: string) => Written = () => 50,
): Written[][] {
  return [
    ["申报组织", "评审员", "条款", "百分比(%)"],
    ...FIRMS.flatMap((firm, f) =>
      reviewers.flatMap((by) =>
        ITEMS.flatMap((item, i) =>
          left(f, by, i) ? [] : [[firm, by, item, score(f, by) === 50 ? 30 + 10 * ((f + i) % 5) : score(f, by)]],
        ),
      ),
    ),
  ];
}

function check(rows: readonly (readonly Written[])[], round: Round | null = null) {
  const book = { sheets: [sheet("资料评审明细", rows)], externalLinks: [], settings: {} };
  const reading = readScoreBook("明细.xlsx", book, chongqing2015);
  const file: CheckedFile = { file: "明细.xlsx", sha256: "", book, reading };
  expect(reading.sheets[0].tables.map(({ layout }) => layout)).toEqual(["long"]);
  return checkFiles(chongqing2015, [file], round).findings.filter(
    ({ code, severity }) => severity !== "info" && code !== "scores-identical",
  );
}

describe("a row that a long table lacks", () => {
  it("is a missing score of that applicant, reviewer and item, at their last row", () => {
    // Rows 2–23 are 甲 by 张伟, 24–45 甲 by 李娜, 46–66 乙 by 张伟 without 4.1.2.
    const findings = check(long((firm, by, item) => firm === 1 && by === "张伟" && item === 1));
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(["score-missing D66"]);
    expect(findings[0].message).toEqual({
      zh: "乙铸造有限公司·张伟·4.1.2 社会责任：表中没有对应的行，也没有回避记录；请在第 66 行之后补上并填分",
      en: "乙铸造有限公司 · 张伟 · 4.1.2 社会责任: no row in the table, and no recusal on record; add what is missing below row 66 and score it",
    });
  });
  it("is found for one applicant by what other reviewers scored, where the reviewer scored nobody else", () => {
    const one = long((firm, by, item) => firm > 0 || (by === "李娜" && item === 21));
    expect(check(one).map(({ code, cell }) => `${code} ${cell}`)).toEqual(["score-missing D44"]);
  });
  it("is missing from the criteria, once, where it is missing for all", () => {
    expect(check(long((_, __, item) => item === 3)).map(({ code }) => code)).toEqual(["item-missing"]);
  });
  it("is none where reviewers divide the items among them", () => {
    expect(check(long((_, by, item) => (by === "张伟" ? item < 11 : item >= 11)))).toEqual([]);
  });
  it("is none where two divide the items of one applicant, by halves or so that an expert takes 4.7", () => {
    const divided = (first: number) =>
      long((firm, by, item) => firm === 1 && (by === "张伟" ? item >= first : item < first));
    for (const first of [11, 15, 17]) expect(check(divided(first))).toEqual([]);
    // Beside the expert a third reviewer, who scores all but the expert's items as well.
    const expert = long(
      (firm, by, item) => firm === 1 && (by === "李娜" ? item < 17 : item >= 17),
      ["张伟", "李娜", "王芳"],
    );
    expect(check(expert)).toEqual([]);
  });
  it("is none where just half is there, and one finding for all that is missing where more is", () => {
    const lacking = (from: number) => long((firm, by, item) => firm === 1 && by === "张伟" && item >= from);
    expect(check(lacking(11))).toEqual([]);
    const findings = check(lacking(19));
    expect(findings.map(({ code, cell }) => `${code} ${cell}`)).toEqual(["score-missing D64"]);
    expect(findings[0].message.zh).toBe(
      `乙铸造有限公司·张伟·${ITEMS.slice(19).join("、")}：表中没有对应的行，也没有回避记录；请在第 64 行之后补上并填分`,
    );
  });
  it("is none where the reviewer has no row of the applicant, or says 回避 in the only one", () => {
    expect(check(long((firm, by) => firm === 2 && by === "李娜"))).toEqual([]);
    const marked = long(
      (firm, by, item) => firm === 2 && by === "李娜" && item > 12,
      ["张伟", "李娜"],
      (firm, by) => (firm === 2 && by === "李娜" ? "回避" : 50),
    );
    expect(check(marked)).toEqual([]);
  });
  it("is none where the round records the recusal", () => {
    const round: Round = {
      scheme: "重庆2015",
      applicants: FIRMS,
      reviewers: [],
      recusals: [{ reviewer: "张伟", applicant: FIRMS[1] }],
      seals: [],
    };
    const findings = check(
      long((firm, by, item) => firm === 1 && by === "张伟" && item === 1),
      round,
    );
    expect(findings.filter(({ code }) => code === "score-missing")).toEqual([]);
  });
  it("knows an item that is written in two ways for the same", () => {
    const rows = long(() => false).map((row, i) =>
      i === 2 ? row.map((cell) => (cell === "4.1.2 社会责任" ? "社会责任" : cell)) : row,
    );
    expect(check(rows)).toEqual([]);
  });
});
