import * as show from "../../rules/show";
import type { Range } from "../../rule";
import { squeeze, type Filled } from "../cell";
import { type Codec, UNREAD, type Unread } from "../codec";
import { becameDate } from "./number";

const UNIT = "(?:名|人|位|个|天|家)?";
const BETWEEN = new RegExp(String.raw`^(\d+(?:\.\d+)?)${UNIT}(?:-|~|至|到)(\d+(?:\.\d+)?)${UNIT}$`);
const FROM = new RegExp(String.raw`^(?:不少于|不低于|至少|≥|>=)(\d+(?:\.\d+)?)${UNIT}$`);
const ABOVE = new RegExp(String.raw`^(\d+(?:\.\d+)?)${UNIT}(?:以上|及以上)$`);
const EXACT = new RegExp(String.raw`^(\d+(?:\.\d+)?)${UNIT}$`);

/** From least to most: 3–6, 3至6名, 不少于7, 7名以上, or just 5. */
export const range: Codec<Range> = {
  form: { zh: "如 3–6、不少于7、5", en: "such as 3–6, 不少于7 (at least 7), 5" },
  read: (cell) => rangeIn(cell),
  write: (value) => (value.least === value.most ? value.least : show.range(value).zh),
};

export function rangeIn(cell: Filled): Range | Unread {
  const date = becameDate(cell);
  if (date) return date;
  const text = squeeze(cell);
  const [, least, most] = (BETWEEN.exec(text) ?? []).map(Number);
  if (most !== undefined) return { least, most };
  const open = FROM.exec(text) ?? ABOVE.exec(text);
  if (open) return { least: Number(open[1]), most: null };
  const exact = EXACT.exec(text);
  return exact ? { least: Number(exact[1]), most: Number(exact[1]) } : UNREAD;
}
