import type { Round } from "../../src/workbook/round/round";
import type { CheckedFile } from "../../src/checks/checked-file";
import { checkFiles } from "../../src/checks/report";
import { findScheme } from "../../src/schemes";
import type { Sheet } from "../../src/workbook/model";
import { readScoreBook } from "../../src/workbook/recognise";
import { documents, FIRMS, finals, sheet, type Written } from "./sheets";

const scheme = findScheme("重庆2015")!;

function file(name: string, ...sheets: Sheet[]): CheckedFile {
  const book = { sheets, externalLinks: [], settings: {} };
  return { file: name, sha256: "", book, reading: readScoreBook(name, book, scheme) };
}

/** Findings as "code cell", those above info. */
function found(files: readonly CheckedFile[], round: Round | null = null): string[] {
  const { findings } = checkFiles(scheme, files, round);
  return findings.filter(({ severity }) => severity !== "info").map(({ code, cell }) => `${code} ${cell}`);
}

const one = (rows: readonly (readonly Written[])[], more: Partial<Sheet> = {}) => [
  file("资料.xlsx", sheet("资料评审", rows, more)),
];

const SOUND = [
  [512, 530, 547],
  [610, 600, 590],
  [480, 470, 455],
  [402, 433, 401],
];
const change = (row: number, column: number, to: Written) =>
  SOUND.map((scores, i) => scores.map((x, j) => (i === row && j === column ? to : x)));

describe("a panel's table of documents", () => {
  it("is sound as it stands", () => {
    expect(found(one(documents(SOUND)))).toEqual([]);
  });
  it.each<[string, Written, string[]]>([
    ["a blank", null, ["score-missing D4"]],
    ["a score above 1000", 1000.5, ["score-out-of-range D4"]],
    ["a score below 0", -1, ["score-out-of-range D4"]],
    ["text", "优", ["score-not-a-number D4"]],
    ["a logical value", true, ["score-not-a-number D4"]],
    ["an error value", { error: "#REF!" }, ["score-not-a-number D4"]],
    ["a recusal", "回避", []],
  ])("with %s in it", (_, cell, expected) => {
    expect(found(one(documents(change(1, 1, cell))))).toEqual(expected);
  });
  it("reads text that is plainly a number and says so, as information", () => {
    const { findings } = checkFiles(scheme, one(documents(change(1, 1, "６００分"))), null);
    expect(findings.map(({ code, cell, severity, expected }) => [code, cell, severity, expected.zh])).toEqual([
      ["score-cleaned", "D4", "info", "600"],
    ]);
  });
  it("with a mean that leaves out a reviewer", () => {
    const rows = documents(SOUND);
    rows[3][5] = { formula: "=AVERAGE(C4:D4)", value: 605 };
    expect(found(one(rows)).sort()).toEqual(["formula-range F4", "total-mismatch F4"]);
  });
  it("with a mean typed over its formula", () => {
    const rows = documents(SOUND);
    rows[3][5] = 600;
    expect(found(one(rows))).toEqual(["total-typed F4"]);
  });
  it("with a mean that fails", () => {
    const rows = documents(SOUND);
    rows[3][5] = { formula: "=AVERAGE(#REF!)", value: { error: "#REF!" } };
    expect(found(one(rows))).toContain("formula-error F4");
  });
  it("with a mean from another workbook", () => {
    const rows = documents(SOUND);
    rows[3][5] = { formula: "=AVERAGE([1]资料!C4:E4)", value: 600 };
    expect(found(one(rows))).toContain("external-link F4");
  });
  it("lets a mean shown to one decimal be rounded to it, and no further", () => {
    const rows = documents(SOUND);
    // (512 + 530 + 547) ÷ 3 = 529.66…, (480 + 470 + 455) ÷ 3 = 468.33…
    rows[2][5] = 529.7;
    expect(found(one(rows))).toEqual(["total-typed F3"]);
    rows[2][5] = 529.6;
    expect(found(one(rows)).sort()).toEqual(["total-mismatch F3", "total-typed F3"]);
  });
  it("with two reviewers where the rules want three to six", () => {
    expect(
      found(
        one(
          documents(
            SOUND.map(([a, b]) => [a, b]),
            ["张三", "李四"],
          ),
        ),
      ),
    ).toEqual(["panel-size C2"]);
  });
  it("with two reviewers who gave the same scores throughout", () => {
    expect(found(one(documents(SOUND.map(([a, b]) => [a, b, a]))))).toEqual(["scores-identical E2"]);
  });
  it("with one firm twice", () => {
    const rows = documents(SOUND);
    rows[4][1] = FIRMS[0];
    expect(found(one(rows))).toEqual(["applicant-duplicate B5"]);
  });
  it("with a hidden row, a hidden column, a hidden sheet", () => {
    expect(found(one(documents(SOUND), { hiddenRows: new Set([3]) }))).toEqual(["hidden A4"]);
    expect(found(one(documents(SOUND), { hiddenColumns: new Set([3]) }))).toEqual(["hidden D2"]);
    expect(found(one(documents(SOUND), { visibility: "hidden" }))).toEqual(["hidden C3"]);
  });
});

