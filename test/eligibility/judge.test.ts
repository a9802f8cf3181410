import fc from "fast-check";
import type { FactValue } from "../../src/eligibility/fact-cell";
import { judge } from "../../src/eligibility/judge";
import type { Requirement, Test } from "../../src/schemes/condition";
import type { Rule } from "../../src/schemes/rule";
import { OddCell } from "../../src/scoring/score-cell";

const cited = { document: "D", clause: "第一条" };
const said = (test: Test): Rule<Test> => ({ ...cited, value: test });
const of = (fact: string, test: Test): Requirement => ({ fact, test: said(test) });
const holds = (test: Test, value: FactValue) => judge(of("a", test), () => value).holds;

const YES: Test = { op: "is", value: true };

describe("a test of a fact", () => {
  it("asks for yes, or for no", () => {
    expect(holds(YES, true)).toBe(true);
    expect(holds(YES, false)).toBe(false);
    expect(holds({ op: "is", value: false }, false)).toBe(true);
  });

  it("includes the number in 以上 and 以内 (民法典第一千二百五十九条), not in 高于", () => {
    expect([4, 5, 6].map((value) => holds({ op: "least", value: 5 }, value))).toEqual([false, true, true]);
    expect([4, 5, 6].map((value) => holds({ op: "most", value: 5 }, value))).toEqual([true, true, false]);
    expect([4, 5, 6].map((value) => holds({ op: "above", value: 5 }, value))).toEqual([false, false, true]);
  });

  it("compares as scores do, so a double's noise fails nobody", () => {
    expect(holds({ op: "least", value: 500 }, 499.99999999999994)).toBe(true);
    expect(holds({ op: "least", value: 500 }, 499.999999)).toBe(false);
  });

  it("looks back as many years as the document says, the last included, or for ever", () => {
    expect([2, 3, 3.5, Infinity].map((value) => holds({ op: "none", years: 3 }, value))).toEqual([
      false,
      false,
      true,
      true,
    ]);
    expect([50, Infinity].map((value) => holds({ op: "none", years: null }, value))).toEqual([false, true]);
    expect([true, false].map((value) => holds({ op: "none", years: 3 }, value))).toEqual([false, true]);
  });

  it("takes what never happened for longer ago than anything", () => {
    expect(holds({ op: "least", value: 5 }, Infinity)).toBe(true);
    expect(holds({ op: "above", value: 5 }, Infinity)).toBe(true);
    expect(holds({ op: "most", value: 5 }, Infinity)).toBe(false);
  });

  it("finds a text among those listed", () => {
    const trades: Test = { op: "among", values: ["B", "Ｃ", "D"] };
    expect(["B", "C", "A", "BC"].map((value) => holds(trades, value))).toEqual([true, true, false, false]);
  });

  it("is unknown where the fact is blank or unreadable, the document silent, or the test of another kind", () => {
    expect(holds(YES, null)).toBeNull();
    expect(holds(YES, new OddCell("text", "可能"))).toBeNull();
    expect(holds(YES, 1)).toBeNull();
    expect(holds(YES, "是")).toBeNull();
    expect(holds({ op: "least", value: 5 }, true)).toBeNull();
    expect(holds({ op: "among", values: ["1"] }, 1)).toBeNull();
    const silent: Requirement = { fact: "a", test: { ...cited, unsaid: { zh: "未说明", en: "unsaid" } } };
    expect(judge(silent, () => true).holds).toBeNull();
  });
});

describe("a tree of tests", () => {
  const values: Record<string, FactValue> = { yes: true, no: false, open: null };
  const parts = (names: readonly string[]) => names.map((name) => of(name, YES));
  const judged = (requirement: Requirement) => {
    const { holds: met, grounds } = judge(requirement, (fact) => values[fact]);
    return [met, grounds.map(({ fact }) => fact)];
  };

  // Kleene's strong tables.
  it("fails an all by one failure, whatever is unknown, and names what failed", () => {
    expect(judged({ all: parts(["yes", "open", "no"]) })).toEqual([false, ["no"]]);
    expect(judged({ all: parts(["yes", "open"]) })).toEqual([null, ["open"]]);
    expect(judged({ all: parts(["yes", "yes"]) })).toEqual([true, ["yes", "yes"]]);
  });

  it("meets an any by one success, whatever is unknown, and names all that failed otherwise", () => {
    expect(judged({ any: parts(["no", "open", "yes"]) })).toEqual([true, ["yes"]]);
    expect(judged({ any: parts(["no", "open"]) })).toEqual([null, ["open"]]);
    expect(judged({ any: parts(["no", "no"]) })).toEqual([false, ["no", "no"]]);
  });

  it("nests", () => {
    expect(judged({ any: [of("no", YES), { all: parts(["open", "no"]) }] })).toEqual([false, ["no", "no"]]);
    expect(judged({ any: [of("no", YES), { all: parts(["open", "yes"]) }] })).toEqual([null, ["open"]]);
  });

  it("never contradicts itself when an unknown becomes known", () => {
    const { requirement } = fc.letrec<{ requirement: Requirement }>((tie) => ({
      requirement: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom("a", "b", "c").map((name) => of(name, YES)),
        fc.record({ all: fc.array(tie("requirement"), { minLength: 1, maxLength: 3 }) }),
        fc.record({ any: fc.array(tie("requirement"), { minLength: 1, maxLength: 3 }) }),
      ),
    }));
    const facts = fc.record({ a: fc.boolean(), b: fc.boolean(), c: fc.constantFrom(true, false, null) });
    fc.assert(
      fc.property(requirement, facts, fc.boolean(), (asked, given, later) => {
        const before = judge(asked, (fact) => given[fact as "a"]).holds;
        const after = judge(asked, (fact) => given[fact as "a"] ?? later).holds;
        expect(after).not.toBeNull();
        if (before !== null) expect(after).toBe(before);
      }),
    );
  });
});
