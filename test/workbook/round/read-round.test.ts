import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { jiyuan2025 } from "../../../src/schemes/jiyuan-2025";
import type { CellValue, Sheet } from "../../../src/workbook/model";
import { readRound } from "../../../src/workbook/round/read-round";
import type { Round } from "../../../src/workbook/round/round";
import { templateRound, writeRound } from "../../../src/workbook/round/write-round";
import { a1 } from "../../../src/workbook/address";

/** A sheet as someone typed it; null leaves a cell blank. */
function sheetOf(rows: readonly (readonly CellValue[])[], more: Partial<Sheet> = {}): Sheet {
  return {
    name: "评审设置",
    visibility: "visible",
    rows: rows.map((row) => row.map((value) => (value === null ? undefined : { value }))),
    merges: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    widths: new Map(),
    heights: new Map(),
    validations: [],
    ...more,
  };
}

const read = (rows: readonly (readonly CellValue[])[]) => readRound(sheetOf(rows));
const said = (rows: readonly (readonly CellValue[])[]) =>
  read(rows).findings.map(({ row, column, fault }) => `${a1(row, column)} ${fault.code}`);

const WHOLE: Round = {
  scheme: "重庆2015",
  title: "2025年度重庆市市长质量管理奖",
  stages: ["document", "defence"],
  full: { defence: 100 },
  merge: { document: "trimmed", defence: "mean" },
  applicants: ["样例铝业有限公司", "=样例(公式)有限公司", "样例化工有限公司"],
  entrants: [
    { applicant: "样例铝业有限公司", group: "第一组", stages: null },
    { applicant: "样例化工有限公司", group: "第二组", stages: ["document"] },
  ],
  reviewers: [
    { name: "张三", group: "第一组", stage: "document", adviser: false },
    { name: "张三", group: null, stage: "defence", adviser: false },
    { name: "李四", group: null, stage: null, adviser: true },
  ],
  recusals: [{ reviewer: "张三", applicant: "样例铝业有限公司", reason: "曾任职" }],
  seals: [
    { file: null, sheet: "资料评审汇总", range: "C4:H17", code: "9F86-D081-884C-7D65", time: "2025-06-01 09:30" },
  ],
  share: "张三",
};

describe("a round written and read back", () => {
  test("is the same round, without a finding", () => {
    const { round, scheme, findings } = readRound(writeRound(WHOLE, chongqing2015));
    expect(findings).toEqual([]);
    expect(scheme?.id).toBe("chongqing-2015");
    expect(round).toEqual(WHOLE);
  });

  test("is the same with nothing but what must be there", () => {
    const least: Round = { scheme: "济源2025", applicants: [], reviewers: [], recusals: [], seals: [] };
    expect(readRound(writeRound(least, jiyuan2025)).round).toEqual(least);
  });

  test("the template names its scheme, and its hints are no data", () => {
    for (const scheme of [chongqing2015, jiyuan2025]) {
      const { round, findings } = readRound(templateRound(scheme));
      expect(findings).toEqual([]);
      expect(round).toEqual({ scheme: scheme.name.zh, applicants: [], reviewers: [], recusals: [], seals: [] });
    }
  });

  test("the template asks for a full mark only where the rules are silent (济源 第十四条: 陈述展示)", () => {
    const keys = (scheme: typeof jiyuan2025) => templateRound(scheme).rows.flatMap((row) => row?.[0]?.value ?? []);
    expect(keys(jiyuan2025)).toContain("满分（陈述展示）");
    expect(keys(chongqing2015).filter((key) => String(key).startsWith("满分"))).toEqual([]);
  });
});

