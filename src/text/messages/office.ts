import type { Text } from "../text";

/** What can be said of days and of conditions. `basis` is the document, the clause and its words. */
export const officeMessages = {
  "not-a-date": ({ found }: { found: string | number }): Text => ({
    zh: `“${found}”不是日期，请输入公示发布日期`,
    en: `"${found}" is not a date; enter the day of the announcement`,
  }),
  "days-not-whole": ({ found }: { found: string | number }): Text => ({
    zh: `公示天数必须是不小于 1 的整数，现为 ${found}`,
    en: `the days of publicity are a whole number of at least 1, not ${found}`,
  }),
  "date-too-late": ({ days }: { days: number }): Text => ({
    zh: `再过 ${days} 天已超出 9999-12-31，请核对天数`,
    en: `${days} days on lies beyond 9999-12-31; check the days`,
  }),
  "schedule-unpublished": ({ year, known }: { year: number; known: string }): Text => ({
    zh: `没有 ${year} 年的节假日安排：国务院办公厅逐年公布，本系统收录 ${known} 年，不作推算`,
    en: `there is no schedule of holidays for ${year}: the State Council gives notice year by year; ${known} are known, and nothing is guessed`,
  }),
  "no-conditions": ({ scheme }: { scheme: Text }): Text => ({
    zh: `方案“${scheme.zh}”没有写明申报条件`,
    en: `the scheme "${scheme.en}" states no conditions for applying`,
  }),
  "conditions-met": ({ basis }: { basis: Text }): Text => ({
    zh: `所列条件均符合${basis.zh && `（${basis.zh}）`}`,
    en: `all conditions listed are met${basis.en && ` (${basis.en})`}`,
  }),
  "condition-unmet": ({ what, found, needed, basis }: Judged & { column: string; found: Text }): Text => ({
    zh: `${what.zh}：填报为${found.zh}，应为${needed.zh}（${basis.zh}）`,
    en: `${what.en}: stated ${found.en}, needed ${needed.en} (${basis.en})`,
  }),
  "fact-missing": ({ what, column, needed, basis }: Judged & { column: string }): Text => ({
    zh: `${what.zh}：“${column}”未填，待核（应为${needed.zh}；${basis.zh}）`,
    en: `${what.en}: "${column}" is not filled in, to be verified (needed: ${needed.en}; ${basis.en})`,
  }),
  "fact-missing-whom": ({ what, column, basis }: { what: Text; column: string; basis: Text }): Text => ({
    zh: `${what.zh}：“${column}”未填，待核：填了才知道是否适用（${basis.zh}）`,
    en: `${what.en}: "${column}" is not filled in; it tells whether this applies (${basis.en})`,
  }),
  "fact-unreadable": ({ what, column, found, expected, basis }: Unread): Text => ({
    zh: `${what.zh}：“${column}”填的是“${found}”，无法识别，请填${expected.zh}（${basis.zh}）`,
    en: `${what.en}: "${column}" holds "${found}", which cannot be read; enter ${expected.en} (${basis.en})`,
  }),
  "fact-contradictory": ({ what, column, basis }: { what: Text; column: string; basis: Text }): Text => ({
    zh: `${what.zh}：有几列都叫“${column}”且所填不同，待核，请只留一列（${basis.zh}）`,
    en: `${what.en}: several columns are headed "${column}" and differ, to be verified; keep one of them (${basis.en})`,
  }),
  "condition-preferred": ({ what, basis }: { what: Text; basis: Text }): Text => ({
    zh: `优先评选：${what.zh}（${basis.zh}）`,
    en: `takes precedence: ${what.en} (${basis.en})`,
  }),
  "condition-outside-quota": ({ what, basis }: { what: Text; basis: Text }): Text => ({
    zh: `不占名额：${what.zh}（${basis.zh}）`,
    en: `outside the quota: ${what.en} (${basis.en})`,
  }),
  "facts-unknown": ({ found, known }: { found: string; known: string }): Text => ({
    zh: `表头“${found}”不是本方案的事实名称，未采用。可用：${known}`,
    en: `the headers "${found}" are no facts of this scheme and were not used. Known: ${known}`,
  }),
} as const;

interface Judged {
  readonly what: Text;
  readonly needed: Text;
  readonly basis: Text;
}

interface Unread {
  readonly what: Text;
  readonly column: string;
  readonly found: string;
  readonly expected: Text;
  readonly basis: Text;
}
