import type { ScoreTable } from "../../../src/workbook/score-book";
import * as books from "./books/panel-zh";
import { read } from "./recognising";
import { matrix, only, partName, places, tell } from "./tell";

/** What a table says of itself, without its cells. */
const about = ({ layout, transposed, stage, group, unit }: ScoreTable) => ({ layout, transposed, stage, group, unit });
const names = (table: ScoreTable) => ({
  applicants: table.applicants.map(({ text }) => text),
  reviewers: table.reviewers.map(({ text, role }) => (role === "adviser" ? `${text} (adviser)` : text)),
  parts: table.parts.map((_, i) => partName(table, i)),
});
const maxima = ({ parts }: ScoreTable) => parts.map(({ points }) => points?.value ?? null);

describe("three heading rows with merges, subtotals by category and a hidden column", () => {
  const table = only(read(books.threeHeadingRows));
  const items = [
    "4.1 领导/4.1.1 组织的领导",
    "4.1 领导/4.1.2 社会责任",
    "4.2 战略/4.2.1 战略制定",
    "4.2 战略/4.2.2 战略部署",
  ];
  const firms = ["甲电子有限公司", "乙铝业有限公司", "丙化工集团"];

  it("is applicants by items at the site visit, in points, of the second group", () => {
    expect(about(table)).toEqual({
      layout: "applicants-by-items",
      transposed: false,
      stage: "site",
      group: "第二组",
      unit: "points",
    });
    expect(table.confidence).toBeGreaterThan(0.9);
    expect(table.header).toEqual({ row: 2, column: 0, rows: 3, columns: 9 });
  });
  it("has items under their categories, with the maxima of the third heading row", () => {
    expect(names(table)).toEqual({
      applicants: firms,
      reviewers: [],
      parts: ["4.1 领导", items[0], items[1], "4.2 战略", items[2], items[3]],
    });
    expect(maxima(table)).toEqual([100, 60, 40, 80, 40, 40]);
    expect(table.full).toEqual({ value: 180, row: 4, column: 8 });
  });
  it("reads each score, a blank as a blank and text as it stands", () => {
    const scores = [
      [36, 20, 24, 22],
      [42, null, 20, 18],
      [30, 28, "26", 30],
    ];
    expect(tell(table)).toEqual(matrix(firms, items, scores, (firm, item) => `${firm} · - · ${item} · site`));
  });
  it("tells subtotals, totals and the mean over the applicants from scores", () => {
    expect(places(table, "subtotal")).toEqual(["E6", "H6", "E7", "H7", "E8", "H8"]);
    expect(places(table, "total")).toEqual(["I6", "I7", "I8"]);
    expect(places(table, "mean")).toEqual(["C10", "D10", "E10", "F10", "G10", "H10", "I10"]);
    expect(table.entries.filter(({ kind }) => kind === "mean").every(({ applicant }) => applicant === null)).toBe(true);
  });
});

describe("one applicant's items by reviewers with consensus, names without codes", () => {
  const table = only(read(books.consensus));
  const items = ["领导/组织的领导", "领导/社会责任", "战略/战略制定", "战略/战略部署"];
  const reviewers = ["张伟民", "李娜", "王秀英"];

  it("is items by reviewers for the applicant and the stage of its lines", () => {
    expect(about(table)).toEqual({
      layout: "items-by-reviewers",
      transposed: false,
      stage: "document",
      group: "第一组",
      unit: "points",
    });
    expect(names(table)).toEqual({
      applicants: ["样例轴承有限公司"],
      reviewers,
      parts: ["领导", items[0], items[1], "战略", items[2], items[3]],
    });
    expect(table.parts.map(({ level }) => level)).toEqual(["category", "item", "item", "category", "item", "item"]);
    expect(maxima(table)).toEqual([100, 60, 40, 80, 40, 40]);
  });
  it("has the reviewers' scores of items only; categories are subtotals", () => {
    const scores = [
      [36, 30, 30],
      [24, 25, 20],
      [20, 24, 16],
      [20, 20, 20],
    ];
    expect(tell(table)).toEqual(
      matrix(items, reviewers, scores, (item, reviewer) => `样例轴承有限公司 · ${reviewer} · ${item} · document`),
    );
    expect(places(table, "subtotal")).toEqual(["C4", "D4", "E4", "C7", "D7", "E7"]);
    expect(places(table, "total")).toEqual(["C10", "D10", "E10"]);
  });
  it("has mean, agreed value and remarks of their columns", () => {
    expect(places(table, "mean")).toEqual(["F4", "F5", "F6", "F7", "F8", "F9", "F10"]);
    expect(places(table, "agreed")).toEqual(["G4", "G5", "G6", "G7", "G8", "G9", "G10"]);
    expect(tell(table, ["comment"])).toEqual(
      [
        "样例轴承有限公司 · 张伟民 · 领导/组织的领导 · document: comment 授权机制清楚",
        "样例轴承有限公司 · 张伟民 · 战略/战略部署 · document: comment 与指标脱节",
      ].map((line) => line.replace(" · 张伟民 · ", " · - · ")),
    );
  });
});

