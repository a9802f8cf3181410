import { squeeze } from "../cell";
import { type Codec, UNREAD } from "../codec";

interface Trim {
  readonly high: number;
  readonly low: number;
}

const BOTH = /^最高分?(\d+)个?[、,和]?最低分?(\d+)个?$/;
const EACH = /^(?:最高最低|最高分最低分)?各(\d+)个?$/;

/** How many of the highest and of the lowest a trimmed mean leaves out. */
export const trim: Codec<Trim> = {
  form: { zh: "如 最高1个、最低1个，或 各1个", en: "such as 最高1个、最低1个 (one highest, one lowest), 各1个" },
  read: (cell) => {
    const text = squeeze(cell);
    const [, high, low] = BOTH.exec(text) ?? [];
    if (low !== undefined) return { high: Number(high), low: Number(low) };
    const [, each] = EACH.exec(text) ?? [];
    return each === undefined ? UNREAD : { high: Number(each), low: Number(each) };
  },
  write: ({ high, low }) => `最高${high}个、最低${low}个`,
};
