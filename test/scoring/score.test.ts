import fc from "fast-check";
import { Gap } from "../../src/scoring/gap";
import { partsOf, ScoreForm } from "../../src/scoring/score";
import { OddCell, type ScoreCell } from "../../src/scoring/score-cell";
import { gb2004 } from "../../src/standard/gb-2004";

const items = partsOf(gb2004, "items");
const categories = partsOf(gb2004, "categories");
const all = (n: number): number[] => items.map(() => n);
const mostOf = (unit: string, i: number) => (unit === "points" ? items[i].points : unit === "percent" ? 100 : 1);
const total = (form: ScoreForm, row: ScoreCell[]) => {
  const sum = form.score(row);
  return sum instanceof Gap ? `${sum.kind} ${sum.reason?.code ?? ""}`.trim() : sum.toNumber();
};

describe("scores by the criteria of 2004", () => {
  it("has 22 items in seven categories of 1000 points (渝质监发〔2015〕103号第十五条)", () => {
    expect([items.length, categories.length]).toEqual([22, 7]);
    expect(total(new ScoreForm(categories, "points"), [100, 80, 90, 120, 110, 100, 400])).toBe(1000);
  });

  it("counts 50% everywhere as exactly 500", () => {
    expect(total(new ScoreForm(items, "percent"), all(50))).toBe(500);
    expect(total(new ScoreForm(items, "fraction"), all(0.5))).toBe(500);
  });

  it("multiplies before it divides: 55% of 50 points are 27.5, 35% of 10 are 3.5", () => {
    const form = new ScoreForm([{ code: "x", name: { zh: "x", en: "x" }, points: 50, category: 0 }], "percent");
    expect(total(form, [55])).toBe(27.5);
  });

  it("sums each category from its items", () => {
    const sums = new ScoreForm(items, "percent").categories(all(70));
    expect(sums instanceof Gap ? null : sums.map((s) => s.toNumber())).toEqual([70, 56, 63, 84, 77, 70, 280]);
  });

  it("sums rows of whole numbers as it sums all others, and leaves every other row to the closer look", () => {
    const units = ["points", "percent", "fraction"] as const;
    const odd = fc.constantFrom<unknown>(null, "", "50", true, -1, 0.5, 1001, Number.NaN, { error: "#N/A" }, 5n);
    const cells = fc.array(fc.oneof({ weight: 60, arbitrary: fc.nat(100) }, { weight: 1, arbitrary: odd }), {
      minLength: 22,
      maxLength: 22,
    });
    fc.assert(
      fc.property(fc.constantFrom(...units), cells, (unit, row) => {
        const form = new ScoreForm(items, unit);
        const short = form.plain(row);
        const whole = row.every(
          (x, i) => Number.isInteger(x) && (x as number) >= 0 && (x as number) <= mostOf(unit, i),
        );
        if (!whole) return short === null;
        const long = form.score(row as ScoreCell[]);
        if (long instanceof Gap) return short === null;
        return short === long.toNumber();
      }),
      { numRuns: 2000 },
    );
  });

  it("says which item is missing and counts no blank as zero", () => {
    const row: ScoreCell[] = all(50);
    row[3] = null;
    const gap = new ScoreForm(items, "percent").score(row);
    expect(gap).toMatchObject({ kind: "missing", reason: { params: { what: { zh: "4.2.2 战略部署" } } } });
  });

  it("takes a blank row for no row", () => {
    expect(
      total(
        new ScoreForm(items, "percent"),
        items.map(() => null),
      ),
    ).toBe("blank");
  });

  it.each<[string, ScoreCell]>([
    ["bad score-above-maximum", 100.000001],
    ["bad score-below-zero", -0.000001],
    ["bad score-text", new OddCell("text", "好")],
    ["bad score-boolean", new OddCell("boolean", "TRUE")],
    ["bad score-error", new OddCell("error", "#REF!")],
    ["missing score-missing", new OddCell("absent", "回避")],
  ])("gives %s", (expected, cell) => {
    expect(total(new ScoreForm(items, "percent"), [cell, ...all(50).slice(1)])).toBe(expected);
  });

  it("lets a double's noise above the maximum pass", () => {
    expect(total(new ScoreForm(categories, "points"), [100.00000000000001, 80, 90, 120, 110, 100, 400])).toBe(1000);
  });

  it("refuses percentages that are all at most 1, for they look like fractions; all 0 are zeros", () => {
    expect(total(new ScoreForm(items, "percent"), all(0.5))).toBe("bad percent-looks-like-fraction");
    expect(total(new ScoreForm(items, "percent"), all(0))).toBe(0);
    expect(total(new ScoreForm(items, "percent"), [2, ...all(1).slice(1)])).toBe(10.6);
  });

  it("names what is bad before what is missing", () => {
    expect(total(new ScoreForm(items, "percent"), [null, 101, ...all(50).slice(2)])).toBe("bad score-above-maximum");
  });
});
