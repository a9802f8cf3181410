import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { yuncheng2023Organisation } from "../../src/schemes/yuncheng-2023/organisation";
import type { CellValue, Sheet } from "../../src/workbook/model";
import { readBook } from "../../src/workbook/read";
import { writeBook } from "../../src/workbook/write";
import { describeOffice } from "../workbook/support/office";
import { CLEAN, EXPECTED, FAULTY, run, scratch } from "./support/run";

const root = scratch();
const at = (name: string) => path.join(root, name);
const clean = (name: string) => path.join(CLEAN, `${name}.xlsx`);
const SUMMARIES = [
  ...["--document", clean("资料评审得分汇总表")],
  ...["--site", clean("现场评审得分汇总表")],
  ...["--defence", clean("企业答辩评分汇总表")],
];
const shortlist = (...args: string[]) => run("shortlist", "--scheme", "重庆2015", ...args);

interface Row {
  readonly name: string;
  readonly scores: Readonly<
    Record<string, { readonly value: number; readonly method: string; readonly from: unknown[] }>
  >;
  readonly composite: number | null;
  readonly outcome: string;
  readonly rank: number | null;
}
const rowsOf = (out: string) => (JSON.parse(out) as { applicants: Row[] }).applicants;

/** What the sample round's makers state: rounded to two decimals, and the outcomes. */
interface Stated {
  readonly composite: number;
  readonly outcome: string;
}
const stated = (
  JSON.parse(readFileSync(path.join(EXPECTED, "clean/expected.json"), "utf8")) as {
    files: Record<string, Record<string, Stated>>;
  }
).files["综合评选得分表.xlsx"];

async function bookOf(name: string, rows: readonly (readonly CellValue[])[]): Promise<string> {
  const sheet: Sheet = {
    name: "Sheet1",
    visibility: "visible",
    rows: rows.map((row) => row.map((value) => ({ value }))),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    widths: new Map(),
    heights: new Map(),
    validations: [],
  };
  writeFileSync(at(name), await writeBook({ sheets: [sheet], externalLinks: [], settings: {} }));
  return at(name);
}