describe("the final table", () => {
  // 576 + 88 = 664; 612; 500 and 399 by hand; 399 for documents is out and never came to the site visit.
  const sound: Parameters<typeof finals>[0] = [
    [560, 580, 88, 1, "市长质量管理奖"],
    [450, 540, 90, 2, "市长质量管理奖提名奖"],
    [400, 400, 100, 3, "市长质量管理奖提名奖"],
    [399, null, null, null, "未入围"],
  ];
  const final = (rows: readonly (readonly Written[])[]) => [file("综合.xlsx", sheet("综合评选", rows))];

  it("is sound as it stands, a blank after a missed gate included", () => {
    expect(found(final(finals(sound)))).toEqual([]);
  });
  it("with weights the other way round in one row", () => {
    const rows = finals(sound);
    rows[2][4] = { formula: "=C3*80%+D3*20%", value: 564 };
    rows[2][6] = { formula: "=E3+F3", value: 652 };
    expect(found(final(rows))).toEqual(["total-mismatch E3"]);
  });
  it("with a rank that is not the composite's", () => {
    const rows = finals(sound);
    rows[3][7] = 3;
    expect(found(final(rows))).toEqual(["rank-mismatch H4"]);
  });
  it("accepts ranks within the tier, if all are", () => {
    const rows = finals(sound);
    rows[3][7] = 1;
    rows[4][7] = 2;
    expect(found(final(rows))).toEqual([]);
  });
  it("with an award for who missed a gate", () => {
    const rows = finals(sound);
    rows[3][8] = "市长质量管理奖";
    expect(found(final(rows))).toEqual(["outcome-mismatch I4"]);
  });
  it("understands an outcome by its short name", () => {
    const rows = finals(sound);
    rows[3][8] = "提名奖";
    expect(found(final(rows))).toEqual([]);
  });
});

describe("across sheets and files", () => {
  const round: Round = {
    scheme: "重庆2015",
    applicants: FIRMS,
    reviewers: ["张三", "李四", "王五"].map((name) => ({ name, stage: "document", group: null, adviser: false })),
    recusals: [{ reviewer: "李四", applicant: FIRMS[1] }],
    seals: [],
  } as Round;

  it("holds a table against the round: who is missing, who is unknown, who is recused", () => {
    expect(found(one(documents(SOUND)), round)).toEqual(["recusal-scored D4"]);
    expect(found(one(documents(change(1, 1, null))), round)).toEqual([]);
    const without = documents(SOUND.slice(0, 3));
    expect(found(one(without), round)).toContain("applicant-missing A2");
    const panel = documents(SOUND, ["张三", "李四", "赵六"]);
    expect(found(one(panel), round)).toContain("reviewer-missing A2");
  });
  it("offers a name that is nearly the same and merges nothing", () => {
    const rows = documents(SOUND);
    rows[3][1] = "样例铝业有限责任公司";
    const { findings } = checkFiles(scheme, one(rows), { ...round, recusals: [] });
    expect(findings.map(({ code, cell, expected }) => [code, cell, expected.zh])).toEqual([
      ["applicant-unknown", "B4", "样例铝业有限公司"],
    ]);
  });
  it("finds a sealed range that has changed", () => {
    const sealed = { file: null, sheet: "资料评审", range: "C3:E6", code: "0000-0000-0000-0000" };
    expect(found(one(documents(SOUND)), { ...round, recusals: [], seals: [sealed] })).toEqual(["seal-mismatch C3"]);
  });
  it("says which file cannot be read and goes on with the others", () => {
    const bad: CheckedFile = { file: "坏.xlsx", sha256: "", refusal: { zh: "不是工作簿", en: "no workbook" } };
    expect(found([bad, ...one(documents(change(0, 0, null)))])).toEqual(["unreadable ", "score-missing C3"]);
  });
});
