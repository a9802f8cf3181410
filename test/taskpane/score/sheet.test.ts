import { gb2012 } from "../../../src/standard/gb-2012";
import { chongqing2015 } from "../../../src/schemes/chongqing-2015";
import { findSlot, nextOpen, stepFrom } from "../../../src/taskpane/score/sheet/find-slot";
import { recogniseSheet } from "../../../src/taskpane/score/sheet/recognise-sheet";
import { type ScoreSheet, scoreSheet } from "../../../src/taskpane/score/sheet/score-sheet";
import { showPoints, slotName } from "../../../src/taskpane/score/sheet/show";
import type { Slot } from "../../../src/taskpane/score/sheet/slot";
import { cellAt, isOpen, standingOf } from "../../../src/taskpane/score/sheet/standing";
import { tallyOf } from "../../../src/taskpane/score/sheet/tally";
import { a1, parseA1 } from "../../../src/workbook/address";
import type { CellValue, Sheet } from "../../../src/workbook/model";
import type { Round } from "../../../src/workbook/round/round";
import { APPLICANT, everyItem, madeSheet, REVIEWER } from "./support/score-books";
import { sheetOf } from "./support/sheet-of";

const scoresOn = (sheet: Sheet, round: Round | null = null): ScoreSheet => {
  const scores = scoreSheet(sheet, recogniseSheet(sheet, chongqing2015, {}), chongqing2015, round);
  if (!scores) throw new Error("no score sheet");
  return scores;
};
const at = (sheet: string, address: string) => ({ sheet, ...parseA1(address)! });
const slotAt = (sheet: Sheet, address: string, round: Round | null = null): Slot => {
  const found = findSlot(scoresOn(sheet, round), at(sheet.name, address), () => true);
  if (!found) throw new Error(`nothing at ${address}`);
  return found.slot;
};
const nameAt = (sheet: Sheet, address: string): string | null => {
  const found = findSlot(scoresOn(sheet), at(sheet.name, address), (slot) => isOpen(slot, cellAt(sheet, slot)));
  return found && slotName(found.slot);
};

describe("what stands at a selected cell", () => {
  const sheet = madeSheet();

  it("is the item of the score, of its words, and of its row", () => {
    for (const address of ["D5", "A5", "E5", "F5", "G5"]) expect(nameAt(sheet, address)).toBe("4.1.1 组织的领导");
    expect(nameAt(sheet, "D32")).toBe("4.7.5 组织的治理和社会责任结果");
  });
  it("is nothing in headings, in rows of categories, in the total, or on another sheet", () => {
    for (const address of ["A1", "D3", "D4", "D33", "A35"]) expect(nameAt(sheet, address)).toBeNull();
    expect(findSlot(scoresOn(sheet), at("别的表", "D5"), () => true)).toBeNull();
  });
  it("knows the item's points, its kind, and where strengths and improvements are written", () => {
    const leading = slotAt(sheet, "D5");
    expect(leading).toMatchObject({ applicant: APPLICANT, reviewer: REVIEWER, unit: "percent", most: 100 });
    expect(leading.part).toMatchObject({ points: 60, kind: "process" });
    expect(slotAt(sheet, "D28").part).toMatchObject({ points: 120, kind: "result" });
    const { strengths, improvements, remark } = leading.comments;
    expect([strengths, improvements].map((spot) => spot && a1(spot.row, spot.column))).toEqual(["F5", "G5"]);
    expect(remark).toBeNull();
  });
  it("in a row of several scores is the first that is open", () => {
    const rows = [
      ["申报组织", "领导(100分)", "战略(80分)", "顾客与市场(90分)", "评语"],
      ["甲公司", 60, null, 40, "好"],
      ["乙公司", 50, 40, 45, null],
    ];
    const table = sheetOf("资料评审 评审员01", rows);
    expect(nameAt(table, "A2")).toContain("战略");
    expect(nameAt(table, "A3")).toContain("领导");
    const { remark } = slotAt(table, "C3").comments;
    expect(remark && a1(remark.row, remark.column)).toBe("E3");
  });
});

describe("going from item to item", () => {
  const sheet = madeSheet(everyItem(50, { D9: null, D6: null }));
  const scores = scoresOn(sheet);
  const open = (slot: Slot) => isOpen(slot, cellAt(sheet, slot));

  it("passes over categories and ends at the ends", () => {
    const second = slotAt(sheet, "D6");
    expect(slotName(stepFrom(scores, second, 1)!)).toBe("4.2.1 战略制定");
    expect(slotName(stepFrom(scores, second, -1)!)).toBe("4.1.1 组织的领导");
    expect(stepFrom(scores, slotAt(sheet, "D5"), -1)).toBeNull();
    expect(stepFrom(scores, slotAt(sheet, "D32"), 1)).toBeNull();
  });
  it("finds the next without a score, and around from the first", () => {
    expect(nextOpen(scores, REVIEWER, slotAt(sheet, "D6"), open)?.row).toBe(8);
    expect(nextOpen(scores, REVIEWER, slotAt(sheet, "D21"), open)?.row).toBe(5);
    expect(nextOpen(scores, REVIEWER, null, () => false)).toBeNull();
  });
});

