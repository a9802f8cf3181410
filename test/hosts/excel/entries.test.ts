import { faultOf, guarded, holds, inputOf, putInto } from "../../../src/hosts/excel/entries";
import { take } from "../../support/fake-excel/typed";

describe("text for Excel", () => {
  it.each([
    ...[
      "=1+1",
      "＝1",
      "+1",
      "-1",
      "－1",
      "@x",
      "'x",
      "12",
      "１２",
      "4.1.2",
      "1/2",
      "8:30",
      "85%",
      "五月一日",
      "二〇二五年",
    ],
    ...["TRUE", "true", "WAHR", "VRAI", "#N/A", "¥5", "$5", "(5)", " x", "May 5", "March"],
  ])("%s gets an apostrophe, since Excel could take it for something else", (text) => {
    expect(guarded(text)).toBe(`'${text}`);
  });
  it.each(["重庆市市长质量奖", "资料评审", "领导", "企业 A", "综合得分", "评委李", "é中"])(
    "%s stays as it is typed",
    (text) => {
      expect(guarded(text)).toBe(text);
    },
  );
  it("is taken for itself by Excel, with or without the apostrophe", () => {
    for (const text of ["=1", "12", "领导", "'x'", "TRUE", "1月2日", "综合得分", "''"])
      expect(take(guarded(text), "General")).toEqual({ value: text });
  });
  it("is nothing where it is empty", () => {
    expect(guarded("")).toBe("");
  });
});

describe("an entry", () => {
  it("clears the cell when it is blank: null would leave the cell as it was", () => {
    expect(inputOf({ value: null })).toBe("");
  });
  it("goes into a cell formatted as text without losing its kind", () => {
    expect(putInto("@", { value: 5 })).toEqual({ input: 5, format: "General" });
    expect(putInto("@", { formula: "=A1" })).toEqual({ input: "=A1", format: "General" });
    expect(putInto("@", { value: "=A1" })).toEqual({ input: "=A1", format: null });
    expect(putInto("@", { value: "'a" })).toEqual({ input: "''a", format: "General" });
    expect(putInto("@", { value: null })).toEqual({ input: "", format: null });
    expect(putInto("0.00", { value: "5" })).toEqual({ input: "'5", format: null });
  });
  it("is refused when Excel cannot hold it", () => {
    expect(faultOf({ value: NaN })).toBe("NaN");
    expect(faultOf({ value: "x".repeat(32767) })).toBeNull();
    expect(faultOf({ value: "x".repeat(32768) })).not.toBeNull();
    expect(faultOf({ formula: `=${"1".repeat(8191)}` })).toBeNull();
    expect(faultOf({ formula: `=${"1".repeat(8192)}` })).not.toBeNull();
    expect(faultOf({ formula: "SUM(A1)" })).toBe("SUM(A1)");
  });
  it.each([
    [{ value: 5 }, "Double", true],
    [{ value: 5 }, "String", false],
    [{ value: "5" }, "Double", false],
    [{ value: "x" }, "Empty", false],
    [{ value: true }, "Boolean", true],
    [{ value: { error: "#N/A" } }, "Error", true],
    [{ value: { error: "#BUSY!" } }, "String", true],
    [{ value: null }, "Double", true],
    [{ value: "x" }, "Unknown", true],
  ] as const)("%j that came out as %s is held: %p", (entry, type, held) => {
    expect(holds(entry, type, false)).toBe(held);
  });
  it("that is a formula must have come out as one", () => {
    expect([holds({ formula: "=A1" }, "String", false), holds({ formula: "=A1" }, "Error", true)]).toEqual([
      false,
      true,
    ]);
  });
});
