import { serialOf } from "./dates";

/** A year's schedule as the State Council's General Office gave notice of it. */
interface Schedule {
  readonly year: number;
  /** 发文字号 of the notice, and of those that changed it. */
  readonly notices: readonly string[];
  /** Days off as printed, first to last: 1-1..1-3. A notice may reach back into December: 2018-12-30. */
  readonly off: string;
  /** Saturdays and Sundays that are worked. */
  readonly worked: string;
}

/**
 * 国务院办公厅关于…年部分节假日安排的通知, since 2015, the year of the oldest rules the product carries. A year is added when
 * its notice is out; until then nobody knows its working days. The last days of a December stand as its own year's notice
 * leaves them until the next one says otherwise, as those of 2018 and 2022 were.
 */
export const SCHEDULES: readonly Schedule[] = [
  {
    year: 2015,
    // The second gave three days for the 70th anniversary of victory.
    notices: ["国办发明电〔2014〕28号", "国发明电〔2015〕1号"],
    off: "1-1..1-3 2-18..2-24 4-5..4-6 5-1 6-20 6-22 9-3..9-5 9-27 10-1..10-7",
    worked: "1-4 2-15 2-28 9-6 10-10",
  },
  {
    year: 2016,
    notices: ["国办发明电〔2015〕18号"],
    off: "1-1 2-7..2-13 4-4 5-1..5-2 6-9..6-11 9-15..9-17 10-1..10-7",
    worked: "2-6 2-14 6-12 9-18 10-8 10-9",
  },
  {
    year: 2017,
    notices: ["国办发明电〔2016〕17号"],
    off: "1-1..1-2 1-27..2-2 4-2..4-4 5-1 5-28..5-30 10-1..10-8",
    worked: "1-22 2-4 4-1 5-27 9-30",
  },
  {
    year: 2018,
    notices: ["国办发明电〔2017〕12号"],
    off: "1-1 2-15..2-21 4-5..4-7 4-29..5-1 6-18 9-24 10-1..10-7",
    worked: "2-11 2-24 4-8 4-28 9-29 9-30",
  },
  {
    year: 2019,
    // The second made four days of Labour Day.
    notices: ["国办发明电〔2018〕15号", "国办发明电〔2019〕3号"],
    off: "2018-12-30..1-1 2-4..2-10 4-5 5-1..5-4 6-7 9-13 10-1..10-7",
    worked: "2018-12-29 2-2 2-3 4-28 5-5 9-29 10-12",
  },
  {
    year: 2020,
    // The second prolonged the Spring Festival to 2 February, so 1 February was not worked after all.
    notices: ["国办发明电〔2019〕16号", "国办发明电〔2020〕1号"],
    off: "1-1 1-24..2-2 4-4..4-6 5-1..5-5 6-25..6-27 10-1..10-8",
    worked: "1-19 4-26 5-9 6-28 9-27 10-10",
  },
  {
    year: 2021,
    notices: ["国办发明电〔2020〕27号"],
    off: "1-1..1-3 2-11..2-17 4-3..4-5 5-1..5-5 6-12..6-14 9-19..9-21 10-1..10-7",
    worked: "2-7 2-20 4-25 5-8 9-18 9-26 10-9",
  },
  {
    year: 2022,
    notices: ["国办发明电〔2021〕11号"],
    off: "1-1..1-3 1-31..2-6 4-3..4-5 4-30..5-4 6-3..6-5 9-10..9-12 10-1..10-7",
    worked: "1-29 1-30 4-2 4-24 5-7 10-8 10-9",
  },
  {
    year: 2023,
    notices: ["国办发明电〔2022〕16号"],
    off: "2022-12-31..1-2 1-21..1-27 4-5 4-29..5-3 6-22..6-24 9-29..10-6",
    worked: "1-28 1-29 4-23 5-6 6-25 10-7 10-8",
  },
  {
    year: 2024,
    notices: ["国办发明电〔2023〕7号"],
    off: "1-1 2-10..2-17 4-4..4-6 5-1..5-5 6-10 9-15..9-17 10-1..10-7",
    worked: "2-4 2-18 4-7 4-28 5-11 9-14 9-29 10-12",
  },
  {
    year: 2025,
    notices: ["国办发明电〔2024〕12号"],
    off: "1-1 1-28..2-4 4-4..4-6 5-1..5-5 5-31..6-2 10-1..10-8",
    worked: "1-26 2-8 4-27 9-28 10-11",
  },
  {
    year: 2026,
    notices: ["国办发明电〔2025〕7号"],
    off: "1-1..1-3 2-15..2-23 4-4..4-6 5-1..5-5 6-19..6-21 9-25..9-27 10-1..10-7",
    worked: "1-4 2-14 2-28 5-9 9-20 10-10",
  },
];

/** Every day that a notice names: true where it is worked, false where it is off. */
function namedDays(): ReadonlyMap<number, boolean> {
  const days = new Map<number, boolean>();
  for (const { year, off, worked } of SCHEDULES) {
    for (const span of off.split(" ")) {
      const [first, last = first] = span.split("..").map((day) => parse(day, year));
      for (let serial = first; serial <= last; serial++) days.set(serial, false);
    }
    for (const day of worked.split(" ")) days.set(parse(day, year), true);
  }
  return days;
}

function parse(day: string, year: number): number {
  const parts = day.split("-").map(Number);
  return parts.length === 3 ? serialOf(parts[0], parts[1], parts[2]) : serialOf(year, parts[0], parts[1]);
}

export const NAMED_DAYS = namedDays();
export const SCHEDULED_YEARS: ReadonlySet<number> = new Set(SCHEDULES.map(({ year }) => year));
