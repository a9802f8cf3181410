import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { applicantNames, draftOf, EMPTY_DRAFT, parseDraft } from "../../../src/taskpane/panel/round/core/draft";
import { panelFaults } from "../../../src/taskpane/panel/round/core/panel-faults";
import { readDraft } from "../../../src/taskpane/panel/round/core/read-draft";
import { sheetChanges } from "../../../src/taskpane/panel/round/core/sheet-changes";
import { takenRows } from "../../../src/taskpane/panel/round/core/taken-names";
import { readRound } from "../../../src/workbook/round/read-round";
import type { Round } from "../../../src/workbook/round/round";
import { writeRound } from "../../../src/workbook/round/write-round";
import { sheetOf } from "../../reports/support/sample";

const ROUND: Round = {
  scheme: "重庆2015",
  title: "2025年度重庆市市长质量管理奖",
  stages: ["document", "defence"],
  merge: { document: "consensus", defence: "trimmed" },
  applicants: ["样例铝业有限公司", "样例轴承有限公司"],
  entrants: [
    { applicant: "样例铝业有限公司", group: "第一组", stages: null },
    { applicant: "样例轴承有限公司", group: "第二组", stages: ["document"] },
  ],
  reviewers: [
    { name: "张伟民", stage: "document", group: "第一组", adviser: false },
    { name: "李娜", stage: null, group: null, adviser: true },
  ],
  recusals: [{ reviewer: "张伟民", applicant: "样例铝业有限公司", reason: "曾任该企业顾问" }],
  seals: [{ file: null, sheet: "01", range: "D5:D30", code: "9F86-D081-884C-7D65" }],
};

const person = (name: string, more = {}) => ({ name, group: "", stage: "document", adviser: false, ...more });

describe("a round in the form", () => {
  test("comes back from its draft as it was, and as its sheet gives it", () => {
    const { round, faults } = readDraft(draftOf(ROUND, chongqing2015), chongqing2015);
    expect(faults).toEqual([]);
    expect(round).toMatchObject(ROUND);
    expect(readRound(writeRound(round, chongqing2015)).round).toMatchObject(ROUND);
  });

  test("shows each fault at its field, in the words of the sheet's reader", () => {
    const { faults, round } = readDraft(
      {
        ...EMPTY_DRAFT,
        full: { defence: "一百" },
        applicants: "样例铝业有限公司\n\n样例轴承有限公司\t第一组\t终审\n样例铝业有限公司",
        reviewers: [person("张伟民"), person("", { group: "第一组" }), person("张伟民")],
        recusals: [{ reviewer: "李娜", applicant: "样例轴承有限责任公司", reason: "" }],
      },
      chongqing2015,
    );
    expect(faults.map(({ field, message }) => [field, message.zh])).toEqual([
      [{ of: "full", stage: "defence" }, "满分“一百”应为大于 0 的数"],
      [{ of: "applicants", at: 2 }, "方案里没有“终审”这个环节；有：资料评审、现场评审、答辩"],
      [{ of: "applicants", at: 3 }, "申报组织“样例铝业有限公司”写了两次（已见于 第 1 行），请删去一行"],
      [{ of: "reviewers", at: 1 }, expect.stringContaining("没有写评审员姓名")],
      [{ of: "reviewers", at: 2 }, "“张伟民”在同一环节写了两次（已见于 第 1 行），请删去一行"],
      [{ of: "recusals", at: 0 }, expect.stringContaining("不在评审员名单中")],
      [{ of: "recusals", at: 0 }, expect.stringContaining("是否即“样例轴承有限公司”")],
    ]);
    expect(round.applicants).toEqual(["样例铝业有限公司", "样例轴承有限公司"]);
  });

  test("names a first place by the form's own line, in both languages", () => {
    const { faults } = readDraft({ ...EMPTY_DRAFT, applicants: "\n样例铝业有限公司\n样例铝业有限公司" }, chongqing2015);
    expect(faults.map(({ message }) => message.en)).toEqual([
      'the applicant "样例铝业有限公司" stands twice (first at line 2); remove one',
    ]);
  });

  test("survives being kept as text, and what is no draft is none", () => {
    const draft = draftOf(ROUND, chongqing2015);
    expect(parseDraft(JSON.stringify(draft))).toEqual(draft);
    for (const text of [null, "", "{", "[]", '{"applicants":1}']) expect(parseDraft(text)).toBeNull();
  });

  test("takes names from cells without running numbers and headings", () => {
    const cells = [
      ["序号", "申报组织"],
      [1, "样例铝业有限公司"],
      [2, " 样例轴承有限公司 "],
      [null, null],
    ].map((row) => row.map((value) => ({ value })));
    expect(takenRows(cells.map((row) => row.slice(1)))).toEqual([["样例铝业有限公司"], ["样例轴承有限公司"]]);
    expect(applicantNames({ ...EMPTY_DRAFT, applicants: "甲\t一组\n\n 乙 " })).toEqual(["甲", "乙"]);
  });
});

describe("the size of panels", () => {
  // 第八条: 3–6 reviewers; 第十六条（四）: seven or more at the defence, with three advisers.
  test("is held to the scheme, with the clause", () => {
    const { round } = readDraft(
      {
        ...EMPTY_DRAFT,
        applicants: "甲公司",
        reviewers: [person("张"), person("李"), person("王", { stage: "defence" })],
      },
      chongqing2015,
    );
    expect(panelFaults(round, chongqing2015).map(({ text, clause }) => [text.zh, clause])).toEqual([
      ["资料评审有 2 名评审员，应为 3–6 名", "渝质监发〔2015〕103号第八条"],
      ["答辩有 1 名评审员，应为 ≥7 名", "渝质监发〔2015〕103号第十六条（四）"],
      ["答辩有 0 名顾问，应为 3 名", "渝质监发〔2015〕103号第十六条（四）"],
    ]);
  });

  test("counts who is left after recusals", () => {
    const { round } = readDraft(
      {
        ...EMPTY_DRAFT,
        applicants: "甲公司\n乙公司",
        reviewers: [person("张"), person("李"), person("王")],
        recusals: [{ reviewer: "王", applicant: "乙公司", reason: "亲属" }],
      },
      chongqing2015,
    );
    expect(panelFaults(round, chongqing2015).map(({ text }) => text.zh)).toEqual([
      "资料评审：乙公司回避后只剩 2 名评审员，应不少于 3 名",
    ]);
  });
});

test("writing over a sheet names each filled cell that would change, and blanks what is left over", () => {
  const before = sheetOf("评审设置", [["方案", "重庆2015"], ["申报组织"], ["甲公司"], ["乙公司"]]);
  const after = sheetOf("评审设置", [["方案", "重庆2015"], ["申报组织"], ["丙公司"]]);
  const { changes, entries } = sheetChanges(before, after);
  expect(changes.map(({ row, column, was }) => [row, column, was.value])).toEqual([
    [2, 0, "甲公司"],
    [3, 0, "乙公司"],
  ]);
  expect(entries[3]).toEqual([{ value: null }, { value: null }]);
});