it("reads categories down and applicants across, the maximum inside the label", () => {
  const table = only(read(books.categoriesDown));
  expect(about(table)).toEqual({
    layout: "applicants-by-categories",
    transposed: true,
    stage: "site",
    group: null,
    unit: "points",
  });
  expect(table.parts.map(({ code, level, points }) => [code, level, points?.value])).toEqual([
    ["4.1", "category", 100],
    ["4.2", "category", 80],
    ["4.3", "category", 90],
    ["4.4", "category", 120],
    ["4.5", "category", 110],
    ["4.6", "category", 100],
    ["4.7", "category", 400],
  ]);
  const firms = ["样例玻纤有限公司", "样例食品有限公司", "样例电缆厂"];
  const scores = [
    [63, 50.67, 40.67],
    [50, 38.67, 40.67],
    [57.5, 42.83, 39],
    [78.83, 59.33, 53],
    [73.17, 60.67, 49.67],
    [67.83, 50.67, 46.33],
    [262, 205.17, 163.33],
  ];
  const parts = table.parts.map(({ text }) => text);
  expect(tell(table)).toEqual(matrix(parts, firms, scores, (part, firm) => `${firm} · - · ${part} · site`));
  expect(tell(table, ["total"])).toEqual(
    firms.map((firm, j) => `${firm} · - · - · site: total ${[652.33, 508.01, 432.67][j]}`),
  );
});

it("reads reviewers down and applicants across, an absent reviewer, an adviser, the mean below", () => {
  const table = only(read(books.reviewersDown));
  expect(about(table)).toEqual({
    layout: "applicants-by-reviewers",
    transposed: true,
    stage: "defence",
    group: null,
    unit: "points",
  });
  expect(names(table).reviewers).toEqual(["赵铁生", "钱学文", "孙丽", "顾问（周教授） (adviser)"]);
  const scores = [
    [82, 75, 90, 66],
    [80, "缺席", 88, 70],
    [78, 73, 91, 65],
    [null, null, null, null],
  ];
  const reviewers = ["赵铁生", "钱学文", "孙丽", "顾问（周教授）"];
  const firms = ["甲公司", "乙公司", "丙公司", "丁公司"];
  expect(tell(table)).toEqual(
    matrix(reviewers, firms, scores, (reviewer, firm) => `${firm} · ${reviewer} · - · defence`),
  );
  expect(tell(table, ["mean"])).toEqual(
    firms.map((firm, j) => `${firm} · - · - · defence: mean ${[80, 74, 89.67, 67][j]}`),
  );
  expect(table.full?.value).toBe(100);
});

it("reads two stages beside each other, the same reviewers under each, and leaves weighted columns out", () => {
  const table = only(read(books.twoStages));
  expect(names(table)).toEqual({ applicants: ["甲公司", "乙公司"], reviewers: ["评委1", "评委2", "评委3"], parts: [] });
  expect(tell(table, ["score", "mean"])).toEqual([
    "甲公司 · 评委1 · - · document: score 500",
    "甲公司 · 评委2 · - · document: score 520",
    "甲公司 · 评委3 · - · document: score 540",
    "甲公司 · - · - · document: mean 520",
    "甲公司 · 评委1 · - · site: score 560",
    "甲公司 · 评委2 · - · site: score 580",
    "甲公司 · - · - · site: mean 570",
    "乙公司 · 评委1 · - · document: score 480",
    "乙公司 · 评委2 · - · document: score 490",
    "乙公司 · 评委3 · - · document: score 470",
    "乙公司 · - · - · document: mean 480",
    "乙公司 · 评委1 · - · site: score 520",
    "乙公司 · 评委2 · - · site: score 500",
    "乙公司 · - · - · site: mean 510",
  ]);
  expect(tell(table, ["review", "rank"])).toEqual([
    "甲公司 · - · - · -: review 560",
    "甲公司 · - · - · -: rank 1",
    "乙公司 · - · - · -: review 504",
    "乙公司 · - · - · -: rank 2",
  ]);
});

