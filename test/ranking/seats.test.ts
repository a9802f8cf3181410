import fc from "fast-check";
import { allot, type Contender, type Seat } from "../../src/ranking/seats";

// A contender by its composite: "A" passes the gates of both tiers, "N" those of the lower tier alone, "-" none.
const who = (track: "A" | "N" | "-", composite: number): Contender => ({
  keys: [composite],
  passes: [track === "A", track !== "-"],
});
const kinds = (seats: readonly Seat[]) =>
  seats.map((s) => `${s.kind}${s.tier}${s.place === null ? "" : `@${s.place}`}`);

describe("seats by 第十六条（六）2 (five and five, cascade)", () => {
  it("gives the first five of those with both ≥500 the award, and the sixth a nominee seat ahead of a lower nominee", () => {
    const field = [700, 690, 680, 670, 660, 650].map((c) => who("A", c)).concat(who("N", 640), who("-", 900));
    expect(kinds(allot([5, 5], field, "cascade"))).toEqual([
      "seat0@1",
      "seat0@2",
      "seat0@3",
      "seat0@4",
      "seat0@5",
      "seat1@1",
      "seat1@2",
      "none-1",
    ]);
  });
  it("keeps the sixth out of the nominees where pools are separate", () => {
    const field = [700, 690, 680, 670, 660, 650].map((c) => who("A", c)).concat(who("N", 640));
    expect(kinds(allot([5, 5], field, "separate")).slice(5)).toEqual(["none0@6", "seat1@1"]);
  });
  it("leaves seats vacant rather than lower a gate", () => {
    expect(kinds(allot([5, 5], [who("A", 600), who("N", 700)], "cascade"))).toEqual(["seat0@1", "seat1@1"]);
  });
  it("seats a tie that fits and counts on after it", () => {
    const field = [700, 690, 690, 680, 670, 660].map((c) => who("A", c));
    expect(kinds(allot([5, 5], field, "cascade"))).toEqual([
      "seat0@1",
      "seat0@2",
      "seat0@2",
      "seat0@4",
      "seat0@5",
      "seat1@1",
    ]);
  });
});

describe("a quota shared by tiers", () => {
  it("gives the second tier what the first has left of 4, although its own quota is 5", () => {
    const field = [700, 690, 680, 670, 660].map((c) => who("A", c));
    expect(kinds(allot([3, 5], field, "cascade", [{ tiers: [0, 1], most: 4 }]))).toEqual([
      "seat0@1",
      "seat0@2",
      "seat0@3",
      "seat1@1",
      "none1@2",
    ]);
  });
  it("counts the seat left for a tie as taken", () => {
    const field = [700, 690, 690, 660, 650].map((c) => who("A", c));
    expect(kinds(allot([2, 5], field, "cascade", [{ tiers: [0, 1], most: 3 }]))).toEqual([
      "seat0@1",
      "tied0@2",
      "tied0@2",
      "none1@2",
      "none1@3",
    ]);
  });
});

describe("a tie at the last seat", () => {
  it("gives none of the tied a seat and says how many seats are left for how many", () => {
    const field = [700, 690, 680, 670, 660, 660].map((c) => who("A", c));
    const seats = allot([5, 5], field, "cascade");
    expect(seats.slice(4)).toEqual([
      { kind: "tied", tier: 0, place: 5, kept: 0, left: 1, tied: 2 },
      { kind: "tied", tier: 0, place: 5, kept: 0, left: 1, tied: 2 },
    ]);
  });
  it("keeps the place of the one who will fall among the nominees: four others are sure, the fifth is not", () => {
    const field = [700, 690, 680, 670, 660, 660]
      .map((c) => who("A", c))
      .concat([650, 640, 630, 620, 610].map((c) => who("N", c)));
    expect(kinds(allot([5, 5], field, "cascade")).slice(6)).toEqual([
      "seat1@2",
      "seat1@3",
      "seat1@4",
      "seat1@5",
      "none1@6",
    ]);
  });
  it("is undecided for a nominee too who equals the one who will fall at the last nominee seat", () => {
    const field = [700, 690, 680, 670, 660, 660]
      .map((c) => who("A", c))
      .concat([800, 790, 780, 770, 660].map((c) => who("N", c)));
    expect(kinds(allot([5, 5], field, "cascade")).slice(6)).toEqual([
      "seat1@1",
      "seat1@2",
      "seat1@3",
      "seat1@4",
      "tied1@5",
    ]);
  });
  it("is decided by the scheme's tie-break keys where it has them", () => {
    const a: Contender = { keys: [660, 590], passes: [true] };
    const b: Contender = { keys: [660, 580], passes: [true] };
    expect(kinds(allot([1], [b, a], "cascade"))).toEqual(["none0@2", "seat0@1"]);
  });
});

describe("in every decision of the ties", () => {
  // The reference: break each tie at a last seat in every possible way by hand, tier by tier, and see which seats hold.
  function everyDecision(quotas: number[], field: Contender[]): (number | null)[][] {
    const order = field.map((_, i) => i);
    const results: (number | null)[][] = [];
    const shuffles = permutations(order);
    for (const shuffle of shuffles) {
      const got: (number | null)[] = field.map(() => null);
      quotas.forEach((quota, tier) => {
        const pool = shuffle.filter((i) => field[i].passes[tier] && got[i] === null);
        pool.sort((a, b) => field[b].keys[0] - field[a].keys[0]);
        for (const i of pool.slice(0, quota)) got[i] = tier;
      });
      results.push(got);
    }
    return results;
  }
  function permutations(items: number[]): number[][] {
    if (items.length < 2) return [items];
    return items.flatMap((x, i) =>
      permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [x, ...rest]),
    );
  }

  const nested = fc.constantFrom<boolean[]>([true, true], [false, true], [false, false]);
  const any = fc.tuple(fc.boolean(), fc.boolean());
  it.each([
    ["gates that lie inside each other", nested],
    ["any gates", any],
  ])("with %s, a seat that is given holds, and one that is refused is never given", (name, passes) => {
    const contender = fc.record({ passes, composite: fc.integer({ min: 1, max: 4 }) });
    const quota = fc.integer({ min: 0, max: 3 });
    fc.assert(
      fc.property(fc.array(contender, { minLength: 1, maxLength: 6 }), quota, quota, (list, q1, q2) => {
        const field: Contender[] = list.map(({ passes, composite }) => ({ keys: [composite], passes }));
        const decisions = everyDecision([q1, q2], field);
        allot([q1, q2], field, "cascade").forEach((seat, i) => {
          const tiers = new Set(decisions.map((d) => d[i]));
          if (seat.kind === "seat") expect([...tiers]).toEqual([seat.tier]);
          if (seat.kind === "none") expect([...tiers]).toEqual([null]);
          if (name !== "any gates" && tiers.size === 1 && !tiers.has(null)) expect(seat.kind).toBe("seat");
        });
      }),
      { numRuns: 400 },
    );
  });
});
