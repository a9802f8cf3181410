import fc from "fast-check";
import { decimalOf } from "../../src/exact/decimal";
import { Fraction } from "../../src/exact/fraction";
import { LinearForm } from "../../src/exact/linear";
import { microOf, microOfNumber } from "../../src/exact/micro";
import { round } from "../../src/exact/round";

const f = (n: number | bigint, d: number | bigint = 1) => Fraction.of(n, d);

describe("decimalOf", () => {
  it.each([
    [0.1, f(1, 10)],
    [86.5, f(173, 2)],
    [-0.07, f(-7, 100)],
    [1e21, f(10n ** 21n)],
    [1.5e-7, f(15n, 10n ** 8n)],
    [0, f(0)],
    [499.99999999999994, f(49999999999999994n, 10n ** 14n)],
  ])("reads %p as the shortest decimal that gives it back", (x, expected) => {
    expect(decimalOf(x).equals(expected)).toBe(true);
  });
  it.each([-5.153801788797208e-308, 2.2250738585072014e-308, 2.225073858507201e-308, 5e-324, 4.4501477170144023e-308])(
    "gives %p back, near the smallest normal double",
    (x) => expect(decimalOf(x).toNumber()).toBe(x),
  );
  it("gives every double back", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (x) => decimalOf(x).toNumber() === x + 0),
    );
  });
});

describe("Fraction.toNumber", () => {
  it("rounds a third, a sixth and a seventh of whole numbers as IEEE division does", () => {
    for (const d of [3, 6, 7]) for (let n = -50; n < 50; n++) expect(f(n, d).toNumber()).toBe(n / d + 0);
  });
  it("is the nearest double where numerator and denominator are too large for one", () => {
    // Neither neighbour of the result lies nearer.
    fc.assert(
      fc.property(fc.bigInt({ min: 1n << 54n, max: 1n << 90n }), fc.bigInt({ min: 3n, max: 1n << 80n }), (n, d) => {
        const x = f(n, d).toNumber();
        const gap = 2 ** (Math.floor(Math.log2(Math.abs(x))) - 52);
        const away = (y: number) => {
          const difference = f(n, d).minus(exactDouble(y));
          return difference.compare(f(0)) < 0 ? difference.negated() : difference;
        };
        return away(x).compare(away(x + gap)) <= 0 && away(x).compare(away(x - gap)) <= 0;
      }),
    );
  });
});

/** A double's own binary value, taken from its bits: independent of decimalOf. */
function exactDouble(x: number): Fraction {
  let exponent = 0;
  while (!Number.isInteger(x)) {
    x *= 2;
    exponent++;
  }
  return f(BigInt(x), 1n << BigInt(exponent));
}

describe("a key in millionths", () => {
  it.each([
    [499.99999999999994, 500],
    [499.9999995, 500],
    [573.0000000000001, 573],
    [500.3333333333333, 500.333333],
  ])("takes %p and %p for the same score", (a, b) => {
    expect(microOfNumber(a)).toBe(microOfNumber(b));
  });
  it.each([
    [499.999999, 500],
    [499.996, 500],
    [499.9999994, 500],
    [1e12, 1e12 + 1],
    [2 ** 40, 2 ** 40 + 2 ** -12],
  ])("keeps %p below %p", (a, b) => {
    expect(microOfNumber(a)).toBeLessThan(microOfNumber(b));
  });
  it("rounds an exact half of a millionth up, also below zero", () => {
    expect(microOf(f(1, 2_000_000))).toBe(1);
    expect(microOf(f(-1, 2_000_000)) + 0).toBe(0);
    expect(microOf(f(-3, 2_000_000))).toBe(-1);
  });
  it("is the same by the quick way and by fractions", () => {
    const score = fc.oneof(
      fc.double({ min: -2000, max: 2000, noNaN: true }),
      fc.integer({ min: -2e9, max: 2e9 }).map((n) => n / 2e6),
    );
    fc.assert(
      fc.property(score, (x) => microOfNumber(x) + 0 === microOf(decimalOf(x)) + 0),
      { numRuns: 5000 },
    );
  });
});

