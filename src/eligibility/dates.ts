/** Date serials as a worksheet counts them: 1 is 1 January 1900, 45658 is 1 January 2025. */

const DAY = 86_400_000;
/** 1 January 1970. */
const EPOCH = 25_569;
/** Excel counts a 29 February 1900 that never was; from the day after it serials and the calendar agree. */
const FIRST_SOUND = 61;
/** 31 December 9999. */
export const LAST_SERIAL = 2_958_465;

export function serialOf(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / DAY + EPOCH;
}

/** The year of a day; the serials before 1 March 1900 are all of 1900. */
export function yearOf(serial: number): number {
  return serial < FIRST_SOUND ? 1900 : new Date((serial - EPOCH) * DAY).getUTCFullYear();
}

/** Saturday or Sunday. */
export function isWeekend(serial: number): boolean {
  return serial % 7 < 2;
}

/** A day as 2025-04-24; for serials from 1 March 1900 on. */
export const dayText = (serial: number): string => new Date((serial - EPOCH) * DAY).toISOString().slice(0, 10);