describe("a final table with telephone numbers, years, districts, and a note between its rows", () => {
  const table = only(read(books.finalWithInfo));
  it("is applicants by stages", () => {
    expect(about(table)).toEqual({
      layout: "applicants-by-stages",
      transposed: false,
      stage: null,
      group: null,
      unit: "points",
    });
    expect(names(table).applicants).toEqual(["甲公司", "乙公司", "丙公司", "丁公司"]);
  });
  it("takes neither telephone numbers nor years for scores", () => {
    expect(tell(table)).toEqual([
      "甲公司 · - · - · defence: score 88",
      "甲公司 · - · - · site: score 580",
      "甲公司 · - · - · document: score 560",
      "乙公司 · - · - · defence: score 60",
      "乙公司 · - · - · site: score 500",
      "乙公司 · - · - · document: score 500",
      "丙公司 · - · - · defence: score 80",
      "丙公司 · - · - · site: score 450",
      "丙公司 · - · - · document: score 520",
      "丁公司 · - · - · defence: score blank",
      "丁公司 · - · - · site: score blank",
      "丁公司 · - · - · document: score 399.99",
    ]);
  });
  it("reads 总分 beside stages as the composite, and review score, rank and outcome", () => {
    expect(places(table, "composite")).toEqual(["K3", "K4", "K6", "K7"]);
    expect(places(table, "review")).toEqual(["J3", "J4", "J6", "J7"]);
    expect(places(table, "rank")).toEqual(["L3", "L4", "L6", "L7"]);
    expect(places(table, "outcome")).toEqual(["A3", "A4", "A6", "A7"]);
  });
});

it("leaves text where scores belong as it stands: full width, 分 behind, marks of absence, words", () => {
  const table = only(read(books.numbersAsText));
  expect(about(table)).toEqual({
    layout: "applicants-by-reviewers",
    transposed: false,
    stage: "document",
    group: null,
    unit: "points",
  });
  const scores = [
    ["５１４", " 607 ", "639分"],
    ["回避", "574", 668],
    ["456", "—", "479"],
    ["六百", "590", "548"],
  ];
  expect(tell(table)).toEqual(
    matrix(
      ["甲厂", "乙厂", "丙厂", "丁厂"],
      ["专家A", "专家B", "专家C"],
      scores,
      (firm, by) => `${firm} · ${by} · - · document`,
    ),
  );
});

it("reads pairs of columns under a reviewer's name: the percentage is given, the points are worked out", () => {
  const table = only(read(books.pairsOfColumns));
  expect(about(table)).toMatchObject({ layout: "items-by-reviewers", unit: "percent" });
  expect(names(table).applicants).toEqual(["样例轴承有限公司"]);
  expect(places(table, "score")).toEqual(["D3", "F3", "D4", "F4"]);
  expect(places(table, "points")).toEqual(["E3", "G3", "E4", "G4"]);
  expect(tell(table, ["total"])).toEqual([
    "样例轴承有限公司 · 评审员01 · - · -: total 44",
    "样例轴承有限公司 · 评审员02 · - · -: total 54",
  ]);
});

it("reads codes without names and percent-formatted fractions; the reviewer is the sheet's name", () => {
  const table = only(read(books.codesAlone));
  expect(about(table)).toMatchObject({ layout: "items-of-one", unit: "fraction" });
  expect(table.reviewers).toEqual([{ text: "张三", row: -1, column: -1, role: "reviewer" }]);
  expect(table.applicants).toEqual([{ text: "样例电缆有限公司", row: 0, column: 1 }]);
  const codes = ["4.1.1", "4.1.2", "4.2.1", "4.2.2", "4.3.1", "4.3.2"];
  expect(table.parts.map(({ code, level }) => [code, level])).toEqual(codes.map((code) => [code, "item"]));
  expect(tell(table)).toEqual(
    codes.map((code, i) => `样例电缆有限公司 · 张三 · ${code} · -: score ${[0.4, 0.5, 0.55, 0.3, "blank", 0.6][i]}`),
  );
});

