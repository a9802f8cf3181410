import { applicantsFor, isRecused, panelsFor } from "../../../src/workbook/round/roster";
import type { Round } from "../../../src/workbook/round/round";
import type { PlacedRound } from "../../../src/workbook/round/placed-round";
import { uniteRounds } from "../../../src/workbook/round/unite";

const STAGES = ["document", "site", "defence"];
const seat = (name: string, group: string | null = null, stage: string | null = null, adviser = false) => ({
  name,
  stage,
  group,
  adviser,
});
const whole: Round = {
  scheme: "重庆2015",
  applicants: ["甲公司", "乙公司", "丙公司"],
  entrants: [
    { applicant: "甲公司", group: "第一组", stages: null },
    { applicant: "乙公司", group: "第一组", stages: null },
    { applicant: "丙公司", group: "第二组", stages: null },
  ],
  reviewers: [
    seat("张三", "第一组", "document"),
    seat("李四", "第二组", "document"),
    seat("王五", null, "defence"),
    seat("赵六", null, "defence", true),
  ],
  recusals: [{ reviewer: "张三", applicant: "甲公司" }],
  seals: [],
  merge: { document: "mean" },
};
const shareOf = (name: string, more: Partial<Round> = {}): Round => ({
  scheme: "chongqing-2015",
  share: name,
  stages: ["document"],
  applicants: ["甲公司", "乙公司"],
  reviewers: [seat(name, "第一组", "document")],
  recusals: whole.recusals.filter(({ reviewer }) => reviewer === name),
  seals: [],
  merge: { document: "mean" },
  ...more,
});
const placed = (file: string, round: Round): PlacedRound => ({
  file,
  sheet: "评审设置",
  round,
  scheme: "chongqing-2015",
  stages: STAGES,
});
const differences = (...rounds: Round[]) =>
  uniteRounds(rounds.map((round, i) => placed(`${i + 1}.xlsx`, round))).differences.map(({ at, fault }) => {
    const { what, found, expected, other } = fault.params as {
      what: { zh: string };
      found: { zh: string };
      expected: { zh: string };
      other: string;
    };
    return `${at.file}: ${what.zh} ${found.zh}/${expected.zh} (${other})`;
  });

describe("who belongs to a stage and a group", () => {
  test("a group has its own applicants, a stage without groups has all", () => {
    expect(applicantsFor(whole, "document", "第 一 组")).toEqual(["甲公司", "乙公司"]);
    expect(applicantsFor(whole, "document", "第二组")).toEqual(["丙公司"]);
    expect(applicantsFor(whole, "defence", null)).toEqual(["甲公司", "乙公司", "丙公司"]);
  });

  test("each group is a panel of its own; advisers are told apart", () => {
    expect(panelsFor(whole, "document")).toEqual([
      { group: "第一组", reviewers: ["张三"], advisers: [] },
      { group: "第二组", reviewers: ["李四"], advisers: [] },
    ]);
    expect(panelsFor(whole, "defence")).toEqual([{ group: null, reviewers: ["王五"], advisers: ["赵六"] }]);
  });

  test("a recusal is of one reviewer from one applicant", () => {
    expect(isRecused(whole, "张 三", "甲公司")).toBe(true);
    expect(isRecused(whole, "张三", "乙公司")).toBe(false);
    expect(isRecused(whole, "李四", "甲公司")).toBe(false);
  });
});

describe("rounds of several files", () => {
  test("none is none, one is itself", () => {
    expect(uniteRounds([])).toEqual({ round: null, differences: [] });
    expect(uniteRounds([placed("1.xlsx", whole)])).toEqual({ round: whole, differences: [] });
  });

  test("the same round twice, and a reviewer's share of it, agree", () => {
    expect(differences(whole, { ...whole, title: "另一个标题" }, shareOf("张三"))).toEqual([]);
    expect(uniteRounds([placed("1.xlsx", shareOf("张三")), placed("2.xlsx", whole)]).round).toBe(whole);
  });

  test("shares alone make up the round of those who are there", () => {
    const { round, differences: none } = uniteRounds([
      placed("1.xlsx", shareOf("张三")),
      placed("2.xlsx", shareOf("钱七")),
    ]);
    expect(none).toEqual([]);
    expect(round?.reviewers.map(({ name }) => name)).toEqual(["张三", "钱七"]);
    expect(round?.recusals).toEqual(whole.recusals);
    expect(round?.share).toBeUndefined();
    expect(applicantsFor(round as Round, "document", null)).toEqual(["甲公司", "乙公司"]);
  });

  test("rounds of different stages stand beside each other, each with its own applicants and panel", () => {
    const document: Round = { ...whole, stages: ["document"], reviewers: [seat("张三")], entrants: [] };
    const site: Round = { ...document, stages: ["site"], applicants: ["甲公司"], reviewers: [seat("李四")] };
    const { round, differences: none } = uniteRounds([placed("1.xlsx", document), placed("2.xlsx", site)]);
    expect(none).toEqual([]);
    expect(panelsFor(round as Round, "document")[0].reviewers).toEqual(["张三"]);
    expect(panelsFor(round as Round, "site")[0].reviewers).toEqual(["李四"]);
    expect(applicantsFor(round as Round, "document", null)).toHaveLength(3);
    expect(applicantsFor(round as Round, "site", null)).toEqual(["甲公司"]);
  });

  test.each<[string, string, Partial<Round>]>([
    ["another method", "2.xlsx: 合并方法 中位数/平均 (1.xlsx!评审设置)", { merge: { document: "median" } }],
    [
      "an applicant more",
      "2.xlsx: 申报组织名单 丁公司/（没有） (1.xlsx!评审设置)",
      { applicants: [...whole.applicants, "丁公司"] },
    ],
    [
      "a reviewer less",
      "2.xlsx: 评审员名单 （没有）/赵六 顾问 (1.xlsx!评审设置)",
      { reviewers: whole.reviewers.slice(0, 3) },
    ],
    ["a recusal less", "2.xlsx: 回避登记 （没有）/张三–甲公司 (1.xlsx!评审设置)", { recusals: [] }],
  ])("two whole rounds differ by %s", (_, expected, more) => {
    expect(differences(whole, { ...whole, ...more })).toEqual([expected]);
  });

  test("rounds of two schemes differ at once", () => {
    const other = { ...placed("2.xlsx", { ...whole, scheme: "济源2025" }), scheme: "jiyuan-2025" };
    const found = uniteRounds([placed("1.xlsx", whole), other]).differences;
    expect(found).toHaveLength(1);
    expect(found[0].fault.params).toMatchObject({ found: { zh: "济源2025" }, expected: { zh: "重庆2015" } });
  });

  test("a share that lost its recusal, or lists another applicant, differs from the whole round", () => {
    expect(differences(whole, shareOf("张三", { recusals: [] }))).toEqual([
      "2.xlsx: 回避登记 （没有）/张三–甲公司 (1.xlsx!评审设置)",
    ]);
    expect(differences(whole, shareOf("张三", { applicants: ["甲公司"] }))).toEqual([
      "2.xlsx: 申报组织名单 （没有）/乙公司 (1.xlsx!评审设置)",
    ]);
  });

  test("shares of two reviewers of one group that list different applicants differ", () => {
    expect(differences(shareOf("张三"), shareOf("钱七", { applicants: ["甲公司"] }))).toEqual([
      "2.xlsx: 申报组织名单 （没有）/乙公司 (1.xlsx!评审设置)",
    ]);
  });
});
