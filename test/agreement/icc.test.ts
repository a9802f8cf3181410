import fc from "fast-check";
import { icc1, icc1k, icc2, icc2k, icc3, icc3k } from "../../src/agreement/icc";
import { Gap } from "../../src/scoring/gap";
import { SHROUT_FLEISS } from "./published";

const forms = { icc1, icc2, icc3, icc1k, icc2k, icc3k };
const reasonOf = (result: number | Gap) => (result instanceof Gap ? result.reason : result);

describe("intraclass correlation", () => {
  // Shrout & Fleiss 1979, Table 4, p. 424. The fractions follow from their Table 2 by hand, in 360ths:
  // BMS = 4047, WMS = 2255, JMS = 11695, EMS = 367; e.g. ICC(1,1) = (4047 − 2255) ÷ (4047 + 3·2255) = 1792 ÷ 10812,
  // ICC(2,4) = (4047 − 367) ÷ (4047 + (11695 − 367) ÷ 6) = 3680 ÷ 5935.
  it.each([
    ["icc1", 0.17, 1792 / 10812],
    ["icc2", 0.29, 3680 / 12700],
    ["icc3", 0.71, 3680 / 5148],
    ["icc1k", 0.44, 1792 / 4047],
    ["icc2k", 0.62, 3680 / 5935],
    ["icc3k", 0.91, 3680 / 4047],
  ] as const)("%s of Shrout and Fleiss's table is %d, and exactly the fraction", (form, printed, exact) => {
    const result = forms[form](SHROUT_FLEISS) as number;
    expect(Number(result.toFixed(2))).toBe(printed);
    expect(result).toBe(exact);
  });

  it("of two applicants and two reviewers is a fraction one can reckon in the head", () => {
    // Rows 1 2 | 3 5. T = 11, Q = 39; ΣR²/2 = (9 + 64)/2 = 36.5; T²/4 = 30.25; ΣC²/2 = (16 + 49)/2 = 32.5.
    // BMS = 6.25, WMS = 2.5/2 = 1.25, JMS = 2.25, EMS = 0.25: ICC(1,1) = 5/7.5, ICC(3,1) = 6/6.5, ICC(2,1) = 6/(6.5 + 2).
    const scores = [
      [1, 2],
      [3, 5],
    ];
    expect(icc1(scores)).toBe(2 / 3);
    expect(icc3(scores)).toBe(12 / 13);
    expect(icc2(scores)).toBe(12 / 17);
  });

  it("counts decimals as the decimals they show, so tenths give what whole numbers give", () => {
    const tenths = SHROUT_FLEISS.map((row) => row.map((score) => Number((score / 10 + 0.1).toFixed(1))));
    for (const form of Object.values(forms)) expect(form(tenths)).toBe(form(SHROUT_FLEISS));
  });

  it("is 1 where reviewers agree and applicants differ", () => {
    const scores = [
      [500, 500, 500],
      [600, 600, 600],
    ];
    for (const form of Object.values(forms)) expect(form(scores)).toBe(1);
  });

  it("may be negative where applicants differ less than their reviewers", () => {
    // Rows 1 2 3 | 2 3 1: BMS = 0, WMS = 4/4 = 1: ICC(1,1) = −1 ÷ 2.
    const scores = [
      [1, 2, 3],
      [2, 3, 1],
    ];
    expect(icc1(scores)).toBe(-0.5);
  });

  it("leaves rows of nothing out: a range may reach below the table", () => {
    const blank = [null, null, null, null];
    for (const form of Object.values(forms)) expect(form([...SHROUT_FLEISS, blank, blank])).toBe(form(SHROUT_FLEISS));
  });

  it("has no value where all scores are the same, and never NaN", () => {
    for (const form of Object.values(forms))
      expect(
        reasonOf(
          form([
            [80, 80],
            [80, 80],
          ]),
        ),
      ).toEqual({ code: "no-variation", params: undefined });
  });

  it("has no value for the mean of k where applicants do not differ at all", () => {
    const scores = [
      [1, 2, 3],
      [2, 3, 1],
    ];
    for (const form of [icc1k, icc2k, icc3k]) expect(reasonOf(form(scores))).toMatchObject({ code: "no-variation" });
  });

  it("needs two applicants and two reviewers", () => {
    expect(reasonOf(icc2k([[1, 2, 3]]))).toEqual({ code: "too-few-applicants", params: { found: 1 } });
    expect(reasonOf(icc2k([]))).toEqual({ code: "too-few-applicants", params: { found: 0 } });
    expect(reasonOf(icc2k([[null], [null]]))).toEqual({ code: "too-few-applicants", params: { found: 0 } });
    expect(reasonOf(icc2k([[1], [2]]))).toEqual({ code: "too-few-reviewers", params: { found: 1 } });
  });

  it("says which score is missing, counted in the range as given", () => {
    const scores = [
      [null, null],
      [80, 81],
      [90, null],
    ];
    expect(reasonOf(icc2k(scores))).toEqual({ code: "panel-incomplete", params: { row: 3, column: 2 } });
  });

  it("takes a short row for one whose last scores are missing", () => {
    expect(reasonOf(icc3([[1, 2], [3]]))).toEqual({ code: "panel-incomplete", params: { row: 2, column: 2 } });
  });

  const table = fc.tuple(fc.integer({ min: 2, max: 8 }), fc.integer({ min: 2, max: 5 })).chain(([n, m]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: m, maxLength: m }), {
      minLength: n,
      maxLength: n,
    }),
  );

  it("does not depend on the order of applicants or of reviewers", () => {
    fc.assert(
      fc.property(table, (scores) => {
        const upsideDown = [...scores].reverse().map((row) => [...row].reverse());
        for (const form of Object.values(forms)) expect(form(upsideDown)).toEqual(form(scores));
      }),
    );
  });

  it("does not change when all scores are shifted or stretched alike", () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 9 }), fc.integer({ min: -50, max: 50 }), (scores, by, plus) => {
        const moved = scores.map((row) => row.map((score) => score * by + plus));
        for (const form of Object.values(forms)) expect(form(moved)).toEqual(form(scores));
      }),
    );
  });

  it("of consistency, ICC(3), does not change when one reviewer is stricter throughout", () => {
    fc.assert(
      fc.property(table, fc.integer({ min: 1, max: 100 }), (scores, strict) => {
        const moved = scores.map(([first, ...rest]) => [first - strict, ...rest]);
        expect(icc3(moved)).toEqual(icc3(scores));
        expect(icc3k(moved)).toEqual(icc3k(scores));
      }),
    );
  });

  it("is at most 1 whenever it has a value", () => {
    fc.assert(
      fc.property(table, (scores) => {
        for (const form of Object.values(forms)) {
          const result = form(scores);
          if (!(result instanceof Gap)) expect(result).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});
