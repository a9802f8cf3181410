import { squeeze } from "../cell";
import { type Codec, UNREAD } from "../codec";

const WRITTEN = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})日?$/;
/** A sheet's count of days for 1950-01-01 and its last: below, 2025 would be a day of 1905 and is a year. */
const [FIRST, LAST] = [18264, 2958465];
const DAY = 86_400_000;

/**
 * An ISO date, as people write it or as a sheet counts days. A day that no calendar has is read as it stands: the check
 * of the scheme refuses it.
 */
export const date: Codec<string> = {
  form: { zh: "日期，如 2025-09-29 或 2025年9月29日", en: "a date, such as 2025-09-29" },
  read: (cell) => {
    if (typeof cell === "number") return Number.isInteger(cell) && cell >= FIRST && cell <= LAST ? iso(cell) : UNREAD;
    const [, year, month, day] = WRITTEN.exec(squeeze(cell)) ?? [];
    return year === undefined ? UNREAD : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  },
  write: (value) => value,
};

const iso = (serial: number): string => new Date(Date.UTC(1899, 11, 30) + serial * DAY).toISOString().slice(0, 10);
