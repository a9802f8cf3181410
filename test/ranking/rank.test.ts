import fc from "fast-check";
import { microOfNumber } from "../../src/exact/micro";
import { rank, type TieRule } from "../../src/ranking/rank";

const ranks = (scores: (number | null)[], ties: TieRule = "min", reference = scores) =>
  rank(
    scores.map((x) => (x === null ? null : microOfNumber(x))),
    reference.map((x) => (x === null ? null : microOfNumber(x))),
    ties,
  );

// The reference: places by counting who is above and who is equal, one by one.
function counted(scores: (number | null)[], ties: TieRule): (number | null)[] {
  const keys = scores.map((x) => (x === null ? null : Math.round(x * 1e6)));
  return keys.map((key) => {
    if (key === null) return null;
    const above = keys.filter((other) => other !== null && other > key);
    const equal = keys.filter((other) => other === key).length;
    if (ties === "dense") return new Set(above).size + 1;
    if (ties === "max") return above.length + equal;
    return ties === "min" ? above.length + 1 : above.length + (equal + 1) / 2;
  });
}

describe("rank", () => {
  it.each<[TieRule, number[]]>([
    ["min", [1, 2, 2, 4]],
    ["max", [1, 3, 3, 4]],
    ["dense", [1, 2, 2, 3]],
    ["average", [1, 2.5, 2.5, 4]],
  ])("counts ties by %s as %p", (ties, expected) => {
    expect(ranks([90, 80, 80, 70], ties)).toEqual(expected);
  });

  it("ties 573.0000000000001 with 573, which LibreOffice's RANK.EQ ranks 1 and 2", () => {
    expect(ranks([0.2 * 301 + 0.8 * 641, 0.2 * 573 + 0.8 * 573])).toEqual([1, 1]);
  });

  it("gives blanks no rank and counts them nowhere", () => {
    expect(ranks([null, 80, null, 90])).toEqual([null, 2, null, 1]);
  });

  it("has no rank for a score that is not in the reference", () => {
    expect(ranks([85, 80], "min", [90, 80])).toEqual([null, 2]);
    expect(ranks([85], "min", [90, 80])).toEqual([null]);
  });

  it.each<TieRule>(["min", "max", "dense", "average"])(
    "agrees with counting by %s, all at once and one by one",
    (ties) => {
      const scores = fc.array(fc.option(fc.integer({ min: 0, max: 12 }).map((n) => n / 4)), { maxLength: 40 });
      fc.assert(
        fc.property(scores, (list) => {
          const expected = counted(list, ties);
          expect(ranks(list, ties)).toEqual(expected);
          expect(list.map((x) => ranks([x], ties, list)[0])).toEqual(expected);
        }),
      );
    },
  );

  it("does not depend on the order of rows", () => {
    const scores = fc.array(fc.double({ min: 0, max: 1000, noNaN: true }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(scores, fc.infiniteStream(fc.nat()), (list, stream) => {
        const order = list.map((_, i) => ({ i, at: stream.next().value as number })).sort((a, b) => a.at - b.at);
        const shuffled = ranks(order.map(({ i }) => list[i]));
        const straight = ranks(list);
        expect(shuffled).toEqual(order.map(({ i }) => straight[i]));
      }),
    );
  });
});
