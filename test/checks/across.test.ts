import type { CheckedFile } from "../../src/checks/checked-file";
import { checkFiles } from "../../src/checks/report";
import { findScheme } from "../../src/schemes";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import { jiyuan2025 } from "../../src/schemes/jiyuan-2025";
import type { Scheme } from "../../src/schemes/scheme";
import { gb2004 } from "../../src/standard/gb-2004";
import type { Sheet } from "../../src/workbook/model";
import { readScoreBook } from "../../src/workbook/recognise";
import type { Round } from "../../src/workbook/round/round";
import { documents, FIRMS, sheet, type Written } from "./sheets";

const REVIEWERS = ["张三", "李四", "王五"];

function file(name: string, sheets: readonly Sheet[], scheme: Scheme = chongqing2015): CheckedFile {
  const book = { sheets, externalLinks: [], settings: {} };
  return { file: name, sha256: "", book, reading: readScoreBook(name, book, scheme) };
}
const findings = (files: readonly CheckedFile[], round: Round | null = null, scheme: Scheme = chongqing2015) =>
  checkFiles(scheme, files, round)
    .findings.filter(({ severity }) => severity !== "info")
    .map((each) => [each.code, each.file, each.cell, each.found.zh, each.expected.zh].filter(Boolean).join(" "));

/** A reviewer's own sheet of an applicant: every item at one percentage, so the total is ten times it. */
function own(name: string, applicant: string, reviewer: string, percent: number): Sheet {
  const rows: Written[][] = [
    ["资料评审独立评分表"],
    ["申报组织：", applicant, null, "评审员：", reviewer],
    ["条款号", "评分条款", "分值", "百分比(%)", "得分"],
  ];
  for (const category of gb2004.categories)
    for (const { code, name: item, points } of category.items)
      rows.push([code, item.zh, points, percent, (points * percent) / 100]);
  return sheet(name, [...rows, ["合计", null, 1000, null, percent * 10]]);
}
const book = (reviewer: string, percents: readonly number[]) =>
  file(
    `独立评分-${reviewer}.xlsx`,
    percents.map((percent, i) => own(`0${i + 1}`, FIRMS[i], reviewer, percent)),
  );
const SCORES = [
  [50, 60, 70],
  [60, 70, 80],
  [50, 30, 40],
];
const books = () =>
  REVIEWERS.map((reviewer, n) =>
    book(
      reviewer,
      SCORES.map((row) => row[n]),
    ),
  );
const summary = (change?: (rows: Written[][]) => void) => {
  const rows = documents(SCORES.map((row) => row.map((percent) => percent * 10)));
  change?.(rows);
  return file("汇总.xlsx", [sheet("资料评审", rows)]);
};

describe("a summary beside the reviewers' own books", () => {
  test("that says the same is sound", () => {
    expect(findings([...books(), summary()])).toEqual([]);
  });

  test("with another score than the reviewer's own book gives has a total-mismatch at its cell", () => {
    // 李四 gave 样例铝业 70% of 1000 points.
    const wrong = summary((rows) => {
      rows[3][3] = 710;
      rows[3][5] = (600 + 710 + 800) / 3;
    });
    expect(findings([...books(), wrong])).toContain("total-mismatch 汇总.xlsx D4 710 700");
    expect(findings([...books(), wrong]).filter((each) => each.includes("D4"))).toHaveLength(1);
    expect(findings([wrong]).filter((each) => each.includes("D4"))).toEqual([]);
  });

  test("names the file, the sheet and the cell that it differs from", () => {
    const wrong = summary((rows) => (rows[3][3] = 710));
    const found = checkFiles(chongqing2015, [...books(), wrong], null).findings.find(({ cell }) => cell === "D4");
    expect(found?.message.zh).toContain("独立评分-李四.xlsx 02!E26");
    expect(found?.message.en).toContain("独立评分-李四.xlsx 02!E26");
  });

  test("may round to the decimals it shows", () => {
    const [zhang, ...others] = books();
    const odd = file("独立评分-张三.xlsx", [
      ...("book" in zhang ? zhang.book.sheets.slice(0, 2) : []),
      own("03", FIRMS[2], "张三", 51.04),
    ]);
    const off = (typed: number) =>
      findings([odd, ...others, summary((rows) => (rows[4][2] = typed))]).filter((each) => each.includes(" C5"));
    expect(off(510)).toEqual([]);
    expect(off(510.4)).toEqual([]);
    expect(off(510.5)).toEqual(["total-mismatch 汇总.xlsx C5 510.5 510.4"]);
  });

  test("compares no record that is incomplete, handed in twice or recused", () => {
    const rows = (change: (rows: Written[][]) => void) => {
      const made = own("01", FIRMS[0], "张三", 50);
      const written = made.rows.map((row) => (row ?? []).map((cell) => cell?.value ?? null)) as Written[][];
      change(written);
      return file("独立评分-张三.xlsx", [sheet("01", written)]);
    };
    const at = (files: CheckedFile[]) => findings(files).filter((each) => each.startsWith("total-mismatch 汇总"));
    const other = summary((lines) => (lines[2][2] = 490));
    expect(at([rows(() => undefined), other])).toEqual(["total-mismatch 汇总.xlsx C3 490 500"]);
    expect(at([rows((lines) => (lines[5][3] = null)), other])).toEqual([]);
    expect(at([rows(() => undefined), book("张三", [52]), other])).toEqual([]);
    expect(at([rows(() => undefined), summary((lines) => (lines[2][2] = "回避"))]).join()).not.toContain(" C3");
  });

  test("is compared category by category, too", () => {
    const points = gb2004.categories.map(({ points }) => points);
    const table = (change: number) => [
      ["资料评审七类得分表"],
      ["评审员：", "张三"],
      ["序号", "申报组织", ...gb2004.categories.map(({ code, name }) => `${code} ${name.zh}`), "合计"],
      ["满分", null, ...points, 1000],
      ...SCORES.map(([percent], i) => {
        const own = points.map((each, n) => (each * percent) / 100 + (i === 1 && n === 2 ? change : 0));
        return [i + 1, FIRMS[i], ...own, own.reduce((sum, each) => sum + each, 0)];
      }),
    ];
    const [zhang] = books();
    expect(findings([zhang, file("七类.xlsx", [sheet("七类", table(0))])])).toEqual([]);
    // 4.3 顾客与市场: 60% of 90 points.
    expect(findings([zhang, file("七类.xlsx", [sheet("七类", table(1))])])).toEqual([
      "total-mismatch 七类.xlsx E6 55 54",
    ]);
  });
});

