import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { isUnsaid } from "../../../src/schemes/scheme";
import { say } from "../../../src/text/messages";
import { type Made, sheetOf } from "./books/make";
import { read } from "./recognising";
import { only } from "./tell";

const items = isUnsaid(chongqing2015.criteria)
  ? []
  : chongqing2015.criteria.value.categories.flatMap((category) => category.items);

const rowsOf = (count: number, row: (i: number) => Made[]): Made[][] => Array.from({ length: count }, (_, i) => row(i));

it("reads a long table of 100,000 rows, each with a number and remarks of its own", () => {
  const rows = rowsOf(100_000, (i) => {
    const remark = i % 3 === 0 ? `第${i}条：方法系统，展开尚欠` : null;
    return [`K${i}`, `评审员${i % 40}`, `第${Math.floor(i / 920)}公司`, items[i % 22].code, (i % 21) * 5, remark];
  });
  const sheet = sheetOf("明细", [["编号", "评审员", "申报组织", "条款号", "百分比", "备注"], ...rows]);
  const table = only(read(sheet));
  expect([table.layout, table.applicants.length, table.reviewers.length]).toEqual(["long", 109, 40]);
  expect(table.entries.filter(({ kind }) => kind === "score")).toHaveLength(100_000);
});

it("reads 2,000 applicants by 22 items, upright and on its side", () => {
  const heading = ["申报组织", ...items.map(({ code, name }) => `${code}${name.zh}`)];
  const upright = [heading, ...rowsOf(2000, (i) => [`第${i}公司`, ...items.map((_, j) => ((i + j) % 21) * 5)])];
  const lying = heading.map((_, column) => upright.map((row) => row[column]));
  for (const rows of [upright, lying]) {
    const table = only(read(sheetOf("资料评审", rows)));
    expect([table.layout, table.transposed]).toEqual(["applicants-by-items", rows === lying]);
    expect(table.entries.filter(({ kind }) => kind === "score")).toHaveLength(44_000);
  }
});

it("finds the table below a long list that is filled as its heading is", () => {
  const list = rowsOf(200, (i) => [`联系人${i}`, `部门${i}`, `地址${i}`]);
  const table = [
    ["条款", "分值", "百分比"],
    ["4.1.1组织的领导", 60, 50],
    ["4.1.2社会责任", 40, 60],
  ];
  expect(only(read(sheetOf("甲公司", [...list, [], ...table]))).entries.map(({ cell }) => cell?.value)).toEqual([
    50, 60,
  ]);
});

describe("a sheet too large to look at", () => {
  const TOO_LARGE = { verdict: "unknown", tables: [], seen: { code: "sheet-too-large" } };
  /** No two rows of the first 4,096 are filled alike. */
  const scattered = rowsOf(4096, (r) =>
    Array.from({ length: 60 }, (_, c) => ((r >> c % 12) & 1 ? `甲${r}乙${c}` : null)),
  );

  it("is one with more different texts than any score sheet has", () => {
    expect(read(sheetOf("Sheet1", [...scattered, [1, 5, 9, 20], [7, 3, 1, 2]]))).toMatchObject(TOO_LARGE);
  });
  it("is none of scores if it holds no numbers", () => {
    expect(read(sheetOf("Sheet1", scattered))).toMatchObject({ verdict: "other", tables: [], seen: null });
  });
  it("is one with more tables than anybody keeps on a sheet", () => {
    const heading = ["申报组织", ...Array.from({ length: 14 }, (_, i) => `评审员${i + 1}`)];
    const block = (i: number): Made[][] => [heading, [`第${i}公司`, ...heading.slice(1).map((_, j) => 400 + j)]];
    const blocks = (count: number) => sheetOf("Sheet1", Array.from({ length: count }, (_, i) => block(i)).flat());
    expect(read(blocks(4000)).tables).toHaveLength(4000);
    expect(read(blocks(4001))).toMatchObject(TOO_LARGE);
  });
  it("says what to do", () => {
    const said = say({ code: "sheet-too-large", params: undefined });
    expect(said.zh).toContain("请只留有评分的行和列");
    expect(said.en).toContain("keep only the rows and columns with scores");
  });
});
