import { isWorkday } from "chinese-days";
import { isWeekend, serialOf } from "../../src/eligibility/dates";
import { NAMED_DAYS, SCHEDULED_YEARS, SCHEDULES } from "../../src/eligibility/holidays";

const WEEKDAYS = "日一二三四五六";

/** The notice of 2026 as printed (国办发明电〔2025〕7号, 4 November 2025), with its weekdays and its sums. */
const NOTICE_2026 = [
  "一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。",
  "二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、2月28日（周六）上班。",
  "三、清明节：4月4日（周六）至6日（周一）放假，共3天。",
  "四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。",
  "五、端午节：6月19日（周五）至21日（周日）放假，共3天。",
  "六、中秋节：9月25日（周五）至27日（周日）放假，共3天。",
  "七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（周六）上班。",
];
/** 国办发明电〔2024〕12号, 12 November 2024. */
const NOTICE_2025 = [
  "一、元旦：1月1日（周三）放假1天，不调休。",
  "二、春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。",
  "三、清明节：4月4日（周五）至6日（周日）放假，共3天。",
  "四、劳动节：5月1日（周四）至5日（周一）放假调休，共5天。4月27日（周日）上班。",
  "五、端午节：5月31日（周六）至6月2日（周一）放假，共3天。",
  "六、国庆节、中秋节：10月1日（周三）至8日（周三）放假调休，共8天。9月28日（周日）、10月11日（周六）上班。",
];

/** Reads a notice's sentences: the days off and the days worked, and checks its weekdays and sums on the way. */
function readNotice(year: number, lines: readonly string[]): Map<number, boolean> {
  const days = new Map<number, boolean>();
  for (const line of lines) {
    const [off, worked = ""] = line.replace("放假1天", "放假，共1天").split("。");
    const [first, last = first] = daysIn(year, off);
    for (let day = first; day <= last; day++) days.set(day, false);
    expect(last - first + 1).toBe(Number(/共(\d+)天/.exec(off)![1]));
    for (const day of daysIn(year, worked)) days.set(day, true);
  }
  return days;
}

function daysIn(year: number, text: string): number[] {
  let month = 0;
  return [...text.matchAll(/(?:(\d+)月)?(\d+)日（(?:[^（）]*、)?周(.)）/g)].map(([, inMonth, day, weekday]) => {
    month = inMonth ? Number(inMonth) : month;
    expect(WEEKDAYS[new Date(Date.UTC(year, month - 1, Number(day))).getUTCDay()]).toBe(weekday);
    return serialOf(year, month, Number(day));
  });
}

describe("the State Council's schedules", () => {
  it.each([
    [2026, NOTICE_2026],
    [2025, NOTICE_2025],
  ] as const)("of %d is what the notice prints", (year, notice) => {
    const printed = readNotice(year, notice);
    const kept = [...NAMED_DAYS].filter(([day]) => day >= serialOf(year, 1, 1) && day <= serialOf(year, 12, 31));
    expect(new Map(kept.sort())).toEqual(new Map([...printed].sort()));
  });

  it("cover the years from 2015 on without a gap, each with the number of its notice", () => {
    expect(SCHEDULES.map(({ year }) => year)).toEqual([...SCHEDULED_YEARS]);
    expect(Math.min(...SCHEDULED_YEARS)).toBe(2015);
    expect(SCHEDULED_YEARS.size).toBe(Math.max(...SCHEDULED_YEARS) - 2015 + 1);
    for (const { year, notices } of SCHEDULES)
      expect(notices[0]).toMatch(new RegExp(`^国办发明电〔${year - 1}〕\\d+号$`));
    for (const number of SCHEDULES.flatMap(({ notices }) => notices.slice(1)))
      expect(number).toMatch(/^国(办)?发明电〔\d{4}〕\d+号$/);
  });

  it("take their worked days from weekends alone, and at least eleven days off a year from the Regulations", () => {
    for (const [day, worked] of NAMED_DAYS) if (worked) expect(isWeekend(day)).toBe(true);
    for (const year of SCHEDULED_YEARS) {
      const off = [...NAMED_DAYS].filter(
        ([day, worked]) => !worked && new Date((day - 25569) * 864e5).getUTCFullYear() === year,
      );
      // 全国年节及纪念日放假办法: 11 days until 2024, 13 from 2025.
      expect(off.length).toBeGreaterThanOrEqual(year < 2025 ? 11 : 13);
    }
  });

  it("give every weekday off either by the Regulations or against a weekend worked", () => {
    // 全国年节及纪念日放假办法: 元旦 1, 春节 3, 清明 1, 劳动 1, 端午 1, 中秋 1, 国庆 3; from 2025 one more each for 春节 and 劳动.
    // Such a day on a weekend is made up on a weekday; any other weekday off is moved there from a weekend that is worked.
    // On top: 3 September 2015; in 2020 31 January, and 1 February that was no longer to be worked.
    const onTop = new Map([
      [2015, 1],
      [2020, 2],
    ]);
    for (const { year } of SCHEDULES) {
      const named = [...NAMED_DAYS].filter(([day]) => belongsTo(day, year));
      const weekdaysOff = named.filter(([day, worked]) => !worked && !isWeekend(day)).length;
      const weekendsWorked = named.filter(([, worked]) => worked).length;
      const given = (year < 2025 ? 11 : 13) + (onTop.get(year) ?? 0);
      expect([year, weekdaysOff - weekendsWorked]).toEqual([year, given]);
    }
  });

  it("agree day by day with chinese-days, another reading of the same notices", () => {
    const differing: string[] = [];
    for (let day = serialOf(2015, 1, 1); day <= serialOf(2026, 12, 31); day++) {
      const iso = new Date((day - 25569) * 864e5).toISOString().slice(0, 10);
      if (isWorkday(iso) !== (NAMED_DAYS.get(day) ?? !isWeekend(day))) differing.push(iso);
    }
    expect(differing).toEqual([]);
  });
});

/** Days of the notice for a year: the year's own, with the last days of the December before that it names. */
function belongsTo(day: number, year: number): boolean {
  return day > serialOf(year - 1, 12, 25) && day <= serialOf(year, 12, 25);
}
