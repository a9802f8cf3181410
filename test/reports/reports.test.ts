import { readBook } from "../../src/workbook/read";
import { writeBook } from "../../src/workbook/write";
import { commentsOn } from "../../src/reports/comments";
import { documentsReport } from "../../src/reports/documents-report";
import { feedbackOwed, feedbackReports } from "../../src/reports/feedback-report";
import { publicityList } from "../../src/reports/publicity-list";
import { totalsOf } from "../../src/checks/totals/totals";
import type { CheckedFile } from "../../src/checks/checked-file";
import { scopesOf } from "../../src/checks/report";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import { jiyuan2025 } from "../../src/schemes/jiyuan-2025";
import type { Book, Sheet } from "../../src/workbook/model";
import { describeOffice } from "../workbook/support/office";
import { bookOf, checked, listOf, roundOf, sampleBook, sampleOpen } from "./support/sample";

const textsOf = ({ rows }: Sheet): string[] =>
  rows.flatMap((row) => (row ?? []).flatMap((cell) => (typeof cell?.value === "string" ? [cell.value] : [])));
const totals = (files: readonly CheckedFile[]) =>
  files.flatMap((file) => ("book" in file ? scopesOf(chongqing2015, file, null).flatMap(totalsOf) : []));
const reportedOn = (files: readonly CheckedFile[]) => ({ shortlist: listOf(files), totals: totals(files), files });

const OWN = "资料评审独立评分-评审员01.xlsx";
/** 评审员01's own book with words on 轴承's first items, one of them a would-be formula. */
async function commented(): Promise<Book> {
  const book = await sampleBook(OWN);
  const sheets = book.sheets.map((sheet) => {
    if (!textsOf(sheet).includes("样例轴承有限公司")) return sheet;
    const rows = sheet.rows.map((row, r) => {
      const cells = [...(row ?? [])];
      if (r === 4) {
        cells[5] = { value: "领导层重视，目标逐级分解。" };
        cells[6] = { value: '=HYPERLINK("http://x","改进")' };
      }
      if (r === 5) cells[6] = { value: "社会责任的评价缺少数据。" };
      return cells;
    });
    return { ...sheet, rows };
  });
  return { ...book, sheets };
}
const sampleFiles = async () => [checked("样例评审.xlsx", await sampleOpen()), checked(OWN, await commented())];

describe("the feedback that the rules owe below 400", () => {
  test("is owed to 轴承 alone, whose documents have 2059 ÷ 6, and says so with the clause", async () => {
    const reported = reportedOn(await sampleFiles());
    expect(feedbackOwed(reported.shortlist).map((i) => reported.shortlist.applicants[i].name)).toEqual([
      "样例轴承有限公司",
    ]);
    const [report, ...others] = feedbackReports(reported);
    expect(others).toEqual([]);
    expect(report.file).toBe("资料评审反馈报告-样例轴承有限公司.xlsx");
    const texts = textsOf(report.book.sheets[0]).join("\n");
    expect(texts).toContain("未达 400 分");
    expect(texts).toContain("由评选委员会办公室向申报企业反馈评审报告（渝质监发〔2015〕103号第十六条（三））");
  });

  test("takes strengths and improvements from the reviewers' comments by item, names nobody and nobody else", async () => {
    const [{ book }] = feedbackReports(reportedOn(await sampleFiles()));
    const texts = textsOf(book.sheets[0]);
    const at = (text: string) => texts.indexOf(text);
    expect(at("二、各类目得分")).toBeGreaterThan(0);
    expect(texts[at("领导层重视，目标逐级分解。") - 1]).toBe("4.1.1 组织的领导");
    expect(at("三、优势")).toBeLessThan(at("领导层重视，目标逐级分解。"));
    expect(at("四、改进机会")).toBeLessThan(at("社会责任的评价缺少数据。"));
    expect(texts.join()).not.toMatch(/评审员0\d|样例铝业/u);
  });

  test("holds no formula, whatever a reviewer typed", async () => {
    const [{ book }] = feedbackReports(reportedOn(await sampleFiles()));
    const cells = book.sheets[0].rows.flatMap((row) => row ?? []);
    expect(cells.filter((cell) => cell?.formula)).toEqual([]);
    const read = await readBook(await writeBook(book), "f.xlsx");
    if (!read.ok) throw new Error(read.refusal.code);
    expect(textsOf(read.book.sheets[0])).toContain('=HYPERLINK("http://x","改进")');
    expect(read.book.sheets[0].rows.flatMap((row) => row ?? []).some((cell) => cell?.formula)).toBe(false);
  });

  test("399.99 is owed it and 400 is not", () => {
    const list = (document: number) =>
      listOf([checked("a.xlsx", roundOf({ 甲: [document] }, { 甲: [600] }, { 甲: [80] }))]);
    expect([feedbackOwed(list(399.99)), feedbackOwed(list(400))]).toEqual([[0], []]);
  });

  test("is not invented for a scheme whose document asks for none", () => {
    const book = roundOf({ 甲: [300] }, { 甲: [300] }, {});
    const files = [checked("j.xlsx", bookOf(...book.sheets.slice(0, 2)), jiyuan2025)];
    expect(feedbackOwed(listOf(files, "mean", jiyuan2025))).toEqual([]);
  });
});

