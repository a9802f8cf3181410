import type { Criteria } from "../../src/standard/criteria";
import { gb2004 } from "../../src/standard/gb-2004";
import { gb2012 } from "../../src/standard/gb-2012";

// Points by category and item, copied by hand from the table of the two editions (GB/Z 19579's appendices).
const POINTS: Record<string, Record<string, [number, number[]]>> = {
  "gb-2004": {
    "4.1": [100, [60, 40]],
    "4.2": [80, [40, 40]],
    "4.3": [90, [40, 50]],
    "4.4": [120, [40, 10, 20, 20, 20, 10]],
    "4.5": [110, [70, 40]],
    "4.6": [100, [40, 30, 30]],
    "4.7": [400, [120, 80, 80, 70, 50]],
  },
  "gb-2012": {
    "4.1": [110, [50, 30, 30]],
    "4.2": [90, [40, 50]],
    "4.3": [90, [40, 50]],
    "4.4": [130, [60, 15, 20, 15, 10, 10]],
    "4.5": [100, [50, 50]],
    "4.6": [80, [40, 40]],
    "4.7": [400, [80, 80, 80, 60, 50, 50]],
  },
};

const items = (criteria: Criteria) => criteria.categories.flatMap((category) => category.items);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe.each([gb2004, gb2012])("$edition", (criteria) => {
  test("has the points of the table, category by category and item by item", () => {
    const read = criteria.categories.map(({ code, points, items }) => [code, [points, items.map((i) => i.points)]]);
    expect(Object.fromEntries(read)).toEqual(POINTS[criteria.edition]);
  });

  test("sums: items to categories, categories to 1000", () => {
    for (const { points, items } of criteria.categories) expect(sum(items.map((item) => item.points))).toBe(points);
    expect(sum(criteria.categories.map(({ points }) => points))).toBe(1000);
    expect(criteria.total).toBe(1000);
  });

  test("numbers items within their category, without a gap: from x.x.1 in 2004, from x.x.2 in 2012 (x.x.1 is 提要)", () => {
    const first = criteria.edition === "gb-2004" ? 1 : 2;
    for (const { code, items } of criteria.categories)
      expect(items.map((item) => item.code)).toEqual(items.map((_, i) => `${code}.${i + first}`));
  });

  test("asks 4.1 to 4.6 as process and 4.7 as result, items like their category", () => {
    for (const { code, kind, items } of criteria.categories) {
      expect(kind).toBe(code === "4.7" ? "result" : "process");
      expect(items.every((item) => item.kind === kind)).toBe(true);
    }
  });

  test("names everything in both languages, no name twice among the items", () => {
    const names = [...criteria.categories, ...items(criteria)].map(({ name }) => name);
    for (const { zh, en } of names) {
      expect(zh).toMatch(/^[一-鿿、]+$/);
      expect(en).toMatch(/^[A-Z][a-z ,-]+$/);
    }
    const own = items(criteria).map(({ name }) => name.zh);
    expect(new Set(own).size).toBe(own.length);
  });

  test("says what is verified: the category points of 2004 alone", () => {
    expect(criteria.categories.every(({ verified }) => verified === (criteria.edition === "gb-2004"))).toBe(true);
    expect(items(criteria).some(({ verified }) => verified)).toBe(false);
    expect(criteria.steps?.verified).toBe(false);
  });
});

test("2004 has 22 items, 2012 has 23", () => {
  expect([items(gb2004).length, items(gb2012).length]).toEqual([22, 23]);
});

test("the same code means different items in the two editions, so a code alone tells nothing", () => {
  const name = (criteria: Criteria, code: string) => items(criteria).find((item) => item.code === code)?.name.zh;
  expect(name(gb2004, "4.1.2")).toBe("社会责任");
  expect(name(gb2012, "4.1.2")).toBe("高层领导的作用");
  expect(name(gb2004, "4.7.2")).toBe("财务结果");
  expect(name(gb2012, "4.7.2")).toBe("产品和服务结果");
});

test("percentages allowed: every 10 in 2004, every 5 in 2012, with a jump only between bands", () => {
  const allowed = ({ steps }: Criteria) => {
    const all = [];
    for (const [low, high] of steps?.bands ?? []) for (let p = low; p <= high; p += steps!.step) all.push(p);
    return all;
  };
  expect(allowed(gb2004)).toEqual([0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100]);
  expect(allowed(gb2012)).toEqual(Array.from({ length: 21 }, (_, i) => i * 5));
});