it("reads items across and measures down, with the names in one line above", () => {
  const table = only(read(books.itemsAcross));
  expect(about(table)).toMatchObject({ layout: "items-of-one", transposed: true, unit: "percent" });
  expect(names(table)).toEqual({
    applicants: ["样例化工有限公司"],
    reviewers: ["李四"],
    parts: ["4.1.1 组织的领导", "4.1.2 社会责任", "4.2.1 战略制定", "4.2.2 战略部署"],
  });
  expect(maxima(table)).toEqual([60, 40, 40, 40]);
  expect(places(table, "score")).toEqual(["B5", "C5", "D5", "E5"]);
  expect(places(table, "points")).toEqual(["B6", "C6", "D6", "E6"]);
  expect(places(table, "comment")).toEqual(["B7", "E7", "C8"]);
});

it("tells 4.10 from 4.1 where codes are numbers", () => {
  const table = only(read(books.numericCodes));
  expect(table.parts.map(({ code }) => code)).toEqual([
    "4.1",
    "4.2",
    "4.3",
    "4.4",
    "4.5",
    "4.6",
    "4.7",
    "4.8",
    "4.9",
    "4.10",
  ]);
  expect(new Set(table.parts.map(({ level }) => level)).size).toBe(1);
});

it("reads two tables of different layouts on one sheet, each with the title above it", () => {
  const reading = read(books.stackedTables);
  expect(reading.tables.map(about)).toEqual([
    { layout: "applicants-by-reviewers", transposed: false, stage: "document", group: null, unit: "points" },
    { layout: "applicants-by-stages", transposed: false, stage: null, group: null, unit: "points" },
  ]);
  expect(reading.tables.map(({ header }) => header)).toEqual([
    { row: 1, column: 0, rows: 1, columns: 4 },
    { row: 6, column: 0, rows: 1, columns: 7 },
  ]);
  expect(places(reading.tables[0], "score")).toEqual(["B3", "C3", "B4", "C4"]);
  expect(places(reading.tables[1], "composite")).toEqual(["F8", "F9"]);
});

it("reads two lists beside each other under one title", () => {
  const { tables } = read(books.sideBySide);
  expect(tables.map(({ applicants }) => applicants.map(({ text }) => text))).toEqual([
    ["甲公司", "乙公司", "丙公司"],
    ["丁公司", "戊公司", "己公司"],
  ]);
  expect(tables.map((table) => places(table, "score"))).toEqual([
    ["C3", "C4", "C5"],
    ["G3", "G4", "G5"],
  ]);
  expect(tables.map(({ stage }) => stage)).toEqual(["site", "site"]);
});

it("takes 结果 for a category where the other categories stand beside it, and the sheet's name for the reviewer", () => {
  const table = only(read(books.reviewerSheet));
  expect(names(table).reviewers).toEqual(["欧阳明"]);
  expect(names(table).parts).toEqual(["领导", "战略", "顾客与市场", "资源", "过程管理", "测量、分析与改进", "结果"]);
  expect(tell(table).slice(0, 2)).toEqual([
    "甲公司 · 欧阳明 · 领导 · -: score 60",
    "甲公司 · 欧阳明 · 战略 · -: score 50",
  ]);
  expect(tell(table, ["total"])).toEqual(["甲公司 · 欧阳明 · - · -: total 565", "乙公司 · 欧阳明 · - · -: total 645"]);
});

it("knows the collection form, which holds texts and no scores", () => {
  const reading = read(books.collectionForm);
  expect(reading.verdict).toBe("other");
  const table = only(reading);
  expect(table.layout).toBe("collection-form");
  expect(names(table).applicants).toEqual(["样例仪器仪表有限公司", "样例摩托车有限公司"]);
  expect(table.parts.map(({ text }) => text)).toContain("请用一句话概括组织或个人的质量工作特色（不超过25个字）");
  expect(tell(table, ["comment"]).filter((line) => line.includes("一句话"))).toEqual([
    "样例仪器仪表有限公司 · - · 请用一句话概括组织或个人的质量工作特色（不超过25个字） · -: comment 以数据说话，让质量可见",
    "样例摩托车有限公司 · - · 请用一句话概括组织或个人的质量工作特色（不超过25个字） · -: comment 质量是设计出来的",
  ]);
});