describe("an applicant that an earlier stage's gate stopped", () => {
  const round: Round = {
    scheme: "重庆2015",
    applicants: FIRMS.slice(0, 3),
    reviewers: [...REVIEWERS, "赵六"].map((name) => ({ name, stage: null, group: null, adviser: false })),
    recusals: [],
    seals: [],
    stages: ["document", "site"],
  };
  const panel = { ...round, reviewers: round.reviewers.slice(0, 3) };
  const site = (rows: readonly (readonly Written[])[]) =>
    file("现场.xlsx", [
      sheet("现场评审", [["现场评审得分汇总表（满分1000分）"], ["序号", "申报组织", ...REVIEWERS], ...rows]),
    ]);
  const came = [
    [1, FIRMS[0], 510, 520, 530],
    [2, FIRMS[1], 610, 620, 630],
  ];
  const missing = (files: readonly CheckedFile[], of: Round = panel) =>
    findings(files, of).filter((each) => /^(applicant|score)-missing/u.test(each));

  test("is not missing from the later stage's table (第十六条（三）: below 400 points)", () => {
    // 样例化工: 390, 380, 395, below 400 by whatever merge.
    const low = summary((rows) => {
      rows[4].splice(2, 4, 390, 380, 395, null);
    });
    expect(missing([low, site(came)])).toEqual([]);
    expect(missing([low, site([...came, [3, FIRMS[2], null, null, null]])])).toEqual([]);
  });

  test("is missing where it passed, where its scores leave a doubt, and where the earlier stage is not given", () => {
    const split = summary((rows) => rows[4].splice(2, 4, 390, 400, 395, null));
    const gone = ["applicant-missing 现场.xlsx A2 样例化工有限公司"];
    expect(missing([summary(), site(came)])).toEqual(gone);
    expect(missing([split, site(came)])).toEqual(gone);
    expect(missing([site(came)])).toEqual(gone);
    // By the mean, named in the round, (390 + 400 + 395) ÷ 3 = 395 is below 400.
    expect(missing([split, site(came)], { ...panel, merge: { document: "mean" } })).toEqual([]);
  });

  test("is stopped by the mean that the panel's table states", () => {
    const split = summary((rows) => rows[4].splice(2, 4, 390, 400, 395, { formula: "=AVERAGE(C5:E5)", value: 395 }));
    expect(missing([split, site(came)])).toEqual([]);
  });
});

describe("the full mark that the round states", () => {
  const defence = (score: number) => [
    file(
      "答辩.xlsx",
      [
        sheet("企业答辩", [
          ["企业答辩得分汇总表"],
          ["序号", "申报组织", ...REVIEWERS],
          [1, FIRMS[0], 80, 85, score],
          [2, FIRMS[1], 70, 75, 78],
        ]),
      ],
      jiyuan2025,
    ),
  ];
  const round: Round = { scheme: "济源2025", applicants: [], reviewers: [], recusals: [], seals: [] };
  const stages = "value" in jiyuan2025.stages ? jiyuan2025.stages.value : [];
  const stage = stages.find(({ full }) => "unsaid" in full)!.key;

  test("holds where the scheme's document gives none", () => {
    const off = (score: number, full?: number) =>
      findings(defence(score), full ? { ...round, full: { [stage]: full } } : round, jiyuan2025).filter((each) =>
        each.startsWith("score-out-of-range"),
      );
    expect(findScheme("济源2025")).toBe(jiyuan2025);
    expect(off(101)).toEqual([]);
    expect(off(100, 100)).toEqual([]);
    expect(off(101, 100)).toEqual(["score-out-of-range 答辩.xlsx E3 101 0–100"]);
  });
});
