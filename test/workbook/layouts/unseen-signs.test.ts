import { sameFirm } from "../../../src/workbook/firm-name";
import { sheetOf } from "./books/make";
import { read } from "./recognising";
import { only } from "./tell";

// Format characters (Cf) and the bidirectional controls: Unicode Standard, chapter 23, and its annex 9.
test("two names that differ by signs nobody sees are one", () => {
  expect(sameFirm("样例\u200b电子\u00ad有限公司\u202c", "样例电子有限公司")).toBe(true);
  expect(sameFirm("样例电子有限公司", "样例电机有限公司")).toBe(false);
});

test("names are read without what would turn a sentence round or steer a terminal", () => {
  const rows = [
    ["资料评审得分汇总表"],
    ["序号", "申报\u200b组织", "评审员01\u202e", "评审员02", "平均分"],
    [1, "\u202e甲\u2066公司", 500, 520, 510],
    [2, "\u001b]0;x\u0007乙公司", 480, 470, 475],
  ];
  const { applicants, reviewers } = only(read(sheetOf("资料评审", rows)));
  expect(applicants.map(({ text }) => text)).toEqual(["甲公司", "]0;x乙公司"]);
  expect(reviewers.map(({ text }) => text)).toEqual(["评审员01", "评审员02"]);
});

test.each(["\u00ad", "\u200b", "\u200c", "\u200d", "\u2061", "\u2064", "\u202e", "\ufeff", "\u0007", "\u009b"])(
  "%j is unseen in a heading, in a name that is shown and in names that are compared",
  (sign) => {
    const rows = [
      ["资料评审得分汇总表"],
      ["序号", `申报${sign}组织`, "评审员01", "评审员02", `平均${sign}分`],
      [1, `甲${sign}公司`, 500, 520, 510],
    ];
    const { applicants, entries } = only(read(sheetOf("资料评审", rows)));
    expect(applicants.map(({ text }) => text)).toEqual(["甲公司"]);
    expect(entries.filter(({ kind }) => kind === "mean")).toHaveLength(1);
    expect(sameFirm(`甲${sign}公司`, "甲公司")).toBe(true);
  },
);
