import { sheetOf } from "./books/make";
import * as books from "./books/panel-more";
import { read } from "./recognising";
import { matrix, only, places, tell } from "./tell";

const reviewersOf = (table: ReturnType<typeof only>) => table.reviewers.map(({ text }) => text);

it("takes numbers under 评委打分 for judges, and 最后得分 for the mean that it is", () => {
  const table = only(read(books.numberedJudges));
  expect(table.layout).toBe("applicants-by-reviewers");
  expect(reviewersOf(table)).toEqual(["1", "2", "3", "4"]);
  const scores = [
    [90, 88, 92, 85],
    [80, 78, 82, 75],
    [70, 68, 72, 66],
  ];
  expect(tell(table)).toEqual(
    matrix(["甲企", "乙企", "丙企"], ["1", "2", "3", "4"], scores, (firm, by) => `${firm} · ${by} · - · -`),
  );
  // 90, 88 and 85 with 92: (88+90)/2 = 89 without the highest and the lowest.
  expect(places(table, "mean")).toEqual(["G3", "G4", "G5"]);
});

it("takes people's names over numbers for reviewers", () => {
  const table = only(read(books.namedJudges));
  expect(reviewersOf(table)).toEqual(["张建国", "李明", "王丽华", "赵勇"]);
  expect(places(table, "score")).toHaveLength(12);
  expect([places(table, "total"), places(table, "mean"), places(table, "rank")]).toEqual([
    ["F2", "F3", "F4"],
    ["G2", "G3", "G4"],
    ["H2", "H3", "H4"],
  ]);
});

it("takes headings with maxima for items, 时间（10分） too, and the judge from the line above", () => {
  const table = only(read(books.contest));
  expect(table.parts.map(({ points }) => points?.value)).toEqual([40, 30, 20, 10]);
  expect(reviewersOf(table)).toEqual(["王丽"]);
  expect(tell(table)).toContain("2号 · 王丽 · 时间（10分） · -: score 8");
  expect(table.unit).toBe("points");
});

it("knows the same items under each judge for the same", () => {
  const table = only(read(books.itemsUnderJudges));
  expect(table.parts.map(({ text }) => text)).toEqual(["创新", "质量", "效益"]);
  expect(reviewersOf(table)).toEqual(["评委一", "评委二"]);
  const columns = [
    "评委一 · 创新",
    "评委一 · 质量",
    "评委一 · 效益",
    "评委二 · 创新",
    "评委二 · 质量",
    "评委二 · 效益",
  ];
  const scores = [
    [8, 9, 7, 6, 7, 8],
    [5, 6, 7, 6, 6, 6],
  ];
  expect(tell(table)).toEqual(
    matrix(["甲公司", "乙公司"], columns, scores, (firm, column) => `${firm} · ${column} · -`),
  );
});

it("reads one score a row, with blanks, and tells what was given from what was worked out", () => {
  const table = only(read(books.longList));
  expect([table.layout, table.unit]).toEqual(["long", "percent"]);
  expect(tell(table, ["score", "points"])).toEqual([
    "甲公司 · 评审员01 · 4.1.1 组织的领导 · -: score 50",
    "甲公司 · 评审员01 · 4.1.1 组织的领导 · -: points 30",
    "甲公司 · 评审员01 · 4.1.2 社会责任 · -: score 60",
    "甲公司 · 评审员01 · 4.1.2 社会责任 · -: points 24",
    "乙公司 · 评审员02 · 4.1.1 组织的领导 · -: score 40",
    "乙公司 · 评审员02 · 4.1.1 组织的领导 · -: points 24",
    "乙公司 · 评审员02 · 4.1.2 社会责任 · -: score blank",
    "乙公司 · 评审员02 · 4.1.2 社会责任 · -: points blank",
  ]);
});

it("reads reviewers under each applicant, and the mean of each", () => {
  const table = only(read(books.reviewersUnderApplicants));
  expect(table.layout).toBe("applicants-by-categories");
  const rows = ["甲公司 · 评审员01", "甲公司 · 评审员02", "乙公司 · 评审员01", "乙公司 · 评审员02"];
  const scores = [
    [60, 50, 55],
    [50, 50, 55],
    [70, 60, 65],
    [60, 60, 65],
  ];
  expect(tell(table)).toEqual(
    matrix(rows, ["领导", "战略", "顾客与市场"], scores, (row, part) => `${row} · ${part} · -`),
  );
  expect(tell(table, ["total"])).toEqual([165, 155, 195, 185].map((total, i) => `${rows[i]} · - · -: total ${total}`));
  expect(tell(table, ["mean"]).slice(-1)).toEqual(["乙公司 · - · - · -: mean 190"]);
});