test("comments are told apart by the heading of their column, and what two wrote alike stands once", async () => {
  const book = await commented();
  const files = [checked(OWN, book), checked("again.xlsx", book)];
  expect(commentsOn(chongqing2015, files, "样例轴承 有限公司", "document")).toEqual([
    { kind: "strength", part: "4.1.1 组织的领导", text: "领导层重视，目标逐级分解。" },
    { kind: "improvement", part: "4.1.1 组织的领导", text: '=HYPERLINK("http://x","改进")' },
    { kind: "improvement", part: "4.1.2 社会责任", text: "社会责任的评价缺少数据。" },
  ]);
});

describe("the documents report", () => {
  test("says of everybody which track may be entered, with the clause, and has a sheet for each", async () => {
    const book = documentsReport(reportedOn(await sampleFiles()));
    expect(book?.sheets).toHaveLength(15);
    const [overview, first] = book?.sheets ?? [];
    const rows = overview.rows.map((row) => (row ?? []).map((cell) => cell?.value));
    // 471 1/6 passes 400 and misses 500; 590⅓ passes 500.
    expect(rows.find(([, name]) => name === "样例电缆有限公司")?.[3]).toMatch(
      /可进入市长质量管理奖提名奖的后续评审（渝质监发〔2015〕103号第十六条（三））/u,
    );
    expect(rows.find(([, name]) => name === "样例电子科技有限公司")?.[3]).toContain("可进入市长质量管理奖的后续评审");
    expect(first.name).toBe("1 样例电子科技有限公司");
    expect(textsOf(first)).toContain("（评审员没有填写，请补充。）");
    expect(textsOf(overview).join()).toContain("评审组长签字");
  });

  test("says where the rules give no gate", () => {
    const book = roundOf({ 甲: [600] }, { 甲: [600] }, {});
    const files = [checked("j.xlsx", bookOf(...book.sheets.slice(0, 2)), jiyuan2025)];
    const shortlist = listOf(files, "mean", jiyuan2025);
    expect(textsOf(documentsReport({ shortlist, totals: [], files })!.sheets[0]).join()).toContain("办法未规定");
  });
});

describe("the list for publicity", () => {
  test("names who has a seat, tier by tier, without a score", async () => {
    const sheet = publicityList("公示名单", listOf(await sampleFiles()));
    const texts = textsOf(sheet);
    const award = texts.slice(
      texts.findIndex((text) => text.startsWith("市长质量管理奖（不超过 5 个")),
      -1,
    );
    expect(award.filter((text) => text.startsWith("样例"))).toEqual([
      ...["玻纤", "新材料", "燃气设备", "电子科技", "仪器仪表"].map((firm) => `样例${firm}有限公司`),
      ...["摩托车", "生物制药", "食品", "化工", "汽车零部件"].map((firm) => `样例${firm}有限公司`),
    ]);
    expect(
      sheet.rows.flatMap((row) => row ?? []).every((cell) => typeof cell?.value !== "number" || cell.value < 6),
    ).toBe(true);
    expect(texts.join()).toContain("7 天");
  });

  test("leaves out who is tied for the last seat, and says that it is undecided", () => {
    const same = { 甲: [700], 乙: [690], 丙: [680], 丁: [670], 戊: [600], 己: [600] };
    const mark = Object.fromEntries(Object.keys(same).map((name) => [name, [80]]));
    const texts = textsOf(publicityList("公示名单", listOf([checked("t.xlsx", roundOf(same, same, mark))])));
    expect(texts).toContain("注：戊机械有限公司、己机械有限公司并列待定，尚余 1 席，由评审组决定后列入。");
    expect(texts.filter((text) => text === "戊机械有限公司")).toEqual([]);
    expect(texts).toContain("空缺");
  });
});

describeOffice("the reports in LibreOffice", (convert) => {
  test("print on A4, one page for the list and the feedback", async () => {
    const files = await sampleFiles();
    const [feedback] = feedbackReports(reportedOn(files));
    const list = bookOf(publicityList("公示名单", listOf(files)));
    const pdfs = convert(
      [
        { name: "list.xlsx", bytes: await writeBook(list) },
        { name: "feedback.xlsx", bytes: await writeBook(feedback.book) },
      ],
      "pdf",
    ).map((bytes) => Buffer.from(bytes).toString("latin1"));
    for (const pdf of pdfs) {
      expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(1);
      // A4 is 595 × 842 points.
      expect(pdf).toMatch(/\/MediaBox\s*\[\s*0 0 595\.\d+ 84[12]\.\d+/u);
    }
  }, 180_000);
});