describe("npm run shortlist over the sample summaries", () => {
  const files = [at("s.xlsx"), at("s.csv"), at("s.json")];
  const ran = shortlist(...SUMMARIES, "--merge", "mean", "--json", "--out", files[0]);
  const rows = rowsOf(ran.out);

  test("gives the outcomes that the sample's makers state", () => {
    expect(ran.code).toBe(0);
    expect(rows).toHaveLength(14);
    for (const { name, outcome, composite } of rows) {
      expect([name, outcome]).toEqual([name, stated[name].outcome]);
      expect(Math.abs((composite ?? 0) - stated[name].composite)).toBeLessThan(0.02);
    }
    expect(rows.slice(0, 6).map(({ rank }) => rank)).toEqual([1, 2, 3, 4, 5, 1]);
  });

  test("says of each number how it came about and from which cells", () => {
    const [row] = rows.filter(({ name }) => name === "样例电子科技有限公司");
    // (514 + 607 + 607 + 639 + 548 + 627) ÷ 6 = 3542 ÷ 6
    expect(row.scores.document).toMatchObject({ value: 3542 / 6, method: "mean" });
    expect(row.scores.document.from[0]).toEqual({
      reviewer: "评审员01",
      value: 514,
      file: "资料评审得分汇总表.xlsx",
      sheet: "资料评审汇总",
      cells: "C4",
    });
  });

  test("never merges reviewers' scores by a method that nobody named", () => {
    const { code, out, err } = shortlist(...SUMMARIES);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toMatch(/资料评审：有各评审员的得分，但没有写明如何合并；请用 --merge/);
  });

  test("the reviewers' own books give the same as the summary, and stand beside it", () => {
    const own = ["01", "02", "03", "04", "05", "06"].map((n) => clean(`资料评审独立评分-评审员${n}`));
    const both = shortlist(
      "--document",
      ...own,
      clean("资料评审得分汇总表"),
      ...SUMMARIES.slice(2),
      "--merge",
      "mean",
      "--json",
    );
    const byName = new Map(rows.map((row) => [row.name, row]));
    for (const { name, composite, outcome } of rowsOf(both.out))
      expect([name, composite, outcome]).toEqual([name, byName.get(name)?.composite, byName.get(name)?.outcome]);
  });

  test("stages with one value an applicant need no method; without a defence who passed is 资料不全", () => {
    const final = clean("综合评选得分表");
    const { code, out } = shortlist("--document", final, "--site", final, "--json");
    expect(code).toBe(0);
    const [row] = rowsOf(out).filter(({ name }) => name === "样例电子科技有限公司");
    expect([row.scores.document.value, row.scores.document.method, row.outcome]).toEqual([
      590.33,
      "single",
      "资料不全",
    ]);
  });

  test("the workbook holds the list as values, as our live formula, and the sums as plain formulas", async () => {
    const read = await readBook(new Uint8Array(readFileSync(files[0])), "s.xlsx");
    if (!read.ok) throw new Error(read.refusal.code);
    const [values, live, final, document] = read.book.sheets;
    expect([values.name, live.name, final.name, document.name]).toEqual([
      "入围名单（数值）",
      "入围名单",
      "结果",
      "资料评审得分",
    ]);
    expect(live.rows[1]?.[0]?.formula).toMatch(/^=AWARD\.SHORTLIST\("重庆2015",/);
    expect(live.rows.slice(2).map((row) => row?.map((cell) => cell?.value))).toEqual(
      values.rows.slice(2).map((row) => row?.map((cell) => cell?.value)),
    );
    expect(final.rows[2]?.[5]).toMatchObject({ formula: '=IF(COUNT(C3,D3)=2,C3*0.2+D3*0.8,"")', value: 579.8 });
    expect(document.rows[2]?.[7]).toMatchObject({ formula: "=AVERAGE(B3:G3)", value: 3542 / 6 });
  });

  test("and read as score books, it has no fault", () => {
    expect(run("check", "--scheme", "重庆2015", files[0]).code).toBe(0);
  });

  test("CSV opens rightly in Excel and runs nothing", async () => {
    const stages = ["申报组织", "资料评审得分", "现场评审得分", "评审得分", "答辩得分", "综合得分"];
    const rowFor = (name: string, i: number): CellValue[] => [name, 500 + i, 600, 580 + i / 5, 70, 650 + i / 5];
    const names = ['=HYPERLINK("http://a")公司', "+甲公司", "-乙公司", "@丙公司", '正常"公司,一'];
    const file = await bookOf("names.xlsx", [stages, ...names.map(rowFor)]);
    const { code, err } = shortlist("--document", file, "--site", file, "--defence", file, "--out", files[1]);
    expect([code, err]).toEqual([0, expect.stringContaining("已写入")]);
    const text = readFileSync(files[1], "utf8");
    expect(text.startsWith("\ufeff申报组织,资料评审,现场评审,评审得分,答辩,综合得分,结果,名次,说明\r\n")).toBe(true);
    const firsts = text
      .split("\r\n")
      .slice(1, -1)
      .map((line) => line.slice(0, 4));
    expect(firsts.sort()).toEqual(["\"'=H", '"正常"', "'+甲公", "'-乙公", "'@丙公"]);
  });

  test("JSON to a file is the JSON of stdout", () => {
    const again = shortlist(...SUMMARIES, "--merge", "mean", "--json", "--out", files[2]);
    expect(readFileSync(files[2], "utf8")).toBe(again.out);
  });
});

describe("what stands in the way", () => {
  test("errors in the sheets used: refused unless --despite-findings", () => {
    const faulty = path.join(FAULTY, "第二组资料评审得分汇总表.xlsx");
    const refused = shortlist("--document", faulty, "--merge", "mean");
    expect([refused.code, refused.out]).toEqual([1, ""]);
    expect(refused.err).toMatch(/panel-size/);
    expect(shortlist("--document", faulty, "--merge", "mean", "--despite-findings").code).toBe(0);
  });

  test("an applicant twice with other scores: not even with --despite-findings", () => {
    const faulty = path.join(FAULTY, "资料评审得分汇总表.xlsx");
    const { code, err } = shortlist("--document", faulty, "--merge", "mean", "--despite-findings");
    expect([code, /样例化工有限公司·评审员01 的得分在两处不同/.test(err)]).toEqual([1, true]);
  });

  test("names that do not match: each is said, with the one that may be meant", async () => {
    const names = ["样例铝业有限公司", "样例化工有限公司", "样例食品有限公司", "样例轴承有限公司"];
    const documents = await bookOf("d.xlsx", [
      ["申报组织", "资料评审得分"],
      ...names.map((name, i) => [name, i === 3 ? 390 : 520]),
    ]);
    const others = ["样例铝业有限责任公司", "样例化工有限公司", "样例食口有限公司"];
    const site = await bookOf("s.xlsx", [["申报组织", "现场评审得分"], ...others.map((name) => [name, 520])]);
    const { code, err } = shortlist("--document", documents, "--site", site);
    expect(code).toBe(1);
    expect(err).toContain("“样例铝业有限责任公司”不在资料评审的申报组织中；是否即“样例铝业有限公司”？");
    expect(err).toContain("“样例食口有限公司”不在资料评审的申报组织中；是否即“样例食品有限公司”？");
    expect(err).toContain("缺少“样例食品有限公司”，它已过前面的门槛");
    // 第十六条（三）: below 400 for documents there is no site visit.
    expect(err).not.toContain("样例轴承有限公司");
  });

  test("two sources that differ: neither is taken", async () => {
    const head = ["申报组织", "评审员01", "评审员02", "评审员03"];
    const title = ["资料评审得分汇总表（满分1000分）"];
    const rows = (score: number) => [
      title,
      head,
      ["样例铝业有限公司", score, 510, 520],
      ["样例化工有限公司", 500, 510, 520],
    ];
    const [one, two] = [await bookOf("one.xlsx", rows(500)), await bookOf("two.xlsx", rows(501))];
    const { code, err } = shortlist("--document", one, two, "--merge", "mean", "--despite-findings");
    expect([code, /样例铝业有限公司·评审员01 的得分在两处不同/.test(err)]).toEqual([1, true]);
  });

  test.each<[string, string[], number, RegExp]>([
    ["nothing", [], 2, /npm run shortlist -- --scheme/],
    ["an unknown method", [...SUMMARIES, "--merge", "dice"], 2, /--merge dice/],
    ["another kind of file", [...SUMMARIES, "--out", "a.pdf"], 2, /只能写 \.xlsx、\.csv 或 \.json/],
    [
      "a stage that the scheme does not have",
      ["--stage", `tasting=${clean("综合评选得分表")}`],
      2,
      /方案里没有环节 tasting/,
    ],
    [
      "a second file in a folder whose name holds a sign =",
      ["--stage", `site=${clean("现场评审得分汇总表")}`, "/data/year=2025/没有.xlsx"],
      2,
      /没有这个文件/,
    ],
    ["a file that is not there", ["--document", "没有.xlsx"], 2, /没有这个文件/],
    [
      "a file of another stage",
      ["--site", clean("资料评审得分汇总表"), "--merge", "mean"],
      1,
      /没有这一环节的评分表（有：资料评审）/,
    ],
    [
      "a bonus where the scheme has none",
      [...SUMMARIES, "--merge", "mean", "--bonus", clean("综合评选得分表")],
      1,
      /没有加分，不能用 --bonus/,
    ],
  ])("%s", (_, args, code, words) => {
    const ran = shortlist(...args);
    expect([ran.code, ran.out]).toEqual([code, ""]);
    expect(ran.err).toMatch(words);
  });
});

describe("lists beside the scores", () => {
  test("an excluded applicant holds no rank, with the reason", async () => {
    const excluded = await bookOf("x.xlsx", [
      ["申报组织", "排除"],
      ["样例玻纤有限公司", "材料不实"],
      ["样例新材料有限公司", "否"],
    ]);
    const { out } = shortlist(...SUMMARIES, "--merge", "mean", "--excluded", excluded, "--json");
    const [first] = rowsOf(out);
    expect([first.name, first.outcome]).toEqual(["样例新材料有限公司", "市长质量管理奖"]);
    expect(rowsOf(out).at(-1)).toMatchObject({ name: "样例玻纤有限公司", outcome: "排除", rank: null });
  });

  test("bonus points count by persons (运政发〔2023〕14号第三条: 5 and 20 each), and show though no composite is ruled", async () => {
    const stages = ["申报组织", "材料评审得分", "现场评审得分", "陈述答辩得分"];
    const book = await bookOf("y.xlsx", [stages, ["甲有限公司", 800, 700, 80], ["乙有限公司", 700, 700, 80]]);
    const bonus = await bookOf("b.xlsx", [
      ["组织名称", "一般人才", "高端人才"],
      ["甲有限公司", 3, 1],
    ]);
    const args = ["--document", book, "--site", book, "--defence", book, "--bonus", bonus, "--json"];
    const { code, out } = run("shortlist", "--scheme", yuncheng2023Organisation.id, ...args);
    expect(code).toBe(0);
    const [row] = rowsOf(out).filter(({ name }) => name === "甲有限公司") as (Row & { bonus: number; gap: string })[];
    expect([row.bonus, row.composite]).toEqual([35, null]);
    expect(row.gap).toContain("未规定");
  });

  test("a name on a list that is no applicant is a fault", async () => {
    const excluded = await bookOf("z.xlsx", [
      ["申报组织", "排除"],
      ["样例玻纤有限责任公司", "是"],
    ]);
    const { code, err } = shortlist(...SUMMARIES, "--merge", "mean", "--excluded", excluded);
    expect([code, /是否即“样例玻纤有限公司”/.test(err)]).toEqual([1, true]);
  });
});

describeOffice("LibreOffice and the shortlist", (convert) => {
  test("opens it, recomputes the plain formulas to the same numbers, and shows the list as values", async () => {
    shortlist(...SUMMARIES, "--merge", "trimmed", "--out", at("office.xlsx"));
    const bytes = new Uint8Array(readFileSync(at("office.xlsx")));
    const [opened] = convert([{ name: "office.xlsx", bytes }], "xlsx");
    const [ours, theirs] = await Promise.all([readBook(bytes, "a.xlsx"), readBook(opened, "a.xlsx")]);
    if (!ours.ok || !theirs.ok) throw new Error("not opened");
    // Our functions' columns, and what rests on them, are not LibreOffice's to compute.
    const numbers = (book: typeof ours.book, name: string) => {
      const rows = book.sheets.find((sheet) => sheet.name === name)?.rows;
      const plain = (rows?.[1] ?? []).findIndex((cell) => /加载项/u.test(String(cell?.value)));
      return rows
        ?.slice(2, 16)
        .map((row) => row?.map((cell) => (typeof cell?.value === "number" ? cell.value.toFixed(8) : null)))
        .map((row) => (plain < 0 ? row : row?.slice(0, plain)));
    };
    for (const name of ["入围名单（数值）", "结果", "资料评审得分", "答辩得分"])
      expect(numbers(theirs.book, name)).toEqual(numbers(ours.book, name));
  }, 180_000);
});
