import { readSchemeTable } from "../../../src/schemes/table";
import { say } from "../../../src/text/messages";
import { schemeFaultMessages } from "../../../src/text/messages/scheme-faults";
import { schemeTableMessages } from "../../../src/text/messages/scheme-table";
import { codesOf, faultsOf, over, own, type Row } from "./support/tables";

const STAGE: readonly Row[] = [
  ["环节", "资料评审", 1000],
  ["权重", "资料评审", "40%"],
  ["环节", "现场评审", 1000],
  ["权重", "现场评审", "60%"],
];
const TIER: readonly Row[] = [
  ["奖项", "一等奖", 2],
  ["门槛", "一等奖", "资料评审≥600"],
];
const header = ["项目", "对象", "值", "依据", "说明", "文件", "性质", "原文", "起用", "代号", "组合"];
/** A table of one's own with a header; its rows begin in row 4. */
const wide = (...rows: readonly Row[]): Row[] => [header, ...own(...rows)];

/** A table, and every fault that is told of it: the cell and the code. */
const CASES: readonly (readonly [title: string, table: readonly Row[], faults: readonly string[]])[] = [
  ["nothing at all", [], ["A1 table-blank"]],
  [
    "blank cells alone",
    [
      ["", null],
      [" ", undefined],
      [0, 0],
    ],
    ["A1 table-blank"],
  ],
  ["a header and no rows", [["项目", "对象", "值"]], ["A1 table-blank"]],
  [
    "two columns with one name",
    [["项目", "值", "值"], ...over("济源2025").map(([a, , b]) => [a, b])],
    ["C1 table-header-twice"],
  ],
  [
    "a header without values",
    [
      ["项目", "对象"],
      ["名称", "甲"],
    ],
    ["A1 table-no-value-column", "A1 table-required"],
  ],
  [
    "an error in a cell",
    over("济源2025", ["权重", { error: "#REF!" }, "40%"], ["权重", "现场评审", "#N/A"]),
    ["B2 table-cell-error", "B2 table-object-missing", "C3 table-cell-error"],
  ],
  ["a data type in a cell", over("济源2025", ["权重", "材料评审", { type: "Entity" }]), ["C2 table-cell-error"]],
  ["a row without 项目 at the top", [["", "材料评审", "40%"], ...over("济源2025")], ["A1 table-item-missing"]],
  ["an item that is none", over("济源2025", ["权種", "材料评审", "40%"]), ["A2 table-item-unknown"]],
  ["an object where none belongs", own(["主管部门", "某局", "某局"]), ["B3 table-object-surplus"]],
  ["no object where one belongs", over("济源2025", ["权重", "", "40%"]), ["B2 table-object-missing"]],
  ["no object for a test", own(["申报条件", "", "是"]), ["B3 table-object-missing"]],
  ["no object for a kind", own(["类目", "甲", 5], ["过程或结果", "", "结果"]), ["B4 table-object-missing"]],
  [
    "a member without a name",
    own(["奖项", "", 5], ["类目", "", 5]),
    ["B3 table-name-missing", "B4 table-name-missing"],
  ],
  ["a stage that is not there", over("济源2025", ["权重", "材料审查", "40%"]), ["B2 table-unknown"]],
  ["a category that is not there", own(["类目", "甲", 5], ["过程或结果", "乙", "结果"]), ["B4 table-unknown"]],
  [
    "a stage that is not there, in a value",
    over("济源2025", ["并列", "", "面试"], ["门槛", "市长质量奖", "面试≥60"]),
    ["C2 table-unknown", "C3 table-unknown"],
  ],
  [
    "text for a number",
    over("济源2025", ["权重", "材料评审", "四成"], ["名额", "市长质量奖", "若干"]),
    ["C2 table-value-bad", "C3 table-value-bad"],
  ],
  [
    "a full mark that is written twice",
    wide(...STAGE, ["满分", "资料评审", 900, "", "", "", "", "", "明年"]),
    ["A8 table-written-twice"],
  ],
  ["a day that cannot be read, in 起用", wide(["评选周期", "", 2, "", "", "", "", "", "明年"]), ["I4 table-value-bad"]],
  [
    "a gate without its number",
    own(...STAGE, ["奖项", "一等奖", 2], ["门槛", "一等奖", "资料评审≥"]),
    ["C8 table-value-bad"],
  ],
  ["a value in a row that only cites", own(...STAGE, ["环节规定", "", "两个环节"]), ["C7 table-value-surplus"]],
  ["3-6 that became a date", own(...STAGE, ["评审员人数", "资料评审", 46088]), ["C7 table-became-date"]],
  [
    "a rule that is written twice",
    over("济源2025", ["权重", "材料评审", "40%"], ["权重", "材料评审", "60%"]),
    ["A3 table-written-twice"],
  ],
  ["a stage that is declared twice", own(...STAGE, ["环节", "资料评审", 100]), ["B7 table-written-twice"]],
  ["a code of criteria that occurs twice", own(["类目", "1 甲", 5], ["类目", "1 乙", 5]), ["B4 table-written-twice"]],
  ["two bases", over("济源2025", ["基础方案", "", "重庆2015"]), ["C2 table-written-twice"]],
  [
    "a base that is not known",
    over("济原2025", ["权重", "材料评审", "40%"], ["怪", "", 1]),
    ["C1 table-base-unknown", "A3 table-item-unknown"],
  ],
  ["no name and no date", [["环节", "品鉴", 100]], ["A1 table-required", "A1 table-required"]],
  ["a document without a clause", wide(["评选周期", "", 2, "", "", "某文"]), ["D4 table-clause-missing"]],
  ["a nature that is none", wide(["评选周期", "", 2, "", "", "", "大概"]), ["G4 table-nature-unknown"]],
  [
    "a value that is said to be unsaid",
    wide(["评选周期", "", 2, "", "", "", "未规定"]),
    ["G4 table-unsaid-with-value"],
  ],
  [
    "unsaid criteria with categories",
    own(["评分标准", "", "未规定"], ["类目", "甲", 5]),
    ["C3 table-unsaid-with-value"],
  ],
  ["unsaid stages with stages", own(["环节规定", "", "未规定"], ...STAGE), ["C3 table-unsaid-with-value"]],
  ["gates and no gates", own(...STAGE, ...TIER, ["门槛规定", "一等奖", "无"]), ["C8 table-unsaid-with-value"]],
  ["a decision without a reason", wide(["评选周期", "", 2, "", "", "", "决定"]), ["E4 table-decision-without-reason"]],
  ["a category without points", own(["类目", "甲", ""], ["类目", "乙", 5]), ["B3 table-points-missing"]],
  ["criteria without categories", own(["评分标准", "", "某评分表"]), ["C3 table-criteria-without-items"]],
  ["a standard without its year", own(["评分标准", "", "GB/T 19580"]), ["C3 table-criteria-without-items"]],
  ["bands without a step", own(["类目", "甲", 5], ["打分档次", "", "0–100"]), ["C4 table-bands-without-step"]],
  ["a rule on stages and no stage", own(["环节规定", "", "", "第三条"]), ["C3 table-no-stages"]],
  [
    "a rule on gates and no gate",
    own(["奖项", "一等奖", 2], ["门槛规定", "一等奖", "", "第三条"]),
    ["A4 table-no-gates"],
  ],
  [
    "an entry gate without its gate",
    own(...STAGE, ...TIER, ["环节门槛", "一等奖", "现场评审", "第三条"]),
    ["C9 table-entry-without-gate"],
  ],
  [
    "a group that is none",
    wide(["申报条件", "甲", "是", "", "", "", "", "", "", "a", "或者"]),
    ["K4 table-group-unknown"],
  ],
  [
    "a group without a code",
    wide(["申报条件", "甲", "是", "", "", "", "", "", "", "", "任一"]),
    ["J4 table-group-without-code"],
  ],
  [
    "two rows of one condition without a group",
    wide(["申报条件", "甲", "是", "", "", "", "", "", "", "a"], ["申报条件", "乙", "是", "", "", "", "", "", "", "a"]),
    ["K4 table-group-contradictory"],
  ],
  [
    "two tests in one place",
    wide(
      ["申报条件", "甲", "是", "", "", "", "", "", "", "a", "任一1"],
      ["申报条件", "乙", "是", "", "", "", "", "", "", "a", "任一1"],
    ),
    ["K4 table-group-contradictory"],
  ],
  [
    "two effects of one condition",
    wide(
      ["申报条件", "甲", "是", "", "", "", "", "", "", "a", "任一"],
      ["优先条件", "乙", "是", "", "", "", "", "", "", "a", "任一"],
    ),
    ["A5 table-condition-effects"],
  ],
  ["whom no condition concerns", own(["适用条件", "甲", "是"]), ["A3 table-condition-of-none"]],
  [
    "whom an unknown condition concerns",
    wide(["适用条件", "甲", "是", "", "", "", "", "", "", "a"]),
    ["J4 table-condition-unknown"],
  ],
  [
    "which of two conditions is meant",
    over("济源2025", ["申报条件", "正常经营年数", "≥8"]),
    ["A2 table-condition-which"],
  ],

  [
    "weights of 110%",
    over("济源2025", ["权重", "材料评审", "50%"], ["权重", "现场评审", "60%"]),
    ["C2 fault-weights-not-one"],
  ],
  [
    "weights written as 40 and 60",
    over("济源2025", ["权重", "材料评审", 40], ["权重", "现场评审", 60]),
    ["C2 fault-weights-not-one"],
  ],
  [
    "a full mark that is not the total",
    own(["类目", "甲", 90], ["环节", "品鉴", 100], ["评分方式", "品鉴", "逐条评分"]),
    ["C4 fault-full-not-total"],
  ],
  [
    "items that do not sum to their category",
    own(["类目", "1 甲", 60], ["条款", "1.1 乙", 40], ["条款", "1.2 丙", 30]),
    ["C3 fault-category-not-sum"],
  ],
  [
    "categories that do not sum to the total",
    own(["总分", "", 100], ["类目", "甲", 60], ["类目", "乙", 30]),
    ["C3 fault-total-not-sum"],
  ],
  [
    "bands that do not fit the step",
    own(["类目", "甲", 60], ["打分步长", "", 10], ["打分档次", "", "0–15"]),
    ["A1 fault-steps-impossible"],
  ],
  [
    "a gate above the full mark",
    own(...STAGE, ["奖项", "一等奖", 2], ["门槛", "一等奖", "资料评审≥1001"]),
    ["C8 fault-gate-above-maximum"],
  ],
  [
    "a full mark below a gate that stands below",
    over("重庆2015", ["评分标准", "", "甲"], ["类目", "甲", 450], ["满分", "资料评审", 450], ["满分", "现场评审", 450]),
    ["C4 fault-gate-above-maximum", "C5 fault-gate-above-maximum"],
  ],
  [
    "a gate below the next tier's",
    own(...STAGE, ...TIER, ["奖项", "二等奖", 3], ["门槛", "二等奖", "资料评审≥700"], ["提名范围", "", "顺延"]),
    ["C8 fault-gate-below-lower-tier"],
  ],
  [
    "gates and weights without seats",
    own(...STAGE, ["奖项", "一等奖"], ["门槛", "一等奖", "资料评审≥600"]),
    ["B7 fault-quota-missing"],
  ],
  ["a cap below a quota", own(...STAGE, ...TIER, ["限额", "合计", 1]), ["C9 fault-quota-above-cap"]],
  ["a gate on one stage twice", own(...STAGE, ...TIER, ["门槛", "一等奖", "资料评审≥500"]), ["A9 table-written-twice"]],
  ["a tie that names a stage twice", own(...STAGE, ["并列", "", "资料评审、资料评审"]), ["C7 fault-duplicate"]],
  ["a stage called like a result", own(["环节", "评审得分", 100]), ["B3 fault-reserved"]],
  [
    "a tie that names a category that was replaced",
    over("重庆2015", ["类目", "甲", 1000], ["并列", "", "4.7"]),
    ["C3 table-unknown"],
  ],
  [
    "a gate at a stage that is no more",
    over("重庆2015", ["环节", "无"], ["环节", "品鉴", 100]),
    [
      "A1 fault-unknown",
      "A1 fault-unknown",
      "A1 fault-unknown",
      "A1 fault-unknown",
      "A1 fault-unknown",
      "A1 fault-unknown",
    ],
  ],
  ["a fact that nobody asks for", own(["事实", "甲", "有甲"]), ["B3 fault-unused"]],
  ["a number below 0", own(...STAGE, ["分差上限", "资料评审", -5]), ["C7 fault-negative"]],
  ["half a seat", own(["奖项", "一等奖", 2.5]), ["C3 fault-not-whole"]],
  ["six to three people", own(...STAGE, ["评审员人数", "资料评审", "6–3"]), ["C7 fault-range-impossible"]],
  ["more than all of the committee", own(["到会比例", "", "超过3/3"]), ["C3 fault-share-impossible"]],
  [
    "two reviewers, of whom two are left out",
    own(...STAGE, ["评审员人数", "资料评审", "2–3"], ["合并方法", "资料评审", "去掉最高最低分后平均"]),
    ["C8 fault-trim-too-many"],
  ],
  [
    "a test that does not fit its fact",
    own(["事实类型", "甲", "是否"], ["申报条件", "甲", "≥5"]),
    ["C4 fault-test-unfit"],
  ],
  [
    "40 June",
    [
      ["名称", "", "甲"],
      ["起始日期", "", "2026-06-40"],
    ],
    ["C2 fault-date-impossible"],
  ],
  [
    "40 June of a document",
    own(["文件", "某文"], ["发文日期", "某文", "2025-06-40"], ["评选周期", "", 2, "第一条"]),
    ["C4 fault-date-impossible"],
  ],
  ["an end before the beginning", own(["终止日期", "", "2025-12-31"]), ["C3 fault-date-order"]],
  [
    "a document issued after the rules",
    own(["文件", "某文"], ["发文日期", "某文", "2026-03-01"], ["评选周期", "", 2, "第一条"]),
    ["C5 fault-cited-later"],
  ],
];

