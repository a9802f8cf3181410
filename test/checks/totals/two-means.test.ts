import { checkFiles } from "../../../src/checks/report";
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { readScoreBook } from "../../../src/workbook/recognise";
import { FIRMS, sheet, type Written } from "../sheets";

/** Five marks, their mean, and their mean without the highest and the lowest: worked out by hand. */
const MARKS = [
  { marks: [560, 580, 590, 601, 570], mean: 580.2, trimmed: 580 },
  { marks: [500, 520, 540, 531, 522], mean: 522.6, trimmed: 524.33 },
  { marks: [455, 432, 467, 480, 411], mean: 449, trimmed: 451.33 },
  { marks: [612, 640, 655, 601, 633], mean: 628.2, trimmed: 628.33 },
];
const REVIEWERS = ["张三", "李四", "王五", "赵六", "钱七"];

const found = (rows: readonly (readonly Written[])[]) => {
  const book = { sheets: [sheet("汇总", rows)], externalLinks: [], settings: {} };
  const file = { file: "a.xlsx", sha256: "", book, reading: readScoreBook("a.xlsx", book, chongqing2015) };
  return checkFiles(chongqing2015, [file], null)
    .findings.filter(({ code }) => code === "total-mismatch")
    .map(({ cell, message }) => `${cell} ${message.zh.split("；")[0]}`);
};
const beside = (heads: readonly string[], of: (row: (typeof MARKS)[number], i: number) => readonly number[]) => [
  ["资料评审得分汇总表（满分1000分）"],
  ["申报组织", ...REVIEWERS, ...heads],
  ...MARKS.map((row, i) => [FIRMS[i], ...row.marks, ...of(row, i)]),
];

describe("a mean beside a trimmed mean", () => {
  it.each([
    ["平均分", "去掉最高最低平均分"],
    ["平均分", "最终得分"],
    ["算术平均分", "截尾平均"],
  ])("are each held to their own method: %s, %s", (...heads) => {
    expect(found(beside(heads, ({ mean, trimmed }) => [mean, trimmed]))).toEqual([]);
    expect(found(beside([heads[1], heads[0]], ({ mean, trimmed }) => [trimmed, mean]))).toEqual([]);
  });
  it("a wrong one is found by its own method, under its own heading", () => {
    const rows = beside(["平均分", "去掉最高最低平均分"], ({ mean, trimmed }, i) =>
      i === 1 ? [524.33, 522.6] : [mean, trimmed],
    );
    expect(found(rows)).toEqual([
      "G4 样例铝业有限公司·平均分写作 524.33，按本表重算为 522.6",
      "H4 样例铝业有限公司·去掉最高最低平均分写作 522.6，按本表重算为 524.333333",
    ]);
  });
  it("is found in a table that lies on its side", () => {
    const [title, ...rows] = beside(["平均分", "去掉最高最低平均分"], ({ mean, trimmed }, i) => [
      mean,
      i === 1 ? 522.6 : trimmed,
    ]);
    const turned = rows[0].map((_, column) => rows.map((row) => row[column]));
    expect(found([title, ...turned])).toEqual([
      "C9 样例铝业有限公司·去掉最高最低平均分写作 522.6，按本表重算为 524.333333",
    ]);
  });
});

it("two stages in one table may merge in two ways", () => {
  const rows: Written[][] = [
    ["评审得分汇总表"],
    ["序号", "申报组织", "资料评审", null, null, null, "答辩", null, null, null, null, null],
    ["", "", "评审员1", "评审员2", "评审员3", "平均分", "评委1", "评委2", "评委3", "评委4", "评委5", "平均分"],
    [1, FIRMS[0], 560, 580, 591, 577, 80, 83, 84, 86, 81, 82.67],
    [2, FIRMS[1], 500, 520, 540, 520, 71, 74, 77, 76, 75, 75],
    [3, FIRMS[2], 455, 432, 469, 452, 65, 62, 67, 69, 59, 64.67],
  ];
  expect(found(rows)).toEqual([]);
});