it("joins a form whose items go on beside", () => {
  const table = only(read(books.twoUp));
  expect(table.layout).toBe("items-of-one");
  expect(tell(table)).toEqual(
    [
      ["4.1.1组织的领导", 50],
      ["4.1.2社会责任", 60],
      ["4.2.1战略制定", 50],
      ["4.5.1价值创造过程", 60],
      ["4.5.2支持过程", 50],
      ["4.6.1测量与分析", 40],
    ].map(([part, score]) => `甲公司 · 评审员05 · ${part} · -: score ${score}`),
  );
});

it("passes over the rows of a form that nobody filled in", () => {
  const table = only(read(books.templateRows));
  expect(table.applicants.map(({ text }) => text)).toEqual(["甲公司", "乙公司"]);
  expect(table.confidence).toBeGreaterThan(0.9);
  expect(tell(table)).toContain("乙公司 · 评审员02 · - · document: score blank");
  expect(tell(table)).toHaveLength(4);
});

it("reads a form that is still empty, a little less sure", () => {
  const table = only(read(books.emptyForm));
  expect(table.applicants.map(({ text }) => text)).toEqual(["样例甲有限公司", "样例乙有限公司"]);
  expect(tell(table)).toHaveLength(6);
  expect(table.entries.every(({ cell }) => cell === null)).toBe(true);
  expect(table.confidence).toBeLessThan(0.9);
});

it("takes the firm out of the title, and points of a consensus for worked out", () => {
  const table = only(read(books.consensusPercent));
  expect(table.applicants).toEqual([{ text: "样例铝业有限公司", row: 0, column: 0 }]);
  expect([table.layout, table.unit, table.stage]).toEqual(["items-by-reviewers", "percent", "document"]);
  expect(reviewersOf(table)).toEqual(["李", "王", "赵"]);
  expect([
    places(table, "score").length,
    places(table, "agreed"),
    places(table, "points"),
    places(table, "subtotal"),
  ]).toEqual([6, ["G5", "G6"], ["H5", "H6"], ["H4"]]);
});

it("passes over the duties beside reviewers' names", () => {
  const table = only(read(books.duties));
  expect([table.layout, table.transposed, table.stage]).toEqual(["applicants-by-reviewers", true, "defence"]);
  expect(reviewersOf(table)).toEqual(["张伟", "李强"]);
  expect(places(table, "score")).toEqual(["C2", "D2", "E2", "C3", "D3", "E3"]);
  expect(places(table, "mean")).toEqual(["C4", "D4", "E4"]);
});

it("keeps two columns under one name apart: neither score is lost", () => {
  const table = only(read(books.sameNameTwice));
  expect(table.reviewers.map(({ text, column }) => [text, column])).toEqual([
    ["评审员01", 1],
    ["评审员02", 2],
    ["评审员02", 3],
  ]);
  expect(new Set(table.entries.filter(({ kind }) => kind === "score").map(({ reviewer }) => reviewer)).size).toBe(3);
});

it("reads labels that are merged over several columns", () => {
  const table = only(read(books.wideLabels));
  expect([table.layout, table.unit]).toEqual(["items-of-one", "percent"]);
  expect(table.full?.value).toBe(140);
  expect(tell(table, ["score", "comment"])).toEqual([
    "乙公司 · 评审员03 · 4.1.1 组织的领导 · -: score 50",
    "乙公司 · 评审员03 · 4.1.1 组织的领导 · -: comment 好",
    "乙公司 · 评审员03 · 4.1.2 社会责任 · -: score 60",
    "乙公司 · 评审员03 · 4.2.1 战略制定 · -: score 40",
  ]);
});

it("takes codes over columns for categories, though they are numbers", () => {
  const table = only(read(books.codesAcross));
  expect(table.layout).toBe("applicants-by-categories");
  expect(table.parts.map(({ code }) => code)).toEqual(["4.1", "4.2", "4.3", "4.4", "4.5", "4.6", "4.7"]);
  expect(table.stage).toBe("site");
});

it("reads two rows an applicant, percentages and points", () => {
  const table = only(read(books.twoRowsEach));
  expect([table.layout, table.unit]).toEqual(["applicants-by-items", "percent"]);
  expect(places(table, "score")).toEqual(["C2", "D2", "E2", "F2", "C4", "D4", "E4", "F4"]);
  expect(places(table, "points")).toEqual(["C3", "D3", "E3", "F3", "C5", "D5", "E5", "F5"]);
  expect(tell(table)).toContain("乙公司 · - · 4.2.2 · site: score 30");
});