describe("a table with a fault is refused, with the cell and the reason", () => {
  it.each(CASES)("%s", (_, table, faults) => {
    expect(codesOf(table)).toEqual(faults);
  });

  it("in words that name what was found and what to do", () => {
    const faults = faultsOf(
      readSchemeTable(over("济源2025", ["权种", "材料评审", "40%"], ["权重", "材料审查", "四成"])),
    );
    expect(faults).toEqual([
      "A2 没有名为“权种”的项目，是不是要写：权重；可写的项目见方案表参考",
      "B3 没有名为“材料审查”的环节，已有：材料评审、现场评审、陈述展示；请核对，或先用一行写明它",
    ]);
  });

  it("all at once, in the order of the rows", () => {
    const table = own(
      ["环节", "甲", "满分"],
      ["权重", "乙", "40%"],
      ["取舍", "", "随便"],
      ["终止日期", "", "2025-01-01"],
    );
    expect(codesOf(table)).toEqual([
      "C3 table-value-bad",
      "B4 table-unknown",
      "C5 table-value-bad",
      "C6 fault-date-order",
    ]);
  });

  it("every reason is met above, but those that the table cannot bring about", () => {
    const met = new Set(CASES.flatMap(([, , faults]) => faults.map((fault) => fault.split(" ")[1])));
    const known = [...Object.keys(schemeTableMessages), ...Object.keys(schemeFaultMessages)];
    // A clause is never blank and a document never unlisted in what a table is read as; the last is said by functions.
    const never = ["fault-document-unknown", "fault-clause-missing", "table-faults"];
    expect(known.filter((code) => !met.has(code))).toEqual(expect.arrayContaining(never));
    expect(known.filter((code) => !met.has(code))).toHaveLength(never.length);
  });

  it("is said in both languages, without a hole", () => {
    for (const [, table] of CASES) {
      const read = readSchemeTable(table);
      for (const { reason } of read.ok ? [] : read.faults) {
        const { zh, en } = say(reason);
        expect(zh).toMatch(/[一-鿿]/);
        expect(`${zh}${en}`).not.toMatch(/undefined|NaN|\[object|null/);
        expect(en).toMatch(/[a-z]/);
      }
    }
  });
});
