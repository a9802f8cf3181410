/** Number formats Excel knows by number alone (ECMA-376-1, 18.8.30), with the Chinese ones of 27–36 and 50–58. */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: "0",
  2: "0.00",
  3: "#,##0",
  4: "#,##0.00",
  5: '"¥"#,##0;"¥"-#,##0',
  6: '"¥"#,##0;[Red]"¥"-#,##0',
  7: '"¥"#,##0.00;"¥"-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"-#,##0.00',
  9: "0%",
  10: "0.00%",
  11: "0.00E+00",
  12: "# ?/?",
  13: "# ??/??",
  14: "yyyy/m/d",
  15: "d-mmm-yy",
  16: "d-mmm",
  17: "mmm-yy",
  18: "h:mm AM/PM",
  19: "h:mm:ss AM/PM",
  20: "h:mm",
  21: "h:mm:ss",
  22: "yyyy/m/d h:mm",
  27: 'yyyy"年"m"月"',
  28: 'm"月"d"日"',
  29: 'm"月"d"日"',
  30: "m-d-yy",
  31: 'yyyy"年"m"月"d"日"',
  32: 'h"时"mm"分"',
  33: 'h"时"mm"分"ss"秒"',
  34: '上午/下午h"时"mm"分"',
  35: '上午/下午h"时"mm"分"ss"秒"',
  36: 'yyyy"年"m"月"',
  37: "#,##0;-#,##0",
  38: "#,##0;[Red]-#,##0",
  39: "#,##0.00;-#,##0.00",
  40: "#,##0.00;[Red]-#,##0.00",
  41: '_ * #,##0_ ;_ * -#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* -#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* -#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  45: "mm:ss",
  46: "[h]:mm:ss",
  47: "mm:ss.0",
  48: "##0.0E+0",
  49: "@",
  50: 'yyyy"年"m"月"',
  51: 'm"月"d"日"',
  52: 'yyyy"年"m"月"',
  53: 'm"月"d"日"',
  54: 'm"月"d"日"',
  55: '上午/下午h"时"mm"分"',
  56: '上午/下午h"时"mm"分"ss"秒"',
  57: 'yyyy"年"m"月"',
  58: 'm"月"d"日"',
};

/** The format of a built-in number; undefined for General and for numbers that stand for none. */
export const builtInFormat = (id: number): string | undefined => BUILT_IN[id];

/**
 * Whether a format shows the day of a serial, and not only its time: one with a year, a day, or an m that counts
 * months rather than minutes.
 */
export function isDateFormat(format: string): boolean {
  const first = format.split(";", 1)[0]!;
  const codes = first.replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]|AM\/PM|A\/P|General/gi, " ").toLowerCase();
  if (/[#0?]/.test(codes.replace(/s+\s*[.,]0+/g, ""))) return false;
  if (/[yd]|e+|g+/.test(codes)) return true;
  return /m/.test(codes) && !/[hs]/.test(codes);
}

const DAY = 86400;

/** The serial of an ISO 8601 date, time, or both; null where it is none. Days before March 1900 count as Excel counts. */
export function serialOfIso(text: string): number | null {
  const match = /^(?:(\d{4})-(\d\d)-(\d\d))?(?:T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?(?:Z|[+-]\d\d:\d\d)?$/.exec(
    text.trim(),
  );
  if (!match || (match[1] === undefined && match[4] === undefined)) return null;
  const seconds = Number(match[4] ?? 0) * 3600 + Number(match[5] ?? 0) * 60 + Number(match[6] ?? 0);
  if (match[1] === undefined) return seconds / DAY;
  const days = Math.round(Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3])) / (DAY * 1000)) + 25569;
  return (days < 61 ? days - 1 : days) + seconds / DAY;
}

/** From the date system of 1904 to that of 1900. */
export const DAYS_TO_1904 = 1462;