describe("round", () => {
  // GB/T 8170—2008 3.2: round half to even; a spreadsheet's ROUND: half away from zero.
  it.each([
    [f(578695, 1000), 2, "half-up", 578.7],
    [f(578695, 1000), 2, "half-even", 578.7],
    [f(578685, 1000), 2, "half-up", 578.69],
    [f(578685, 1000), 2, "half-even", 578.68],
    [f(25, 10), 0, "half-even", 2],
    [f(35, 10), 0, "half-even", 4],
    [f(-25, 10), 0, "half-up", -3],
    [f(-25, 10), 0, "half-even", -2],
    [f(1, 3), 1, "half-up", 0.3],
  ] as const)("takes %p to %p places %s: %p", (value, places, mode, expected) => {
    expect(round(value, places, mode).toNumber()).toBe(expected);
  });
});

describe("LinearForm", () => {
  const review = new LinearForm([f(2, 10), f(8, 10)]);
  it("has 0.2·301 + 0.8·641 at exactly 573, which doubles have at 573.0000000000001", () => {
    expect(0.2 * 301 + 0.8 * 641).not.toBe(573);
    expect(review.of([301, 641]).toNumber()).toBe(573);
  });
  it("has 50 × 55% at exactly 27.5, which doubles have elsewhere", () => {
    expect(50 * 0.55).not.toBe(27.5);
    expect(new LinearForm([f(50)]).of([0.55]).toNumber()).toBe(27.5);
  });
  it("ties 500⅓/500 with 501⅔/499⅔", () => {
    const a = review.of([500 + 1 / 3, 500]);
    const b = review.of([501 + 2 / 3, 499 + 2 / 3]);
    expect(a.micro()).toBe(b.micro());
  });
  it("gives the same value by whole numbers and by fractions", () => {
    const weight = fc.tuple(fc.integer({ min: -1000, max: 1000 }), fc.integer({ min: 1, max: 27_720 }));
    const score = fc.oneof(
      fc.integer({ min: -2_000_000, max: 2_000_000 }).map((n) => n / 1000),
      fc.double({ min: -2000, max: 2000, noNaN: true }),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, score), { minLength: 1, maxLength: 25 }), (terms) => {
        const sum = new LinearForm(terms.map(([[n, d]]) => f(n, d))).of(terms.map(([, x]) => x));
        const exact = terms.reduce((s, [[n, d], x]) => s.plus(f(n, d).times(decimalOf(x))), f(0));
        expect(sum.fraction().equals(exact)).toBe(true);
        expect(sum.toNumber()).toBe(exact.toNumber());
        expect(sum.micro() + 0).toBe(microOf(exact) + 0);
      }),
      { numRuns: 2000 },
    );
  });
  it("gives the same value over means that do not end, as panels of three to eleven give them", () => {
    const weight = fc.constantFrom(f(2, 10), f(8, 10), f(1), f(35, 100), f(1, 3), f(1, 7));
    const mean = fc
      .tuple(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 3, max: 11 }))
      .map(([n, d]) => n / d);
    const score = fc.oneof({ weight: 4, arbitrary: mean }, { weight: 1, arbitrary: fc.nat(1000) });
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, score), { minLength: 1, maxLength: 5 }), (terms) => {
        const sum = new LinearForm(terms.map(([w]) => w)).of(terms.map(([, x]) => x));
        const exact = terms.reduce((s, [w, x]) => s.plus(w.times(decimalOf(x))), f(0));
        expect(sum.toNumber()).toBe(exact.toNumber());
        expect(sum.micro()).toBe(microOf(exact));
        expect(sum.fraction().equals(exact)).toBe(true);
      }),
      { numRuns: 20_000 },
    );
  });
  it("keys sums beyond any score as their fraction is keyed, however they were summed", () => {
    const large = fc.oneof(
      fc.nat(9_000_000).map((n) => n * 1000),
      fc.nat(9_000_000).map((n) => n * 1000 + n / 7),
    );
    fc.assert(
      fc.property(fc.array(large, { minLength: 1, maxLength: 9 }), (values) => {
        const sum = new LinearForm(values.map(() => f(1))).of(values);
        expect(sum.micro()).toBe(microOf(sum.fraction()));
      }),
      { numRuns: 2000 },
    );
  });
  it.each([
    [[f(1), f(1)], [573.2857142857143, 0.7142852142857], 574_000_000],
    [[f(1), f(1)], [573.2857142857143, 0.7142852142856], 573_999_999],
    [[f(1, 3)], [3.0000015], 1_000_001],
    [[f(1, 3)], [3.00000149999999], 1_000_000],
  ])("rounds %p of %p half-up to %p millionths", (weights, values, millionths) => {
    expect(new LinearForm(weights).of(values).micro()).toBe(millionths);
  });
});
