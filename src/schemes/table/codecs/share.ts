import * as show from "../../rules/show";
import type { Share } from "../../rule";
import { squeeze } from "../cell";
import { type Codec, UNREAD } from "../codec";
import { becameDate } from "./number";

const FORM = /^(超过|多于|大于|高于|过|不少于|不低于|至少|达到|≥|>=|>)?(.+?)(以上|及以上|以上\(含\))?$/;
const ABOVE = /^(超过|多于|大于|高于|过|>)$/;

/** A part of a whole that must be reached or passed: 超过2/3, 不少于三分之二, 三分之二以上, 过半数. */
export const share: Codec<Share> = {
  form: {
    zh: "“超过”或“不少于”加分数，如 超过2/3、不少于1/2",
    en: "超过 (more than) or 不少于 (at least) and a fraction: 超过2/3",
  },
  read: (cell) => {
    const date = becameDate(cell);
    if (date) return date;
    const [, sign = "", part = "", suffix] = FORM.exec(squeeze(cell)) ?? [];
    const parts = fractionIn(part) ?? percentIn(part);
    if (!parts || (sign === "" && !suffix)) return UNREAD;
    return { ...parts, inclusive: !ABOVE.test(sign) };
  },
  write: (value) => show.share(value).zh,
};

const CHINESE = "零一二三四五六七八九十";
const digit = (text: string): number => (/^\d+$/.test(text) ? Number(text) : CHINESE.indexOf(text.replace("两", "二")));

interface Parts {
  readonly numerator: number;
  readonly denominator: number;
}

/** 2/3, 三分之二, 半数; null where the text is no fraction. */
export function fractionIn(text: string): Parts | null {
  if (/^(半数|一半)$/.test(text)) return { numerator: 1, denominator: 2 };
  const slashed = /^(\d+)[/⁄](\d+)$/.exec(text);
  if (slashed) return safe({ numerator: Number(slashed[1]), denominator: Number(slashed[2]) });
  const said = /^(\d+|[一二两三四五六七八九十])分之(\d+|[一二两三四五六七八九十])$/.exec(text);
  return said && safe({ numerator: digit(said[2]), denominator: digit(said[1]) });
}

function percentIn(text: string): Parts | null {
  const match = /^(\d+)%$/.exec(text);
  return match && safe({ numerator: Number(match[1]), denominator: 100 });
}

const safe = (parts: Parts): Parts | null =>
  Number.isSafeInteger(parts.numerator) && Number.isSafeInteger(parts.denominator) ? parts : null;
