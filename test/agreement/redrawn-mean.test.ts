import fc from "fast-check";
import { RedrawnMean } from "../../src/agreement/redrawn-mean";

describe("an applicant's mean over a drawn panel", () => {
  it("counts a reviewer as often as drawn", () => {
    // (2·86.5 + 90) ÷ 3 = 87.666666|6…
    expect(new RedrawnMean([86.5, 90, 70]).of([2, 1, 0])).toBe(87_666_667);
  });

  it("leaves out reviewers without a score, and is null when nobody drawn has one", () => {
    const mean = new RedrawnMean([80, null, 90]);
    expect(mean.of([1, 1, 1])).toBe(85_000_000);
    expect(mean.of([0, 3, 0])).toBeNull();
  });

  it("takes a score of 0 for a score", () => {
    expect(new RedrawnMean([0, 90]).of([1, 1])).toBe(45_000_000);
  });

  it("rounds means of exactly half a millionth up, whatever the doubles of their parts add up to", () => {
    const part = fc.integer({ min: -400, max: 400 });
    fc.assert(
      fc.property(
        fc.array(part, { minLength: 12, maxLength: 12 }),
        fc.integer({ min: 1, max: 900 }),
        (parts, points) => {
          // In billionths the thirteen sum to 13·(points·10⁹ + 500): their mean is points and half a millionth.
          const last = 13 * 500 - parts.reduce((sum, billionths) => sum + billionths, 0);
          const scores = [...parts, last].map((billionths) => Number(`${points * 1e9 + billionths}e-9`));
          expect(new RedrawnMean(scores).of(Array<number>(13).fill(1))).toBe(points * 1e6 + 1);
        },
      ),
    );
  });

  it("keeps what lies a billionth of a millionth below the half below it", () => {
    const mean = new RedrawnMean([0.0000004999999999, 0.0000005]);
    expect(mean.of([2, 0])).toBe(0);
    expect(mean.of([1, 1])).toBe(0);
    expect(mean.of([0, 2])).toBe(1);
  });
});
