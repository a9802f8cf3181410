import { squeeze } from "../cell";
import { type Codec, UNREAD } from "../codec";
import { parted } from "./words";

type Band = readonly [low: number, high: number];

const BAND = /^(\d+(?:\.\d+)?)%?(?:-|~|至|到)(\d+(?:\.\d+)?)%?$/;

/** Bands of allowed percentages: 0–5、10–25. */
export const bands: Codec<readonly Band[]> = {
  form: { zh: "百分数的范围，用“、”隔开，如 0–5、10–25", en: "ranges of percentages parted by 、: 0–5、10–25" },
  read: (cell) => {
    const read = parted(String(cell)).map((part) => BAND.exec(squeeze(part)));
    const whole = read.every((match) => match !== null) && read.length > 0;
    return whole ? read.map((match) => [Number(match?.[1]), Number(match?.[2])] as const) : UNREAD;
  },
  write: (value) => value.map(([low, high]) => `${low}–${high}`).join("、"),
};
