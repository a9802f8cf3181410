import { sheetOf } from "./books/make";
import { read } from "./recognising";
import { only } from "./tell";

const entriesOf = (rows: Parameters<typeof sheetOf>[1]) => {
  const table = only(read(sheetOf("合议", rows)));
  const agreed = table.entries.filter(({ kind }) => kind === "agreed");
  return { unit: table.unit, own: [...new Set(agreed.map(({ unit }) => unit ?? null))] };
};

/** Three reviewers in percent; by hand: 60 × 55% = 33, 40 × 50% = 20, 40 × 60% = 24, 70 × 50% = 35. */
const percents = (heading: string, agreed: readonly (number | null)[], over = "评审员%") => [
  ["样例铝业有限公司资料评审合议评分表"],
  ["条款", "分值", `${over}01`, `${over}02`, `${over}03`, heading],
  ["4.1.1 组织的领导", 60, 50, 60, 55, agreed[0]],
  ["4.1.2 社会责任", 40, 50, 50, 55, agreed[1]],
  ["4.2.1 战略制定", 40, 60, 65, 60, agreed[2]],
  ["4.5.1 价值创造过程", 70, 45, 50, 50, agreed[3]],
];

describe("the unit of agreed values", () => {
  it("is the heading's, where reviewers score in percent and the panel agrees in points", () => {
    expect(entriesOf(percents("合议得分", [33, 20, 24, 35]))).toEqual({ unit: "percent", own: ["points"] });
  });
  it("is seen from the reviewers' scores where the heading does not say it", () => {
    expect(entriesOf(percents("合议", [33, 20, 24, 35]))).toEqual({ unit: "percent", own: ["points"] });
  });
  it("is the table's where the values are near the reviewers' in that", () => {
    expect(entriesOf(percents("合议", [55, 50, 60, 50]))).toEqual({ unit: "percent", own: [null] });
  });
  it("is the table's although the heading says points, where no part can reach the values", () => {
    expect(entriesOf(percents("合议得分", [70, 70, 80, 80]))).toEqual({ unit: "percent", own: [null] });
  });
  it("is the table's where nothing is agreed yet and the heading says nothing", () => {
    expect(entriesOf(percents("合议", [null, null, null, null]))).toEqual({ unit: "percent", own: [null] });
  });
  it("is the heading's where nothing is agreed yet", () => {
    expect(entriesOf(percents("合议得分", [null, null, null, null]))).toEqual({ unit: "percent", own: ["points"] });
  });
  it("is percent where reviewers score in points and agree in percent", () => {
    const rows = [
      ["样例铝业有限公司资料评审合议评分表"],
      ["条款", "分值", "评审员01", "评审员02", "合议%"],
      ["4.1.1 组织的领导", 60, 30, 36, 55],
      ["4.1.2 社会责任", 40, 20, 20, 50],
      ["4.2.1 战略制定", 40, 24, 26, 60],
    ];
    expect(entriesOf(rows)).toEqual({ unit: "points", own: ["percent"] });
  });
});
