import { Gap } from "../scoring/gap";
import { isWeekend, LAST_SERIAL, yearOf } from "./dates";
import { NAMED_DAYS, SCHEDULED_YEARS } from "./holidays";

/** Working days (工作日) or calendar days (天, 日). */
export type DayUnit = "workday" | "day";

/**
 * The last day of a publicity period, as a date serial. The day of the announcement is not counted, counting starts the
 * next day (民法典第二百零一条). Working days follow the State Council's notices; in a year without one there is no answer,
 * never a guess. Calendar days run through weekends and holidays, and a last day that is one stays the last day
 * (*decision*: the award rules count 天 and move nothing; 第二百零三条 would move it to the next working day).
 *
 * `announced` may carry a time of day, which does not count. `days` must be whole and at least 1. Serials are counted as
 * the worksheet counts them, its 29 February 1900 included.
 */
export function publicityEnd(announced: number, days: number, unit: DayUnit): number | Gap {
  const start = Math.floor(announced);
  if (!(start >= 0 && start <= LAST_SERIAL)) return Gap.bad({ code: "not-a-date", params: { found: announced } });
  if (!Number.isInteger(days) || days < 1) return Gap.bad({ code: "days-not-whole", params: { found: days } });
  if (unit === "workday") return lastWorkday(start, days);
  return start + days <= LAST_SERIAL ? start + days : Gap.bad({ code: "date-too-late", params: { days } });
}

function lastWorkday(start: number, days: number): number | Gap {
  let day = start;
  for (let counted = 0; counted < days; ) {
    const year = yearOf(++day);
    if (!SCHEDULED_YEARS.has(year)) return Gap.missing({ code: "schedule-unpublished", params: { year, known } });
    if (NAMED_DAYS.get(day) ?? !isWeekend(day)) counted++;
  }
  return day;
}

const known = `${Math.min(...SCHEDULED_YEARS)}–${Math.max(...SCHEDULED_YEARS)}`;
