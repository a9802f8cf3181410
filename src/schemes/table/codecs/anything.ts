import * as show from "../../rules/show";
import type { Range } from "../../rule";
import { plainKey, type Filled } from "../cell";
import { type Codec, Unread } from "../codec";
import { numberIn } from "./number";
import { rangeIn } from "./range";
import { quoted, unquoted } from "./words";

type Anything = number | string | boolean | Range;

/** Words that a sheet takes for a number or a date, and 未规定, which says that there is no value. */
const TAKEN = /^([\d\s\-–/.:：%年月日]+|未规定)$/;

/** A number, 是 or 否, a range, else words; words that would be read as something else stand in quotes. */
export const anything: Codec<Anything> = {
  form: { zh: "数字、是或否、范围（3–5）或文字", en: "a number, 是 or 否, a range (3–5) or text" },
  read: (cell) => {
    if (typeof cell === "number") return cell;
    const text = String(cell);
    return unquoted(text) ?? guessed(cell) ?? text;
  },
  write: (value) => {
    if (typeof value === "number") return value;
    if (typeof value === "boolean") return show.yesNo(value).zh;
    if (typeof value === "object") return show.range(value).zh;
    const plain = guessed(value) === null && unquoted(value) === null && !TAKEN.test(value);
    return plain && value.trim() === value && value !== "" ? value : quoted(value);
  },
};

const TRUTHS = new Map([
  [show.yesNo(true).zh, true],
  [show.yesNo(false).zh, false],
  ["true", true],
  ["false", false],
]);

function guessed(cell: Filled): Anything | null {
  const truth = TRUTHS.get(plainKey(String(cell)));
  if (truth !== undefined) return truth;
  for (const value of [numberIn(cell), rangeIn(cell)]) if (!(value instanceof Unread)) return value;
  return null;
}
