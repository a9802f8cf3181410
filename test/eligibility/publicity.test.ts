import fc from "fast-check";
import { serialOf } from "../../src/eligibility/dates";
import { publicityEnd } from "../../src/eligibility/publicity";
import { Gap } from "../../src/scoring/gap";

const serial = (iso: string): number => {
  const [year, month, day] = iso.split("-").map(Number);
  return serialOf(year, month, day);
};
const iso = (result: number | Gap): unknown =>
  result instanceof Gap ? [result.kind, result.reason] : new Date((result - 25569) * 864e5).toISOString().slice(0, 10);
const workdays = (announced: string, days: number) => iso(publicityEnd(serial(announced), days, "workday"));
const calendar = (announced: string, days: number) => iso(publicityEnd(serial(announced), days, "day"));

describe("the last of some working days", () => {
  // The rules give the first counted day; the announcement is the day before it.
  it.each([
    ["2023-10-10", "2023-10-17"],
    ["2025-04-24", "2025-04-30"],
    ["2026-02-12", "2026-02-26"],
    ["2026-04-29", "2026-05-09"],
    ["2026-09-28", "2026-10-10"],
  ])("announced on %s, five end on %s", (announced, last) => expect(workdays(announced, 5)).toBe(last));

  it("starts counting on the day after the announcement, be that day worked or not", () => {
    expect(workdays("2025-03-12", 1)).toBe("2025-03-13"); // Wednesday to Thursday
    expect(workdays("2025-03-14", 1)).toBe("2025-03-17"); // Friday to Monday
    expect(workdays("2025-03-15", 1)).toBe("2025-03-17"); // Saturday
    expect(workdays("2025-04-26", 1)).toBe("2025-04-27"); // Saturday to a Sunday that is worked
  });

  it("crosses into the next year by that year's notice", () => {
    // 2024-12-31 is a Tuesday; 1 January 2025 is off; 2 and 3 January, then Monday the 6th.
    expect(workdays("2024-12-30", 3)).toBe("2025-01-03");
    // The notice of 2019 has Saturday 29 December 2018 worked and Monday 31 December off.
    expect(workdays("2018-12-28", 1)).toBe("2018-12-29");
    expect(workdays("2018-12-29", 1)).toBe("2019-01-02");
  });

  it("knows the notices that changed a year", () => {
    expect(workdays("2019-04-30", 1)).toBe("2019-05-05"); // 国办发明电〔2019〕3号: 1 to 4 May off, Sunday the 5th worked
    expect(workdays("2020-01-23", 1)).toBe("2020-02-03"); // 国办发明电〔2020〕1号: to 2 February
    expect(workdays("2015-09-02", 1)).toBe("2015-09-06"); // 国发明电〔2015〕1号: 3 to 5 September off, Sunday worked
  });

  it("has no answer where a day falls into a year without a notice, and says which", () => {
    expect(workdays("2026-12-30", 2)).toEqual([
      "missing",
      { code: "schedule-unpublished", params: { year: 2027, known: "2015–2026" } },
    ]);
    expect(workdays("2026-12-30", 1)).toBe("2026-12-31");
    expect(workdays("2014-12-30", 5)).toMatchObject(["missing", { params: { year: 2014 } }]);
    expect(workdays("2014-12-31", 1)).toBe("2015-01-04");
    expect(iso(publicityEnd(1, 5, "workday"))).toMatchObject(["missing", { params: { year: 1900 } }]);
  });

  it("comes to an end however many days are asked", () => {
    expect(workdays("2025-01-01", 1e15)).toMatchObject(["missing", { params: { year: 2027 } }]);
  });
});

describe("the last of some calendar days", () => {
  it("runs through weekends and holidays, and is not moved off one", () => {
    expect(calendar("2015-10-01", 7)).toBe("2015-10-08");
    expect(calendar("2025-09-25", 7)).toBe("2025-10-02"); // within the National Day holiday
    expect(calendar("2025-03-09", 6)).toBe("2025-03-15"); // a Saturday
  });

  it("needs no notice", () => {
    expect(calendar("2030-12-28", 7)).toBe("2031-01-04");
    expect(calendar("2028-02-28", 1)).toBe("2028-02-29");
  });

  it("counts serials as the worksheet does, its 29 February 1900 included", () => {
    expect(publicityEnd(59, 1, "day")).toBe(60);
    expect(publicityEnd(59, 2, "day")).toBe(61);
  });

  it("ends with the calendar", () => {
    expect(publicityEnd(2958464, 1, "day")).toBe(2958465);
    expect(iso(publicityEnd(2958465, 1, "day"))).toEqual(["bad", { code: "date-too-late", params: { days: 1 } }]);
  });
});

describe("what is asked of publicity", () => {
  it("lets a time of day count for nothing", () => {
    expect(publicityEnd(serial("2025-04-24") + 0.75, 5, "workday")).toBe(serial("2025-04-30"));
    expect(publicityEnd(serial("2025-04-24") + 0.75, 5, "day")).toBe(serial("2025-04-29"));
  });

  it("refuses days that are not whole or below 1", () => {
    for (const found of [0, -5, 2.5, NaN, Infinity])
      for (const unit of ["workday", "day"] as const)
        expect(iso(publicityEnd(45000, found, unit))).toEqual(["bad", { code: "days-not-whole", params: { found } }]);
  });

  it("refuses what is no date", () => {
    for (const found of [-1, 2958466, NaN, Infinity])
      expect(iso(publicityEnd(found, 5, "day"))).toEqual(["bad", { code: "not-a-date", params: { found } }]);
  });

  const announced = fc.integer({ min: serial("2015-01-01"), max: serial("2025-12-31") });
  const days = fc.integer({ min: 1, max: 30 });

  it("counts on: five days and then three are eight", () => {
    fc.assert(
      fc.property(announced, days, days, fc.constantFrom("workday" as const, "day" as const), (start, a, b, unit) => {
        const once = publicityEnd(publicityEnd(start, a, unit) as number, b, unit);
        expect(once).toEqual(publicityEnd(start, a + b, unit));
      }),
    );
  });

  it("never ends working days sooner than calendar days", () => {
    fc.assert(
      fc.property(announced, days, (start, count) => {
        expect(publicityEnd(start, count, "workday")).toBeGreaterThanOrEqual(
          publicityEnd(start, count, "day") as number,
        );
      }),
    );
  });
});
