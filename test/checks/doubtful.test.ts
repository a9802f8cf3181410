import { consolidatedBook } from "../../src/checks/out/consolidated";
import type { CheckedFile } from "../../src/checks/checked-file";
import { checkFiles } from "../../src/checks/report";
import { chongqing2015 } from "../../src/schemes/chongqing-2015";
import type { Book, Sheet } from "../../src/workbook/model";
import { readScoreBook } from "../../src/workbook/recognise";
import { sheet, type Written } from "./sheets";

const fileOf = (name: string, book: Book): Extract<CheckedFile, { book: object }> => ({
  file: name,
  sha256: "",
  book,
  reading: readScoreBook(name, book, chongqing2015),
});
const bookOf = (...sheets: Sheet[]): Book => ({ sheets, externalLinks: [], settings: {} });
const codes = (...files: CheckedFile[]) =>
  checkFiles(chongqing2015, files, null).findings.map(({ code, cell }) => `${code} ${cell}`);

/** Two sets of columns beside each other; 30 + 24 on the left, 42 + 20 on the right: 116 in all. */
const twoUp = (total: number): Written[][] => [
  ["申报组织：样例铝业有限公司", null, null, null, null, "评审员：评审员05"],
  ["条款", "分值", "百分比", "得分", null, "条款", "分值", "百分比", "得分"],
  ["4.1.1组织的领导", 60, 50, 30, null, "4.5.1价值创造过程", 70, 60, 42],
  ["4.1.2社会责任", 40, 60, 24, null, "4.5.2支持过程", 40, 50, 20],
  [null, null, null, null, null, "合计", null, null, total],
];

it("sums a form in two sets of columns over both", () => {
  const totals = (total: number) =>
    codes(fileOf("05.xlsx", bookOf(sheet("样例铝业", twoUp(total))))).filter((each) => each.startsWith("total-"));
  expect(totals(116)).toEqual([]);
  expect(totals(62)).toEqual(["total-mismatch I5"]);
});

it("takes the columns of a collection form for no items of the criteria", () => {
  const form: Written[][] = [
    ["序号", "组织名称", "所属行业", "组织简况", "一句话介绍质量特色", "获得荣誉", "联系人及电话"],
    [1, "样例铝业有限公司", "有色金属", "成立于1998年。", "以数字驱动改进", "市级奖", "张三 000"],
  ];
  const file = fileOf("汇总.xlsx", bookOf(sheet("附件2", form)));
  expect(file.reading.sheets[0].tables.map(({ layout }) => layout)).toEqual(["collection-form"]);
  expect(codes(file).filter((code) => code.startsWith("item-"))).toEqual([]);
});

it.each(["zh", "en"] as const)(
  "reads back the consolidated book (%s) without an item that nobody knows",
  (language) => {
    const items = ["4.1.1 组织的领导", "4.1.2 社会责任", "4.2.1 战略制定"];
    const one = (reviewer: string, applicant: string, scores: number[]) =>
      sheet(applicant, [
        [`申报组织：${applicant}　评审员：${reviewer}`],
        ["条款", "分值", "百分比"],
        ...items.map((item, i): Written[] => [item, [60, 40, 40][i], scores[i]]),
      ]);
    const files = ["张三", "李四"].map((reviewer, i) =>
      fileOf(
        `资料评审-${reviewer}.xlsx`,
        bookOf(
          one(reviewer, "样例铝业有限公司", [50, 60, 40 + 5 * i]),
          one(reviewer, "样例化工有限公司", [40, 50, 55]),
        ),
      ),
    );
    const made = fileOf("汇编.xlsx", consolidatedBook(chongqing2015, files, language));
    const long = made.reading.sheets.flatMap(({ tables }) => tables).find(({ layout }) => layout === "long");
    expect(long?.entries.filter(({ kind }) => kind === "score")).toHaveLength(12);
    expect(codes(made).filter((code) => /^(?:item-unknown|layout-unknown|points-mismatch)/u.test(code))).toEqual([]);
  },
);
