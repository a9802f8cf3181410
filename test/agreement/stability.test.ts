import fc from "fast-check";
import { stability } from "../../src/agreement/stability";
import { decimalOf } from "../../src/exact/decimal";
import { Fraction } from "../../src/exact/fraction";
import { microOf } from "../../src/exact/micro";
import { Gap } from "../../src/scoring/gap";

type Scores = readonly (readonly (number | null)[])[];
const chances = (scores: Scores, seats: number) => stability(scores, seats) as (number | null)[];

/** The definition, walked draw by draw: every ordered draw of m reviewers, everything in fractions. */
function byEveryDraw(scores: Scores, seats: number): number[] {
  const m = scores[0].length;
  const held = scores.map(() => Fraction.ZERO);
  let counted = 0;
  for (let draw = 0; draw < m ** m; draw++) {
    const panel = Array.from({ length: m }, (_, i) => Math.floor(draw / m ** i) % m);
    const means = scores.map((row) => {
      const given = panel.map((reviewer) => row[reviewer]).filter((x) => x !== null);
      const sum = given.reduce<Fraction>((total, x) => total.plus(decimalOf(x)), Fraction.ZERO);
      return given.length === 0 ? null : microOf(sum.over(Fraction.of(given.length)));
    });
    if (means.includes(null)) continue;
    counted++;
    means.forEach((mean, i) => {
      const above = means.filter((other) => other! > mean!).length;
      const level = means.filter((other) => other === mean).length;
      const left = Math.max(0, Math.min(level, seats - above));
      held[i] = held[i].plus(Fraction.of(left, level));
    });
  }
  return held.map((sum) => sum.over(Fraction.of(counted)).toNumber());
}

describe("stability of a seat", () => {
  it("of three reviewers is a count of 27 draws", () => {
    // The differences are 5, −5 and −9. Summed over a draw they are positive only for 1 1 1 (15), 1 1 2 (5, in 3 orders)
    // and 1 1 3 (1, in 3 orders): 7 of 27.
    const scores = [
      [90, 80, 70],
      [85, 85, 79],
    ];
    expect(chances(scores, 1)).toEqual([7 / 27, 20 / 27]);
  });

  it("shares the seats left equally among the tied", () => {
    // 3 1 against 2 2: drawn 1 1 the first wins, 2 2 the second, 1 2 and 2 1 tie: (1 + ½ + ½) ÷ 4.
    expect(
      chances(
        [
          [3, 1],
          [2, 2],
        ],
        1,
      ),
    ).toEqual([0.5, 0.5]);
    expect(chances([[7], [7], [7], [7]], 3)).toEqual([0.75, 0.75, 0.75, 0.75]);
    expect(chances([[9], [7], [7], [7]], 2)).toEqual([1, 1 / 3, 1 / 3, 1 / 3]);
  });

  it("compares means in millionths, half-up", () => {
    expect(chances([[500.0000004], [500.0000001]], 1)).toEqual([0.5, 0.5]);
    expect(chances([[500.0000005], [500.0000004]], 1)).toEqual([1, 0]);
    expect(chances([[573.0000000000001], [573]], 1)).toEqual([0.5, 0.5]);
    // 0.000001 and 0: their mean is half a millionth and goes up. Against 0.000001 twice it ties in 3 draws of 4.
    expect(
      chances(
        [
          [0.000001, 0],
          [0.000001, 0.000001],
        ],
        1,
      ),
    ).toEqual([3 / 8, 5 / 8]);
  });

  it("ties thirds that doubles would tell apart", () => {
    // Means of 3: 500⅓ both, from other scores. Summed as doubles and divided they may differ in the last bit.
    const scores = [
      [500.1, 500.2, 500.7],
      [500.7, 500.2, 500.1],
    ];
    expect(chances(scores, 1)).toEqual([0.5, 0.5]);
  });

  it("takes a recusal for no gap: the mean is over the drawn reviewers who scored the applicant", () => {
    // The first applicant has 10 from reviewer 1, nothing from reviewer 2. Draws 1 1, 1 2, 2 1 give it 10; the draw 2 2
    // leaves it without a score and does not count.
    const scores = [
      [10, null],
      [9, 9],
      [8, 8],
    ];
    expect(chances(scores, 1)).toEqual([1, 0, 0]);
  });

  it("gives a row of nothing no result, and lets it hold no seat", () => {
    const scores = [
      [null, null],
      [3, 1],
      [2, 2],
      [null, null],
    ];
    expect(stability(scores, 1)).toEqual([null, 0.5, 0.5, null]);
    expect(stability([[null]], 1)).toEqual([null]);
    expect(stability([], 1)).toEqual([]);
  });

  it("gives everyone a seat where there are as many seats as applicants", () => {
    expect(chances([[1], [2]], 2)).toEqual([1, 1]);
    expect(chances([[1], [2]], 5)).toEqual([1, 1]);
  });

  it("refuses seats that are not whole or below 1", () => {
    for (const found of [0, -1, 1.5]) {
      const result = stability([[1], [2]], found);
      expect(result).toBeInstanceOf(Gap);
      expect((result as Gap).kind).toBe("bad");
      expect((result as Gap).reason).toEqual({ code: "seats-not-whole", params: { found } });
    }
  });

  const cell = fc.option(
    fc.oneof(fc.integer({ min: 0, max: 4 }), fc.constantFrom(0.5, 1 / 3, 2 / 3, 0.1 + 0.2, 0.3, 0.30000049)),
    { nil: null, freq: 6 },
  );
  const table = fc
    .tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 5 }))
    .chain(([m, n]) => fc.array(fc.array(cell, { minLength: m, maxLength: m }), { minLength: n, maxLength: n }))
    .filter((scores) => scores.every((row) => row.some((score) => score !== null)));
  const seats = fc.integer({ min: 1, max: 4 });

  it("counts what walking through every single draw counts, to the last bit", () => {
    fc.assert(fc.property(table, seats, (scores, of) => expect(chances(scores, of)).toEqual(byEveryDraw(scores, of))));
  });

  it("does not depend on the order of applicants, and for up to six reviewers on theirs", () => {
    fc.assert(
      fc.property(table, seats, (scores, of) => {
        const result = chances(scores, of);
        expect(chances([...scores].reverse(), of)).toEqual([...result].reverse());
        expect(
          chances(
            scores.map((row) => [...row].reverse()),
            of,
          ),
        ).toEqual(result);
      }),
    );
  });

  it("hands out exactly the seats there are", () => {
    fc.assert(
      fc.property(table, seats, (scores, of) => {
        const sum = chances(scores, of).reduce<number>((total, chance) => total + chance!, 0);
        expect(sum).toBeCloseTo(Math.min(of, scores.length), 10);
      }),
    );
  });

  it("weighs huge and computed scores exactly where doubles would lose them", () => {
    const huge = [
      [9007199254740993, 1e15],
      [9007199254740992, 1e15 + 0.5],
    ];
    expect(chances(huge, 1)).toEqual(byEveryDraw(huge, 1));
    const sevenths = [
      [600 / 7, 500 / 7, 400 / 7],
      [500 / 7, 500 / 7, 500 / 7],
    ];
    expect(chances(sevenths, 1)).toEqual(byEveryDraw(sevenths, 1));
  });
});