/** Reviewers whose headings begin with their stage; neither the sheet nor a title names it. */
const stagedReviewers = (names: readonly string[]) =>
  sheetOf("汇总", [
    ["序号", "申报组织", ...names],
    [1, "甲机械有限公司", ...names.map((_, i) => 80 + i)],
    [2, "乙机械有限公司", ...names.map((_, i) => 70 + i)],
  ]);

it.each([
  [["答辩评审员01", "答辩评审员02"], "defence"],
  [["现场评审员1", "现场评审员2"], "site"],
  [["资料评审专家A", "资料评审专家B"], "document"],
  [["现场评委1", "现场评委2"], "site"],
  [["资料评委1", "资料评委2"], "document"],
  [["材料专家一", "材料专家二"], "document"],
  [["现场1号评委", "现场2号评委"], "site"],
  [["现场专家张伟", "现场专家李娜"], "site"],
  [["答辩评委（张伟）", "答辩评委（李娜）"], "defence"],
  [["Site judge 1", "Site judge 2"], "site"],
  [["Document reviewer A", "Document reviewer B"], "document"],
])("takes %j for reviewers, and the stage before them for theirs", (names, stage) => {
  const table = only(read(stagedReviewers(names)));
  expect(table.layout).toBe("applicants-by-reviewers");
  expect(reviewersOf(table)).toEqual(names);
  const scores = table.entries.filter(({ kind }) => kind === "score");
  expect(scores.map((entry) => [entry.cell?.value, entry.reviewer, entry.stage])).toEqual([
    [80, 0, stage],
    [81, 1, stage],
    [70, 0, stage],
    [71, 1, stage],
  ]);
});

it("gives reviewers of two stages in one table each their own stage, by their headings alone or by the one over names", () => {
  const rows = [
    [520, 510, 560, 570],
    [480, 470, 455, 460],
  ];
  const firms = ["甲机械有限公司", "乙机械有限公司"];
  const stagesOf = (head: (string | null)[][]) => {
    const scores = rows.map((row, i) => [i + 1, firms[i], ...row]);
    const table = only(read(sheetOf("汇总", [...head, ...scores])));
    return table.entries.filter(({ kind }) => kind === "score").map(({ stage }) => stage);
  };
  const both = ["document", "document", "site", "site"];
  expect(stagesOf([["序号", "申报组织", "资料评委1", "资料评委2", "现场评委1", "现场评委2"]])).toEqual([
    ...both,
    ...both,
  ]);
  expect(
    stagesOf([
      ["序号", "申报组织", "资料评委", null, "现场评委", null],
      [null, null, "张伟", "李娜", "王强", "赵敏"],
    ]),
  ).toEqual([...both, ...both]);
});

it("does not take 现场 in a title about what judges gave for the site visit: a defence is scored on the spot, too", () => {
  const sheet = sheetOf("汇总", [
    ["现场评委打分汇总表"],
    ["序号", "申报组织", "评委1", "评委2"],
    [1, "甲机械有限公司", 88, 90],
    [2, "乙机械有限公司", 79, 81],
  ]);
  expect(only(read(sheet)).stage).toBeNull();
});

it("takes 三位专家 in a file's name for a count, and the reviewer from the sheet's tab", () => {
  const sheet = sheetOf("张伟", [
    ["资料评审评分表"],
    ["申报组织", "领导(100)", "战略(80)", "顾客与市场(90)"],
    ["甲机械有限公司", 60, 50, 55],
    ["乙机械有限公司", 50, 40, 45],
  ]);
  expect(reviewersOf(only(read(sheet, null, "资料评审（三位专家）.xlsx")))).toEqual(["张伟"]);
});

it("takes a line of keys and names above the headings for what it says, a leader's title among them", () => {
  const sheet = sheetOf("Sheet1", [
    ["现场评审记录表"],
    ["受评单位", "乙铸造股份有限公司", null, "组长", "周敏"],
    ["条款", "标准分", "专家甲", "专家乙", "专家丙"],
    ["4.1.1组织的领导", 60, 30, 36, 42],
    ["4.1.2社会责任", 40, 20, 24, 28],
    ["4.2.1战略制定", 40, 20, 24, 28],
  ]);
  const table = only(read(sheet));
  expect(table.applicants.map(({ text, row, column }) => [text, row, column])).toEqual([["乙铸造股份有限公司", 1, 1]]);
  expect(reviewersOf(table)).toEqual(["专家甲", "专家乙", "专家丙"]);
});
