import { checkFiles } from "../../../src/checks/report";
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { gb2004 } from "../../../src/standard/gb-2004";
import { readScoreBook } from "../../../src/workbook/recognise";
import { sheet, type Written } from "../sheets";

const ITEMS = gb2004.categories.flatMap((category) => category.items);
const found = (name: string, rows: readonly (readonly Written[])[]): string[] => {
  const book = { sheets: [sheet(name, rows)], externalLinks: [], settings: {} };
  const file = { file: "a.xlsx", sha256: "", book, reading: readScoreBook("a.xlsx", book, chongqing2015) };
  return checkFiles(chongqing2015, [file], null)
    .findings.filter(({ severity }) => severity !== "info")
    .map(({ code, cell, found: stated, expected }) => `${code} ${cell} ${stated.zh} ${expected.zh}`);
};

/** Every item by three reviewers at 50%, 60% and 80%: a mean of 63⅓%, of 4.1.1's 60 points 38, of all 1000 points 633⅓. */
function panel(mean: (points: number, i: number) => Written, total: number | null): Written[][] {
  return [
    ["资料评审合议评分表"],
    ["申报组织：样例铝业有限公司"],
    ["条款号", "评分条款", "分值", "评审员01(%)", "评审员02(%)", "评审员03(%)", "平均"],
    ...ITEMS.map(({ code, name, points }, i) => [code, name.zh, points, 50, 60, 80, mean(points, i)]),
    ["合计", null, 1000, null, null, null, total === null ? null : { formula: "=SUM(G4:G25)", value: total }],
  ];
}
const inPoints = (points: number) => Number(((points * 190) / 300).toFixed(2));

describe("means over percentages", () => {
  it("stated in points are right in points, the total below them too", () => {
    expect(found("合议", panel(inPoints, 633.33))).toEqual([]);
  });
  it("stated in percent are right in percent, and their total in points", () => {
    expect(
      found(
        "合议",
        panel(() => 63.33, 633.33),
      ),
    ).toEqual([]);
  });
  it("and a total in percent is the share of 1000", () => {
    expect(found("合议", panel(inPoints, 63.33))).toEqual([]);
  });
  it("are held against points where the others are in points: 4.1.2 has 40, so 25⅓", () => {
    const wrong = (points: number, i: number) => (i === 1 ? 63.33 : inPoints(points));
    expect(found("合议", panel(wrong, 671.33))).toEqual(["total-mismatch G5 63.33 25.333333"]);
  });
  it("are held against percent where the others are in percent", () => {
    const wrong = (_: number, i: number) => (i === 1 ? 25.33 : 63.33);
    expect(found("合议", panel(wrong, null))).toEqual(["total-mismatch G5 25.33 63.333333"]);
  });
  it("a wrong total is found in the unit it is near: 623.33 in points, 53.33 in percent", () => {
    expect(found("合议", panel(inPoints, 623.33))).toEqual(["total-mismatch G26 623.33 633.32"]);
    expect(found("合议", panel(inPoints, 53.33))).toEqual(["total-mismatch G26 53.33 63.332"]);
  });
});

/** Three firms by the seven categories in percent, all at one percentage: as many per cent of 1000 points. */
function firms(percents: readonly number[], totals: readonly Written[], head = "总分"): Written[][] {
  return [
    ["现场评审七大类评分表（百分制）"],
    ["申报组织", ...gb2004.categories.map(({ code, name, points }) => `${code}${name.zh}(${points}分)`), head],
    ...percents.map((percent, i) => [
      `样例${"甲乙丙丁"[i]}有限公司`,
      ...gb2004.categories.map(() => percent),
      totals[i],
    ]),
  ];
}

describe("totals over percentages", () => {
  const high = [100, 90, 80];
  it.each([
    ["points", [1000, 900, 800]],
    ["percent", [100, 90, 80]],
    ["fractions", [1, 0.9, 0.8]],
  ])("stated in %s are right", (_, totals) => {
    expect(found("现场", firms(high, totals))).toEqual([]);
  });
  it("are held against the unit of the others", () => {
    expect(found("现场", firms(high, [1000, 900, 80]))).toEqual(["total-mismatch I5 80 800"]);
    expect(found("现场", firms(high, [100, 90, 800]))).toEqual(["total-mismatch I5 800 80"]);
  });
});

/** Reviewers' whole marks of 1000 points, and what is said of their mean. */
function marks(means: readonly Written[]): Written[][] {
  return [
    ["资料评审得分汇总表（满分1000分）"],
    ["申报组织", "评审员01", "评审员02", "评审员03", "平均得分率"],
    ["样例甲有限公司", 510, 530, 550, means[0]],
    ["样例乙有限公司", 600, 620, 640, means[1]],
    ["样例丙有限公司", 410, 430, 450, means[2]],
  ];
}

describe("means over points", () => {
  it("stated in percent are right in percent, and one that is wrong is so in percent", () => {
    expect(found("资料", marks([53, 62, 43]))).toEqual([]);
    expect(found("资料", marks([53, 65, 43]))).toEqual(["total-mismatch E4 65 62"]);
  });
  it("stated as fractions of the full mark are right as such", () => {
    expect(found("资料", marks([0.53, 0.62, 0.43]))).toEqual([]);
  });
  it("stated in points are right in points", () => {
    expect(found("资料", marks([530, 620, 430]))).toEqual([]);
    expect(found("资料", marks([530, 600, 430]))).toEqual(["total-mismatch E4 600 620"]);
  });
});

it("says nothing where a unit cannot be known: 44 is near neither 63⅓ percent nor 38 points", () => {
  const one: Written[][] = [
    ["资料评审合议评分表"],
    ["申报组织：样例铝业有限公司"],
    ["条款号", "评分条款", "分值", "评审员01(%)", "评审员02(%)", "评审员03(%)", "平均"],
    ...ITEMS.map(({ code, name, points }, i) => [code, name.zh, points, 50, 60, 80, i === 0 ? 48 : null]),
  ];
  expect(found("合议", one)).toEqual([]);
});