describe("stability with more than six reviewers", () => {
  it("comes near the exact binomial probability", () => {
    // Scores 1 0 0 0 0 0 0 against 0.4: the first wins when its one friend is drawn at least 3 times of 7,
    // 1 − (6⁷ + 7·6⁶ + 21·6⁵)/7⁷ = 53719/823543. Four standard errors of 10,000 draws are 0.0099.
    const [first] = chances([[1, 0, 0, 0, 0, 0, 0], Array<number>(7).fill(0.4)], 1);
    expect(Math.abs(first! - 53719 / 823543)).toBeLessThan(0.0099);
  });

  it("answers the same every time, and whatever the order of applicants", () => {
    const scores = [
      [91, 85, 77, 90, 62, 88, 79, 84],
      [83, 84, 85, 82, 83, 84, 81, 82],
      [60, 99, 99, 60, 99, 60, 99, 60],
    ];
    const once = chances(scores, 1);
    expect(chances(scores, 1)).toEqual(once);
    expect(chances([...scores].reverse(), 1)).toEqual([...once].reverse());
    expect(once.reduce<number>((sum, chance) => sum + chance!, 0)).toBeCloseTo(1, 10);
  });

  it("is certain where every reviewer agrees who is better", () => {
    const scores = [Array<number>(9).fill(70), Array<number>(9).fill(60), [80, 81, 82, 83, 84, 85, 86, 87, 88]];
    expect(chances(scores, 2)).toEqual([1, 0, 1]);
  });

  it("says so when gaps leave no panel at all", () => {
    // Forty applicants scored by one reviewer each, another one each time: practically no draw meets all forty.
    const alone = Array.from({ length: 40 }, (_, i) => Array.from({ length: 40 }, (_, j) => (i === j ? i : null)));
    const result = stability(alone, 1);
    expect(result).toBeInstanceOf(Gap);
    expect((result as Gap).reason).toEqual({ code: "never-drawn", params: undefined });
  });
});

describe("scores beyond all counting", () => {
  it("rank as they are and break nothing", () => {
    expect(stability([[1e308], [5]], 1)).toEqual([1, 0]);
  });
});
