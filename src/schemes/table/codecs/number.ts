import { plainKey, squeeze, type Filled } from "../cell";
import { type Codec, UNREAD, Unread } from "../codec";

const UNIT = "(?:分|个|名|人|家|字|年|届|位|项|席|次|份|天)?";
const DIGITS = String.raw`(\d+(?:\.\d*)?|\.\d+|\d{1,3}(?:,\d{3})+(?:\.\d*)?)`;
const PLAIN = new RegExp(`^([+-]?)${DIGITS}${UNIT}$`);
const AT_MOST = /^(?:不超过|不多于|不大于|至多|最多|≤|<=|前)/;
const WITHIN = /(?:以内|以下|及以下)$/;

/** A number as people write it: 1000, 1,000, １０００, 1000分. */
export const number: Codec<number> = {
  form: { zh: "数字，如 500", en: "a number, such as 500" },
  read: (cell) => numberIn(cell),
  write: (value) => value,
};

/** A limit: 5, 不超过5个, ≤5, 3000字以内. */
export const limit: Codec<number> = {
  form: { zh: "数字，如 5 或“不超过5个”", en: "a number, such as 5 or 不超过5个" },
  read: (cell) => limitIn(cell),
  write: (value) => value,
};

/** A limit, or that there is none. */
export const cap: Codec<number | null> = {
  form: { zh: "数字，或“不封顶”", en: "a number, or 不封顶 (no cap)" },
  read: (cell) => (/^(不封顶|无上限|没有上限|nocap|none)$/.test(plainKey(String(cell))) ? null : limitIn(cell)),
  write: (value) => value ?? "不封顶",
};

const limitIn = (cell: Filled): number | Unread =>
  numberIn(typeof cell === "string" ? squeeze(cell).replace(AT_MOST, "").replace(WITHIN, "") : cell);

export function numberIn(cell: Filled): number | Unread {
  if (typeof cell === "number") return cell;
  if (typeof cell === "boolean") return UNREAD;
  const match = PLAIN.exec(squeeze(cell));
  return match ? Number(match[1] + match[2].replaceAll(",", "")) : UNREAD;
}

/** 3-6 and 2/5 typed into a cell become days of this century unless the cell is text. */
const [FIRST_DAY, LAST_DAY] = [36526, 73050];

/** What is said of a number that was a range or a fraction before the sheet took it for a date. */
export const becameDate = (cell: Filled): Unread | null =>
  typeof cell === "number" && Number.isInteger(cell) && cell >= FIRST_DAY && cell <= LAST_DAY
    ? new Unread({ code: "table-became-date", params: { found: cell } })
    : null;
