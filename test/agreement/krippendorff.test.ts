import fc from "fast-check";
import { krippendorffAlpha } from "../../src/agreement/krippendorff";
import { Gap } from "../../src/scoring/gap";
import { KRIPPENDORFF } from "./published";

const reasonOf = (result: number | Gap) => (result instanceof Gap ? result.reason : result);

/** α straight from its definition: the mean squared difference of pairs within units, over that of all pairs. */
function byPairs(scores: readonly (readonly (number | null)[])[]): number {
  const units = scores.map((row) => row.filter((x) => x !== null)).filter((row) => row.length > 1);
  const all = units.flat();
  let within = 0;
  let any = 0;
  for (const unit of units)
    for (const a of unit) for (const b of unit) within += (a - b) ** 2 / (unit.length - 1) / all.length;
  for (const a of all) for (const b of all) any += (a - b) ** 2 / (all.length * (all.length - 1));
  return 1 - within / any;
}

describe("Krippendorff's alpha, interval", () => {
  it("of Krippendorff's own table is .849", () => {
    // By hand: 40 pairable values, Σx = 100, Σx² = 306: 40·306 − 100² = 2240. Within units, Σ(m·Σx² − (Σx)²)/(m − 1):
    // 1 for 2 2 3 2, 20/3 for 1 2 3 4, 1 for 1 1 2 1, 0 for the rest: 1 − 39·(26/3) ÷ 2240 = 951 ÷ 1120.
    expect(krippendorffAlpha(KRIPPENDORFF)).toBe(951 / 1120);
    expect((951 / 1120).toFixed(3)).toBe("0.849");
  });

  it("of two reviewers and three applicants is a fraction one can reckon in the head", () => {
    // 1 1 | 2 3 | 4 4: n = 6, Σx = 15, Σx² = 47, so 6·47 − 225 = 57; within 2·13 − 25 = 1: 1 − 5·1 ÷ 57.
    expect(
      krippendorffAlpha([
        [1, 1],
        [2, 3],
        [4, 4],
      ]),
    ).toBe(52 / 57);
  });

  it("does not count an applicant with a single score", () => {
    const table = [
      [1, 1, null],
      [2, 3, 2],
      [null, 4, 4],
    ];
    expect(krippendorffAlpha([...table, [null, 900, null], [null, null, null]])).toBe(krippendorffAlpha(table));
  });

  it("is 1 in full agreement, and below 0 where reviewers disagree more than chance", () => {
    expect(
      krippendorffAlpha([
        [1, 1],
        [5, 5],
      ]),
    ).toBe(1);
    // 1 3 | 3 1: n = 4, 4·20 − 64 = 16; within 4 + 4 = 8: 1 − 3·8 ÷ 16.
    expect(
      krippendorffAlpha([
        [1, 3],
        [3, 1],
      ]),
    ).toBe(-0.5);
  });

  it("has no value where nothing varies, nothing pairs, or there is one applicant or one reviewer", () => {
    expect(
      reasonOf(
        krippendorffAlpha([
          [5, 5],
          [5, null],
          [5, 5],
        ]),
      ),
    ).toEqual({ code: "no-variation", params: undefined });
    expect(
      reasonOf(
        krippendorffAlpha([
          [1, null],
          [null, 2],
        ]),
      ),
    ).toEqual({ code: "no-pairs", params: undefined });
    expect(reasonOf(krippendorffAlpha([[1, 2]]))).toEqual({ code: "too-few-applicants", params: { found: 1 } });
    expect(
      reasonOf(
        krippendorffAlpha([
          [1, 2],
          [3, null],
        ]),
      ),
    ).toEqual({
      code: "too-few-applicants",
      params: { found: 1 },
    });
    expect(reasonOf(krippendorffAlpha([[1], [2]]))).toEqual({ code: "too-few-reviewers", params: { found: 1 } });
  });

  const cell = fc.option(fc.integer({ min: 0, max: 20 }), { nil: null, freq: 4 });
  const table = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 2, maxLength: 8 });

  it("is what its definition over pairs gives, whatever is missing", () => {
    fc.assert(
      fc.property(table, (scores) => {
        const result = krippendorffAlpha(scores);
        if (result instanceof Gap) return;
        expect(result).toBeCloseTo(byPairs(scores), 10);
      }),
    );
  });

  it("does not depend on the order of rows or columns, on the unit or on the zero", () => {
    fc.assert(
      fc.property(table, (scores) => {
        const result = krippendorffAlpha(scores);
        expect(krippendorffAlpha([...scores].reverse().map((row) => [...row].reverse()))).toEqual(result);
        const moved = scores.map((row) => row.map((score) => (score === null ? null : score * 0.5 + 7)));
        expect(krippendorffAlpha(moved)).toEqual(result);
      }),
    );
  });
});
