import { isWeekend, serialOf, yearOf } from "../../src/eligibility/dates";

describe("date serials", () => {
  it("are what a worksheet shows for known dates", () => {
    // Excel: =DATE(2025,1,1) is 45658, =DATE(2000,1,1) is 36526, =DATE(1900,3,1) is 61, =DATE(9999,12,31) is 2958465.
    expect(serialOf(2025, 1, 1)).toBe(45658);
    expect(serialOf(2000, 1, 1)).toBe(36526);
    expect(serialOf(1900, 3, 1)).toBe(61);
    expect(serialOf(9999, 12, 31)).toBe(2958465);
  });

  it("belong to their year, on its first and its last day", () => {
    expect(yearOf(serialOf(2026, 1, 1))).toBe(2026);
    expect(yearOf(serialOf(2026, 12, 31))).toBe(2026);
    expect(yearOf(61)).toBe(1900);
    expect(yearOf(60)).toBe(1900); // Excel's 29 February 1900
    expect(yearOf(0)).toBe(1900);
  });

  it("fall on their days of the week", () => {
    // 2025-04-26 and 27 are a Saturday and a Sunday (calendar of 2025; =WEEKDAY gives 7 and 1).
    expect([25, 26, 27, 28].map((day) => isWeekend(serialOf(2025, 4, day)))).toEqual([false, true, true, false]);
    expect(isWeekend(serialOf(2000, 1, 1))).toBe(true); // a Saturday
  });
});
