import { say } from "../../../src/text/messages";
import { type Made, sheetOf } from "./books/make";
import * as panelMore from "./books/panel-more";
import * as panelZh from "./books/panel-zh";
import { read } from "./recognising";
import { only, tell } from "./tell";
import type { Sheet } from "../../../src/workbook/model";

const documents: Made[][] = [
  ["资料评审得分汇总表"],
  ["序号", "申报组织", "评审员01", "评审员02", "平均分"],
  [1, "甲公司", 500, 520, 510],
  [2, "乙公司", 480, 470, 475],
];

describe("numbers beside a table of scores", () => {
  const block: Made[][] = [
    [510, 11.5],
    [470, 12.5],
    [430, 13.5],
  ];

  it("are reported where they begin, below the table", () => {
    const reading = read(sheetOf("资料评审", [...documents, [], [], ...block.map((row) => [null, null, ...row])]));
    expect(reading.verdict).toBe("scores");
    expect(only(reading).applicants.map(({ text }) => text)).toEqual(["甲公司", "乙公司"]);
    expect(reading.seenAt).toEqual({ row: 6, column: 2 });
    expect(reading.seen && say(reading.seen)).toEqual({
      zh: "已认出的评分表之外，从 C7 起还有 6 个数字",
      en: "6 numbers from C7 on, beside the score tables that were recognised",
    });
  });
  it("are reported to the right of the table", () => {
    const rows = documents.map((row, i) => [
      ...Array.from({ length: 5 }, (_, c) => row[c]),
      null,
      ...(block[i - 2] ?? []),
    ]);
    expect(read(sheetOf("资料评审", rows))).toMatchObject({ verdict: "scores", seenAt: { row: 2, column: 6 } });
  });
  it("are not reported where they are one line, dates or running numbers", () => {
    const line: Made[] = ["权重", 20, 80, 5, 5, 90];
    const dates = [46023, 46024, 46025, 46026].map((v) => [
      null,
      null,
      { v, format: "yyyy/m/d" },
      { v: v + 1, format: "yyyy/m/d" },
    ]);
    const running = [1, 2, 3, 4, 5].map((n) => [null, null, null, null, null, null, n]);
    for (const more of [[line], dates, running])
      expect(read(sheetOf("资料评审", [...documents, [], [], ...more])).seen).toBeNull();
  });

  const books = Object.entries<unknown>({ ...panelMore, ...panelZh }).flatMap(([name, book]) =>
    Array.isArray(book) || name === "collectionForm" ? [] : [[name, book as Sheet] as const],
  );
  it.each(books)("are none in the book %s", (_, sheet) => {
    const { verdict, seen } = read(sheet);
    expect([verdict, seen]).toEqual(["scores", null]);
  });
});

describe("columns of scores that only their own names tell apart", () => {
  it.each([
    ["初评", "复评", "终评"],
    ["Round 1", "Round 2", "Round 3"],
    ["初评得分", "复评得分", "终评得分"],
  ])("are not read as scores of one thing: %s, %s, %s", (...rounds) => {
    const reading = read(
      sheetOf("汇总", [
        ["序号", "申报组织", ...rounds],
        [1, "甲公司", 500, 520, 540],
        [2, "乙公司", 480, 470, 460],
      ]),
    );
    expect(reading.tables).toEqual([]);
    expect(reading.verdict).toBe("unknown");
    expect(reading.seen && say(reading.seen).zh).toContain(rounds.join("｜"));
  });
  it("leave the columns that say what they are", () => {
    const reading = read(
      sheetOf("汇总", [
        ["序号", "申报组织", "初评", "复评", "综合得分", "名次"],
        [1, "甲公司", 500, 520, 540, 1],
        [2, "乙公司", 480, 470, 460, 2],
      ]),
    );
    expect(reading.tables.flatMap((table) => tell(table, ["score"]))).toEqual([]);
  });
  it("are one score, once given and once worked out, where one is a percentage", () => {
    const sheet = sheetOf("甲公司", [
      ["条款", "分值", "百分比", "得分"],
      ["4.1.1组织的领导", 60, 50, 30],
      ["4.1.2社会责任", 40, 60, 24],
    ]);
    expect(only(read(sheet)).entries.map(({ kind }) => kind)).toEqual(["score", "points", "score", "points"]);
  });
});

it("takes where a score came from for no part of a long table", () => {
  const sheet = sheetOf("明细", [
    ["申报组织", "评审员", "条款", "分数", "原填", "文件", "工作表", "单元格"],
    ["甲公司", "张伟", "4.1.1 组织的领导", 30, "50%", "01.xlsx", "甲", "C5"],
    ["甲公司", "张伟", "4.1.2 社会责任", 24, "60%", "01.xlsx", "甲", "C6"],
    ["乙公司", "张伟", "4.1.1 组织的领导", 36, "60%", "01.xlsx", "乙", "C5"],
  ]);
  expect(tell(only(read(sheet)))).toEqual([
    "甲公司 · 张伟 · 4.1.1 组织的领导 · -: score 30",
    "甲公司 · 张伟 · 4.1.2 社会责任 · -: score 24",
    "乙公司 · 张伟 · 4.1.1 组织的领导 · -: score 36",
  ]);
});

it("reads a sheet called Review for what it holds: a round only where it says a scheme or both lists", () => {
  const layouts = (rows: Made[][]) => read(sheetOf("Review", rows)).tables.map(({ layout }) => layout);
  expect(layouts(documents)).toEqual(["applicants-by-reviewers"]);
  expect(
    layouts([
      ["Remarks", "Status"],
      ["none", "open"],
    ]),
  ).toEqual([]);
  expect(layouts([["Scheme", "重庆2015"]])).toEqual(["round-settings"]);
  expect(layouts([["Applicants"], ["甲公司"], [], ["Reviewers"], ["张伟"]])).toEqual(["round-settings"]);
});
