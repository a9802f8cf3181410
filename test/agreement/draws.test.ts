import { draws } from "../../src/agreement/draws";
import { pick, xorshift128 } from "../../src/agreement/random";

describe("drawing a panel again", () => {
  it.each([1, 2, 3, 4, 5, 6])("counts all m^m orders of %d reviewers", (m) => {
    const all = [...draws(m)];
    expect(all.reduce((sum, { orders }) => sum + orders, 0)).toBe(m ** m);
    expect(all.every(({ times }) => times.length === m && times.reduce((a, b) => a + b, 0) === m)).toBe(true);
    expect(new Set(all.map(({ times }) => times.join())).size).toBe(all.length);
  });

  it("meets six reviewers in 462 panels, each with its multinomial coefficient", () => {
    const all = [...draws(6)];
    expect(all).toHaveLength(462); // C(11, 5)
    expect(all.find(({ times }) => times.join() === "1,1,1,1,1,1")!.orders).toBe(720);
    expect(all.find(({ times }) => times.join() === "3,2,1,0,0,0")!.orders).toBe(60); // 6!/(3!·2!·1!)
    expect(all.find(({ times }) => times.join() === "0,0,0,0,0,6")!.orders).toBe(1);
  });

  it("draws 10,000 panels of seven, each reviewer about as often", () => {
    const all = [...draws(7)];
    expect(all).toHaveLength(10_000);
    const often = all[0].times.map((_, i) => all.reduce((sum, { times }) => sum + times[i], 0));
    // Each of 70,000 places falls to a reviewer with probability 1/7: 10,000 ± 4·92.6.
    for (const count of often) expect(Math.abs(count - 10_000)).toBeLessThan(371);
  });
});

describe("the generator", () => {
  it("gives the numbers that Marsaglia's xor128 gives from the paper's seeds", () => {
    // The sequence as widely printed, e.g. in the Japanese Wikipedia's article Xorshift.
    const next = xorshift128();
    expect(Array.from({ length: 4 }, next)).toEqual([3701687786, 458299110, 2500872618, 3633119408]);
  });

  it("draws again what would fall unevenly", () => {
    // 2³² = 3·1431655765 + 1: the highest number is the odd one out.
    const given = [4294967295, 4294967294];
    expect(pick(() => given.shift()!, 3)).toBe(4294967294 % 3);
    expect(given).toHaveLength(0);
  });
});
