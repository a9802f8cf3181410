import { serialOfText } from "../../eligibility/date-text";
import { type DayUnit, publicityEnd } from "../../eligibility/publicity";
import { Gap } from "../../scoring/gap";
import { isBlank, option, plain, textOf } from "../decode";
import { numberCell } from "../encode";
import { answer, Failure } from "../failure";

const UNITS: readonly DayUnit[] = ["workday", "day"];
const UNIT = { zh: "单位", en: "unit" };

/**
 * The last day of a publicity period as a date serial. Counting starts the day after the announcement; working days follow the State Council's yearly notices.
 * @customfunction PUBLICITY
 * @param {any[][]} announced The day of the announcement, a date or a text such as 2025-04-24; a range spills.
 * @param {number} days How many days.
 * @param {string} [unit] "workday" (default) or "day" (calendar days; a last day on a holiday is not moved).
 * @returns {any[][]} A date serial for each date; "" for a blank, #N/A for a year without a published schedule, #VALUE! for what is no date.
 */
export function publicity(announced: any[][], days: number, unit?: string): any[][] {
  return answer(() => {
    const counted = option(UNIT, unit, UNITS, "workday");
    if (counted instanceof Failure) return counted;
    return (announced ?? []).map((row, i) =>
      row.map((cell) => numberCell(lastDay(plain(cell), days ?? 0, counted), i)),
    );
  });
}

function lastDay(cell: unknown, days: number, unit: DayUnit): number | Gap {
  if (isBlank(cell)) return Gap.BLANK;
  const serial = typeof cell === "number" ? cell : typeof cell === "string" ? serialOfText(cell) : null;
  return serial === null
    ? Gap.bad({ code: "not-a-date", params: { found: textOf(cell) } })
    : publicityEnd(serial, days, unit);
}