describe("a round filled in by hand", () => {
  test("columns stand in any order, numbered and with others between; blank rows count for nothing", () => {
    const { round, findings } = read([
      ["评审设置"],
      [],
      ["方案：重庆2015"],
      [],
      ["一、评审员名单"],
      ["角色", "序号", "环节", "电话", "姓名", "组别"],
      ["评审员", 1, "资料评审、现场评审", 13800000000, "张三", "第一组"],
      [],
      ["点评顾问", 2, "答辩", null, " 李四 ", null],
      [],
      ["申报组织", "备注"],
      ["样例铝业有限公司", "已公示"],
      ["注：以上为全部申报组织"],
    ]);
    expect(findings).toEqual([]);
    expect(round?.reviewers).toEqual([
      { name: "张三", stage: "document", group: "第一组", adviser: false },
      { name: "张三", stage: "site", group: "第一组", adviser: false },
      { name: "李四", stage: "defence", group: null, adviser: true },
    ]);
    expect(round?.applicants).toEqual(["样例铝业有限公司"]);
  });

  test("lists may be headed in English, and by their columns alone", () => {
    const { round, findings } = read([
      ["Scheme", "chongqing-2015"],
      ["Stages", "site visit"],
      ["Merge", "median"],
      ["Applicant", "Group"],
      ["Alpha Ltd", "A"],
      ["Name", "Role"],
      ["J. Smith", "adviser"],
      ["Reviewer", "Applicant", "Reason"],
      ["J. Smith", "Alpha Ltd", "shareholder"],
      ["File", "Sheet", "Range", "Code"],
      [null, null, "'Site 1'!$B$2:$C$9", "9f86-d081-884c-7d65"],
    ]);
    expect(findings).toEqual([]);
    expect(round).toEqual({
      scheme: "chongqing-2015",
      stages: ["site"],
      merge: { site: "median" },
      applicants: ["Alpha Ltd"],
      entrants: [{ applicant: "Alpha Ltd", group: "A", stages: null }],
      reviewers: [{ name: "J. Smith", stage: null, group: null, adviser: true }],
      recusals: [{ reviewer: "J. Smith", applicant: "Alpha Ltd", reason: "shareholder" }],
      seals: [{ file: null, sheet: "Site 1", range: "B2:C9", code: "9F86-D081-884C-7D65" }],
    });
  });

  test("a list without column headings is read in the template's order", () => {
    const { round } = read([
      ["方案", "重庆2015"],
      ["申报组织"],
      ["甲有限公司", "第一组"],
      ["回避"],
      ["张三", "甲有限公司"],
    ]);
    expect(round?.applicants).toEqual(["甲有限公司"]);
    expect(round?.entrants).toEqual([{ applicant: "甲有限公司", group: "第一组", stages: null }]);
    expect(round?.recusals).toEqual([{ reviewer: "张三", applicant: "甲有限公司" }]);
  });

  test("a group written once for merged rows holds for each of them", () => {
    const rows = [["方案", "重庆2015"], ["姓名", "组别"], ["张三", "第一组"], ["李四"], ["王五"]];
    const merged = { merges: [{ row: 2, column: 1, rows: 2, columns: 1 }] };
    const groups = readRound(sheetOf(rows, merged)).round?.reviewers.map(({ group }) => group);
    expect(groups).toEqual(["第一组", "第一组", null]);
  });

  test("one method may be named for all stages; a full mark belongs to one", () => {
    const { round } = read([
      ["方案", "重庆2015"],
      ["合并方法", "去掉一个最高分和一个最低分求平均"],
    ]);
    expect(round?.merge).toEqual({ document: "trimmed", site: "trimmed", defence: "trimmed" });
    expect(
      said([
        ["方案", "重庆2015"],
        ["满分", 100],
      ]),
    ).toEqual(["A2 stage-needed"]);
  });

  test("a day as Excel keeps it reads as a day", () => {
    const sheet = sheetOf([
      ["方案", "重庆2015"],
      ["工作表", "区域", "校验码", "时间"],
      ["汇总", "A1:B2", "9F86-D081-884C-7D65"],
    ]);
    // 45809 is 1 June 2025 (LibreOffice: =DATE(2025,6,1)).
    const row = [...(sheet.rows[2] ?? []), { value: 45809.375, style: { format: "yyyy/m/d h:mm" } }];
    const { round } = readRound({ ...sheet, rows: [...sheet.rows.slice(0, 2), row] });
    expect(round?.seals[0].time).toBe("2025-06-01 09:00");
  });
});

