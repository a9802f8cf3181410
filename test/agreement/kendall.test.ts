import fc from "fast-check";
import { kendallW } from "../../src/agreement/kendall";
import { Gap } from "../../src/scoring/gap";
import { KENDALL_TIES, SIEGEL_EXECUTIVES, ZAR_BIRDS } from "./published";

const reasonOf = (result: number | Gap) => (result instanceof Gap ? result.reason : result);

describe("Kendall's W", () => {
  it("without ties: Siegel's three executives rank six applicants, W = .16", () => {
    // Rank sums 8 14 11 11 11 8, mean 10.5, S = 25.5: 12·25.5 ÷ (9·210) = 306 ÷ 1890.
    expect(kendallW(SIEGEL_EXECUTIVES)).toBe(306 / 1890);
    expect((306 / 1890).toFixed(2)).toBe("0.16");
  });

  it("with ties: Kendall's ten objects, W = .828 after correction", () => {
    // Rank sums 5.5 6.5 9 13.5 12 20 23 23.5 25.5 26.5, S = 591, ΣT = 12·(1 + 1.5 + 7) = 114:
    // 12·591 ÷ (9·990 − 3·114) = 7092 ÷ 8568. Uncorrected it would be .796.
    expect(kendallW(KENDALL_TIES)).toBe(7092 / 8568);
    expect((7092 / 8568).toFixed(3)).toBe("0.828");
  });

  it("ranks measurements first: Zar's twelve birds", () => {
    // The printed rank sums are 14.5 21 30.5 6 11 3.5 20 11.5 29 28.5 22.5 36, so S = 5738.5 − 234²/12 = 1175.5;
    // ties: 2 pairs, 2 pairs and a triple, 2 pairs: ΣT = 12 + 36 + 12 = 60. 12·1175.5 ÷ (9·1716 − 3·60) = 14106 ÷ 15264.
    expect(kendallW(ZAR_BIRDS)).toBe(14106 / 15264);
  });

  it("is 1 when all reviewers rank alike, ties included, and 0 when the orders cancel out", () => {
    expect(
      kendallW([
        [90, 70],
        [80, 60],
        [80, 60],
      ]),
    ).toBe(1);
    expect(
      kendallW([
        [1, 3],
        [2, 2],
        [3, 1],
      ]),
    ).toBe(0);
  });

  it("ties scores that differ by less than half a millionth, as ranks do", () => {
    const noisy = [
      [573.0000000000001, 1],
      [573, 1],
      [572, 0],
    ];
    const plain = [
      [573, 1],
      [573, 1],
      [572, 0],
    ];
    expect(kendallW(noisy)).toBe(kendallW(plain));
  });

  it("has no value when every reviewer ties everyone", () => {
    expect(
      reasonOf(
        kendallW([
          [80, 70],
          [80, 70],
        ]),
      ),
    ).toEqual({ code: "no-variation", params: undefined });
  });

  it("counts a reviewer who ties everyone as one who ranks nobody", () => {
    // Ranks 1 2 3 and 2 2 2: rank sums 3 4 5, S = 2, ΣT = 24: 24 ÷ (4·24 − 2·24) = ½.
    expect(
      kendallW([
        [1, 7],
        [2, 7],
        [3, 7],
      ]),
    ).toBe(0.5);
  });

  it("needs complete rows, two applicants, two reviewers", () => {
    expect(
      reasonOf(
        kendallW([
          [1, 2],
          [null, 3],
        ]),
      ),
    ).toEqual({
      code: "panel-incomplete",
      params: { row: 2, column: 1 },
    });
    expect(reasonOf(kendallW([[1, 2]]))).toMatchObject({ code: "too-few-applicants" });
    expect(reasonOf(kendallW([[1], [2]]))).toMatchObject({ code: "too-few-reviewers" });
  });

  const table = fc.tuple(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 2, max: 5 })).chain(([n, m]) =>
    fc.array(fc.array(fc.integer({ min: 0, max: 6 }), { minLength: m, maxLength: m }), {
      minLength: n,
      maxLength: n,
    }),
  );

  it("lies between 0 and 1 and does not depend on the order of rows or columns, nor on the scale", () => {
    fc.assert(
      fc.property(table, (scores) => {
        const result = kendallW(scores);
        if (!(result instanceof Gap)) {
          expect(result).toBeGreaterThanOrEqual(0);
          expect(result).toBeLessThanOrEqual(1);
        }
        expect(kendallW([...scores].reverse().map((row) => [...row].reverse()))).toEqual(result);
        expect(kendallW(scores.map((row) => row.map((score) => 2 * score ** 3 + 1)))).toEqual(result);
      }),
    );
  });
});
