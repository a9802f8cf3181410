import * as show from "../../rules/show";
import type { Rounding } from "../../scheme";
import { squeeze } from "../cell";
import { type Codec, UNREAD } from "../codec";

const NONE = /^(无|不取舍|不修约|不四舍五入)(,?按精确值)?$/;
const EXACT_GATES = /,?门槛按(取舍前|精确|原始|原)[^,]*/;
const PLACES: readonly (readonly [RegExp, Rounding["where"]])[] = [
  [/各?环节/, "stage"],
  [/评审得分/, "review"],
  [/综合得分|总分/, "composite"],
];
const COUNTS: Record<string, number> = { 零: 0, 一: 1, 两: 2, 二: 2, 三: 3, 四: 4 };

/** Where, to how many places and how results are rounded: 综合得分保留2位小数，四舍五入. */
export const rounding: Codec<Rounding | null> = {
  form: {
    zh: "在哪一步、几位、怎样取舍，如 综合得分保留2位小数，四舍五入；或“不取舍”（可写：各环节、评审得分、综合得分；四舍五入、四舍六入五成双）",
    en: "where, how many places and how: 综合得分保留2位小数，四舍五入 (composite, 2 places, half up); or 不取舍 (none)",
  },
  read: (cell) => {
    const text = squeeze(cell);
    if (NONE.test(text)) return null;
    const rest = text.replace(EXACT_GATES, "");
    const where = PLACES.filter(([said]) => said.test(rest));
    const places = placesIn(rest);
    const mode = /四舍六入|五成双|8170/.test(rest) ? "half-even" : /四舍五入/.test(rest) ? "half-up" : null;
    if (where.length !== 1 || places === null || mode === null) return UNREAD;
    return { where: where[0][1], places, mode, ...(rest !== text && { gates: "exact" as const }) };
  },
  write: (value) => show.rounding(value).zh,
};

function placesIn(text: string): number | null {
  const [, count] = /(\d+|[零一两二三四])位/.exec(text) ?? [];
  if (count !== undefined) return COUNTS[count] ?? Number(count);
  return /取整|整数/.test(text) ? 0 : null;
}