describe("what is wrong is said at its cell", () => {
  const scheme = ["方案", "重庆2015"];
  test.each<[string, string, (readonly CellValue[])[]]>([
    ["nothing of a round", "A1 round-empty", [["今天天气不错"]]],
    ["no scheme", "A1 scheme-missing", [["申报组织"], ["甲公司"]]],
    ["an unknown scheme", "B1 scheme-unknown", [["方案", "火星2099"]]],
    ["an unknown key", "A2 key-unknown", [scheme, ["方安", "重庆2015"]]],
    ["a key twice", "A2 key-twice", [scheme, scheme]],
    ["an unknown stage", "B2 stage-unknown", [scheme, ["环节", "资料评审、笔试"]]],
    ["a full mark that is none", "B2 full-not-number", [scheme, ["满分（答辩）", "一百"]]],
    ["a full mark that is not the scheme's (第十六条（四）4: 100)", "B2 full-differs", [scheme, ["满分（答辩）", 120]]],
    ["an unknown method", "B2 method-unknown", [scheme, ["合并方法", "掷骰子"]]],
    ["a reviewer without a name", "A3 name-missing", [scheme, ["姓名", "组别"], [null, "第一组"]]],
    ["an unknown role", "B3 role-unknown", [scheme, ["姓名", "角色"], ["张三", "啦啦队"]]],
    ["an applicant twice", "A4 applicant-twice", [scheme, ["申报组织"], ["甲公司"], ["甲 公司"]]],
    ["a reviewer twice", "A4 reviewer-twice", [scheme, ["姓名", "环节"], ["张三", "答辩"], ["张三", "答辩"]]],
    [
      "a recusal of nobody listed",
      "A5 reviewer-unlisted",
      [scheme, ["姓名", "组别"], ["张三"], ["评审员", "申报组织"], ["赵六", "甲公司"]],
    ],
    [
      "a recusal from nobody listed",
      "B5 applicant-unlisted",
      [scheme, ["申报组织"], ["甲有限公司"], ["评审员", "申报组织"], ["张三", "甲有限责任公司"]],
    ],
    [
      "a seal without its code",
      "D3 seal-incomplete",
      [scheme, ["文件", "工作表", "区域", "校验码"], [null, "汇总", "A1"]],
    ],
    [
      "a seal of no range",
      "B3 seal-range",
      [scheme, ["工作表", "区域", "校验码"], ["汇总", "全表", "9F86-D081-884C-7D65"]],
    ],
    [
      "a seal of whole columns",
      "B3 seal-range",
      [scheme, ["工作表", "区域", "校验码"], ["汇总", "A:H", "9F86-D081-884C-7D65"]],
    ],
    ["a seal with another code", "C3 seal-code", [scheme, ["工作表", "区域", "校验码"], ["汇总", "A1", "123456"]]],
  ])("%s", (_, expected, rows) => {
    expect(said(rows)).toEqual([expected]);
  });

  test("a near name is offered, never taken", () => {
    const { findings, round } = read([
      ["方案", "重庆2015"],
      ["申报组织"],
      ["样例铝业有限公司"],
      ["评审员", "申报组织"],
      ["张三", "样例铝业有限责任公司"],
    ]);
    expect(findings[0].message.zh).toContain("是否即“样例铝业有限公司”");
    expect(round?.recusals[0].applicant).toBe("样例铝业有限责任公司");
  });

  test("a far cell and a million-row hole cost nothing", () => {
    const rows: ({ value: string } | undefined)[][] = [];
    rows[0] = [{ value: "方案" }, { value: "重庆2015" }];
    rows[1_048_575] = [];
    rows[1_048_575][16_383] = { value: "申报组织" };
    expect(readRound(sheetOf([], { rows })).round?.scheme).toBe("重庆2015");
  });
});
