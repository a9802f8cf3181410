import { readFact } from "../../src/eligibility/fact-cell";
import type { Fact } from "../../src/schemes/condition";
import { OddCell } from "../../src/scoring/score-cell";

const what = { zh: "事实", en: "a fact" };
const years = { zh: "年", en: "years" };
const yesNo: Fact = { key: "k", what, type: "yes-no" };
const number: Fact = { key: "k", what, type: "number", unit: years };
const points: Fact = { key: "k", what, type: "number", unit: { zh: "分", en: "points" } };
const count: Fact = { key: "k", what, type: "number" };
const elapsed: Fact = { key: "k", what, type: "elapsed", unit: years };
const text: Fact = { key: "k", what, type: "text" };
const all = [yesNo, number, elapsed, text];

describe("reading a fact from a cell", () => {
  it("takes null, undefined, nothing and white space for a blank, whatever is asked", () => {
    for (const fact of all)
      for (const cell of [null, undefined, "", " \u00A0\u3000"]) expect(readFact(fact, cell)).toBeNull();
  });

  it("takes an error for what cannot be read, and says which", () => {
    for (const fact of all) expect(readFact(fact, { error: "#N/A" })).toEqual(new OddCell("error", "#N/A"));
  });

  it.each([true, "是", " 是 ", "有", "TRUE", "yes", "√"])("reads %p as yes", (cell) =>
    expect(readFact(yesNo, cell)).toBe(true),
  );
  it.each([false, "否", "无", "没有", "false", "NO", "×"])("reads %p as no", (cell) =>
    expect(readFact(yesNo, cell)).toBe(false),
  );
  it.each([0, 1, "可能", "2019年有", "待查"])("guesses nothing from %p where yes or no is asked", (cell) =>
    expect(readFact(yesNo, cell)).toEqual(new OddCell("text", String(cell))),
  );

  it.each([
    [5, 5],
    [0, 0],
    [4.5, 4.5],
    ["5", 5],
    ["５", 5],
    ["5年", 5],
    [" 5 年 ", 5],
    ["5 years", 5],
    ["1 year", 1],
  ])("reads %p as %d years", (cell, value) => expect(readFact(number, cell)).toBe(value));

  it("reads a number with the fact's own unit or none, and digits in groups", () => {
    expect(readFact(points, "520.5分")).toBe(520.5);
    expect(readFact(count, 2024)).toBe(2024);
    expect(readFact(count, "1,250")).toBe(1250);
  });

  it.each(["5分", "五年", "5年以上", "约5", "1,25", "无", true, "2019-06-01"])("guesses no years from %p", (cell) =>
    expect(readFact(number, cell)).toBeInstanceOf(OddCell),
  );

  it("takes thousands of years for a date or a calendar year in the wrong column", () => {
    expect(readFact(number, 1998)).toEqual(new OddCell("text", "1998"));
    expect(readFact(elapsed, 43617)).toBeInstanceOf(OddCell); // the serial of 2019-06-01
    expect(readFact(number, 999)).toBe(999);
    expect(readFact(points, 1100)).toBe(1100);
  });

  it("takes 无 for an event that never happened, and a number for the time since", () => {
    for (const cell of ["无", "没有", "从未", "否", false, "never"]) expect(readFact(elapsed, cell)).toBe(Infinity);
    expect(readFact(elapsed, 3)).toBe(3);
    expect(readFact(elapsed, "3年")).toBe(3);
    for (const cell of [-1, true, "是", "去年"]) expect(readFact(elapsed, cell)).toBeInstanceOf(OddCell);
  });

  it("takes a text as it stands, but for spaces around it and the width of letters", () => {
    expect(readFact(text, " Ｃ ")).toBe("C");
    expect(readFact(text, 12)).toBe("12");
  });
});
