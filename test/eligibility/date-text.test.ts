import { serialOfText } from "../../src/eligibility/date-text";

describe("a date written as text", () => {
  // 2025-04-25 is serial 45772 (LibreOffice's DATEVALUE).
  it.each(["2025-04-25", "2025/4/25", "2025.4.25", "2025年4月25日", "２０２５－０４－２５", " 2025 年 4 月 25 日 "])(
    "%p is 45772",
    (text) => {
      expect(serialOfText(text)).toBe(45772);
    },
  );
  it.each(["2025-02-30", "2025-13-01", "25-04-2025", "4/25/2025", "明天", "2025"])("%p is no date", (text) => {
    expect(serialOfText(text)).toBeNull();
  });
});
