import fc from "fast-check";
import { Gap } from "../../src/scoring/gap";
import { type PanelMethod, panelScore, plainMean } from "../../src/scoring/panel";
import { OddCell, type ScoreCell } from "../../src/scoring/score-cell";

const recused = new OddCell("absent", "回避");
const merged = (row: ScoreCell[], method: PanelMethod, minimum = 1) => {
  const sum = panelScore(row, method, minimum);
  return sum instanceof Gap ? `${sum.kind} ${sum.reason?.code ?? ""}`.trim() : sum.toNumber();
};

describe("a panel's score", () => {
  it.each<[PanelMethod, ScoreCell[], number]>([
    ["mean", [500, 500, 501], 1501 / 3],
    ["mean", [0.1, 0.2, 0.3], 0.2],
    ["mean", [500, null, 501, recused], 500.5],
    ["median", [3, 1, 2], 2],
    ["median", [4, 1, 3, 2], 2.5],
    ["median", [7], 7],
    ["trimmed", [10, 1, 2, 3, 99], 5],
    ["trimmed", [1, 1, 1], 1],
    ["trimmed", [0, 4, 5, 9], 4.5],
  ])("by %s of %p is %p", (method, row, expected) => {
    expect(merged(row, method)).toBe(expected);
  });

  it("is exactly 500 where three reviewers' differences cancel (doubles: 499.99999999999994)", () => {
    // 50% everywhere but 55% on a 40-point item by one and 45% on another by the next: 500, 502, 498.
    expect(merged([500, 502, 498], "mean")).toBe(500);
  });

  it("is blank for a blank row and missing for recusals alone", () => {
    expect(merged([null, null], "mean")).toBe("blank");
    expect(merged([recused, null], "mean")).toBe("missing no-score-given");
  });

  it("is missing below the minimum, and a trimmed mean below three", () => {
    expect(merged([500, 510], "mean", 3)).toBe("missing too-few-scores");
    expect(merged([500, 510], "trimmed")).toBe("missing too-few-scores");
    expect(merged([500, 510, 520], "mean", 3)).toBe(510);
  });

  it("takes the mean of a row of plain scores the short way, and leaves every other row to the closer look", () => {
    const plain = fc.oneof(
      fc.nat(1000),
      fc.nat(1_000_000).map((n) => n / 1000),
    );
    const odd = fc.constantFrom<unknown>(null, "", "50", true, -1, 1 / 3, Number.NaN, Number.POSITIVE_INFINITY, {
      error: "#N/A",
    });
    const row = fc.array(fc.oneof({ weight: 20, arbitrary: plain }, { weight: 1, arbitrary: odd }), { maxLength: 11 });
    fc.assert(
      fc.property(row, (cells) => {
        const numbers = cells.filter((cell) => typeof cell === "number" && cell >= 0 && millionths(cell));
        if (cells.length === 0 || numbers.length < cells.length) return plainMean(cells) === null;
        return plainMean(cells) === merged(cells as number[], "mean");
      }),
      { numRuns: 2000 },
    );
  });
});

const millionths = (x: number): boolean => Number.isFinite(x) && !/\.\d{7}|e-/.test(String(x));