describe("how a sheet stands", () => {
  const tallyAt = (filled: Readonly<Record<string, CellValue>>, round: Round | null = null) => {
    const sheet = madeSheet(filled);
    const scores = scoresOn(sheet, round);
    return tallyOf(scores, scores.forms[0], sheet);
  };

  it("counts progress and sums exactly: the sample's own 514 of 1000", () => {
    // assets/sample, 评审员01, sheet 01: percentages by row, and the total that Excel computed there.
    const percents = [40, 50, 50, 50, 40, 40, 50, 30, 60, 50, 40, 50, 60, 50, 50, 50, 50, 50, 70, 60, 50, 50];
    const rows = [5, 6, 8, 9, 11, 12, 14, 15, 16, 17, 18, 19, 21, 22, 24, 25, 26, 28, 29, 30, 31, 32];
    const tally = tallyAt(Object.fromEntries(rows.map((row, i) => [`D${row}`, percents[i]])));
    expect([tally.done, tally.asked, tally.full, tally.faults]).toEqual([22, 22, 1000, []]);
    expect(showPoints(tally.total!.points)).toBe("514");
    expect(tally.categories.map(({ points }) => showPoints(points))).toEqual([
      "44",
      "40",
      "36",
      "58",
      "62",
      "50",
      "224",
    ]);
  });
  it("a partial total says how many are open", () => {
    const tally = tallyAt({ D5: 50, D6: "回避", D8: 45, D9: 101, D11: "五十" });
    // 60×50 % + 40×45 %; 回避 is an answer, 101 and 五十 are none.
    expect(showPoints(tally.total!.points)).toBe("48");
    expect([tally.done, tally.asked]).toEqual([3, 22]);
    expect(tally.faults.map(({ slot, standing }) => `${a1(slot.row, slot.column)} ${standing.is}`).slice(0, 4)).toEqual(
      ["D8 off-step", "D9 outside", "D11 odd", "D12 missing"],
    );
    expect(tally.categories[0]).toMatchObject({ open: 0 });
    expect(tally.categories[1]).toMatchObject({ open: 1 });
  });
  it("does not ask recused reviewers, nor advisers", () => {
    const round: Round = {
      scheme: "重庆2015",
      applicants: [APPLICANT],
      reviewers: [{ name: REVIEWER, stage: null, group: null, adviser: false }],
      recusals: [{ reviewer: REVIEWER, applicant: APPLICANT }],
      seals: [],
    };
    expect(tallyAt({}, round)).toMatchObject({ asked: 0, done: 0, faults: [] });
    expect(slotAt(madeSheet(), "D5", round).barred).toBe("recused");
    const advising = { ...round, recusals: [], reviewers: [{ ...round.reviewers[0], adviser: true }] };
    expect(slotAt(madeSheet(), "D5", advising).barred).toBe("adviser");
  });
});

describe("the steps of a sheet's edition", () => {
  it("are its own where it follows another than the scheme: 45 is a step of 2012, not of 2004", () => {
    const items = gb2012.categories.flatMap(({ items }) => items);
    const rows = [
      ["申报组织：", "样例电子科技有限公司", null, "评审员：", "评审员01"],
      ["条款号", "评分条款", "分值", "百分比(%)", "得分", "优势", "改进机会"],
      ...items.map(({ code, name, points }) => [code, name.zh, points, 45, (points * 45) / 100, null, null]),
    ];
    const sheet = sheetOf("评分", rows);
    const slot = slotAt(sheet, "D3");
    expect(scoresOn(sheet).otherEdition?.zh).toContain("2012");
    expect(standingOf(slot, cellAt(sheet, slot)).is).toBe("fine");
    const made = madeSheet({ D5: 45 });
    expect(standingOf(slotAt(made, "D5"), cellAt(made, slotAt(made, "D5"))).is).toBe("off-step");
    // Inside a band of 2004, and yet between its steps of ten.
    const between = madeSheet({ D5: 15 });
    expect(standingOf(slotAt(between, "D5"), cellAt(between, slotAt(between, "D5"))).is).toBe("off-step");
  });
});
