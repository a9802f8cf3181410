import { checkFiles } from "../../../src/checks/report";
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { gb2004 } from "../../../src/standard/gb-2004";
import { readScoreBook } from "../../../src/workbook/recognise";
import { FIRMS, sheet, type Written } from "../sheets";

const ITEMS = gb2004.categories.flatMap((category) => category.items);
const found = (name: string, rows: readonly (readonly Written[])[]): string[] => {
  const book = { sheets: [sheet(name, rows)], externalLinks: [], settings: {} };
  const file = { file: "a.xlsx", sha256: "", book, reading: readScoreBook("a.xlsx", book, chongqing2015) };
  return checkFiles(chongqing2015, [file], null)
    .findings.filter(({ code }) => code === "total-mismatch")
    .map(({ cell, found: stated, expected }) => `${cell} ${stated.zh} ${expected.zh}`);
};

/** One reviewer's form at 30, 40, 50, 60 and 70% in turn: 491 of 1000 points. */
const percents = (total: Written): Written[][] => [
  ["资料评审独立评分表"],
  ["申报组织：样例铝业有限公司", "评审员：张三"],
  ["条款号", "评分条款", "分值", "百分比(%)", "得分"],
  ...ITEMS.map(({ code, name, points }, i) => {
    const percent = 30 + 10 * (i % 5);
    return [code, name.zh, points, percent, (points * percent) / 100];
  }),
  ["合计", null, 1000, null, total],
];
const points = (total: Written): Written[][] => [
  ["资料评审独立评分表"],
  ["申报组织：样例铝业有限公司", "评审员：张三"],
  ["条款号", "评分条款", "分值", "得分"],
  ...ITEMS.map(({ code, name, points: most }, i) => [code, name.zh, most, (most * (30 + 10 * (i % 5))) / 100]),
  ["合计", null, 1000, total],
];

describe("the one total of a form", () => {
  it.each([0, 1, 0.491, 49.1, 52, 60, 160, 498, 4910])(
    "over points is held against points: not %d but 491",
    (total) => {
      expect(found("01", percents(total))).toEqual([`E26 ${total} 491`]);
      expect(found("01", points(total))).toEqual([`D26 ${total} 491`]);
    },
  );
  it("is wrong where its formula shows 0", () => {
    expect(found("01", percents({ formula: "=SUM(E4:E25)", value: 0 }))).toEqual(["E26 0 491"]);
  });
  it("is right where it is 491", () => {
    expect(found("01", percents(491))).toEqual([]);
    expect(found("01", points(491))).toEqual([]);
  });
});

/** Every item by three reviewers, with one and the same mean typed. */
const means = (scores: readonly number[], mean: number, head = "平均"): Written[][] => [
  ["资料评审合议评分表"],
  ["申报组织：样例铝业有限公司"],
  ["条款号", "评分条款", "分值", "评审员01(%)", "评审员02(%)", "评审员03(%)", head],
  ...ITEMS.map(({ code, name, points: most }) => [code, name.zh, most, ...scores, mean]),
  ["合计", null, 1000, null, null, null, null],
];

describe("means that are all 0 or all 1", () => {
  const all = (stated: number, expected: string) => ITEMS.map((_, i) => `G${i + 4} ${stated} ${expected}`);
  it("are no shares: 50, 60 and 80 have the mean 63⅓", () => {
    expect(found("合议", means([50, 60, 80], 1))).toEqual(all(1, "63.333333"));
    expect(found("合议", means([50, 60, 80], 0))).toEqual(all(0, "63.333333"));
  });
  it("are none below one half either: 30, 40 and 50 have the mean 40", () => {
    expect(found("合议", means([30, 40, 50], 0))).toEqual(all(0, "40"));
  });
  it("are shares where they show it", () => {
    expect(found("合议", means([50, 60, 80], 0.63, "平均得分率"))).toEqual([]);
    expect(found("合议", means([100, 100, 100], 1))).toEqual([]);
  });
});

describe("the one mean of a table", () => {
  const one = (head: string, mean: number): Written[][] => [
    ["资料评审得分汇总表（满分1000分）"],
    ["申报组织", "评审员01", "评审员02", "评审员03", head],
    [FIRMS[0], 510, 530, 550, mean],
  ];
  it("is in percent where its heading says so, else in the scores' unit", () => {
    expect(found("资料", one("平均得分率", 53))).toEqual([]);
    expect(found("资料", one("平均分", 53))).toEqual(["E3 53 530"]);
  });
});

it("means are not held against scores whose unit nothing tells", () => {
  const rows: Written[][] = [
    ["资料评审得分汇总表（百分制）"],
    ["序号", "申报组织", "张三", "李四", "王五", "平均分（满分1000分）"],
    [1, FIRMS[0], 56, 58, 61, 583.33],
    [2, FIRMS[1], 57, 57, 62, 586.67],
    [3, FIRMS[2], 58, 56, 63, 590],
  ];
  expect(found("资料", rows)).toEqual([]);
});
