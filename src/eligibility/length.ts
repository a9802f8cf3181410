/**
 * Word counts by the font a character is set in. These are always set in the East Asian one ([MS-OI29500] 2.1.88):
 * ideographs and radicals, kana, bopomofo, Yi, CJK punctuation, full-width and half-width forms (half-width katakana
 * too), what lies beyond the first plane in those scripts, and pictographs. Hangul is not among them: Word counts
 * "Asian characters, Korean words".
 */
const EAST_ASIAN =
  "\\u2E80-\\u2FFF\\u3001-\\u312F\\u3190-\\uA4CF\\uF900-\\uFAFF\\uFE10-\\uFE1F\\uFE30-\\uFE6F\\uFF01-\\uFF9F\\uFFE0-\\uFFEE" +
  "\\u{16FE0}-\\u{18DFF}\\u{1AFF0}-\\u{1B2FF}\\u{1F000}-\\u{1FAFF}\\u{20000}-\\u{3FFFF}";

/**
 * These are set in the East Asian font where the text around them is (ibid., "if hint is eastAsia"): “ ” ‘ ’ … — · × ° ±
 * and the like, arrows, enclosed and Roman numerals, units such as ℃, geometric shapes, private use.
 */
const SIGNS =
  "\\u00A1\\u00A4\\u00A7\\u00A8\\u00AA\\u00AF-\\u00B4\\u00B6-\\u00BA\\u00BC-\\u00BF\\u00D7\\u00F7" +
  "\\u2010-\\u2027\\u2030-\\u205E\\u2070-\\u2BFF\\uE000-\\uF8FF";

/** Marks on the letter before, and what shows nothing: joiners, direction marks, variation selectors, controls. */
const UNCOUNTED = /[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]|(?!\s)\p{Cc}/gu;

const OTHER = `[^\\s${EAST_ASIAN}${SIGNS}]+`;
const HAS_EAST_ASIAN = new RegExp(`[${EAST_ASIAN}]`, "u");
/** One character, or a run of others; an apostrophe between letters (don’t) holds the run together. */
const MIXED = new RegExp(`[${EAST_ASIAN}${SIGNS}]|${OTHER}(?:’${OTHER})*`, "gu");
const PLAIN = /\S+/gu;

/**
 * 字数 as Word counts it: each East Asian character and full-width punctuation mark is one, each run of anything else
 * between them and between spaces is one: 我爱中国。 5, I love音乐 4, GB/T 19580-2012卓越绩效 6.
 *
 * - Spaces of any width (NBSP and the ideographic space too), tabs and line breaks count nothing and end a run.
 * - Full-width letters and digits (８６) and half-width katakana count one each; pictographs one a code point.
 * - Half-width punctuation belongs to its run; by itself (中,文) it is a run of its own, as Word has it.
 * - “ ” ‘ ’ … — and other signs that are as wide as their surroundings count one each (…… and —— two) when the text
 *   holds any East Asian character, else they belong to their run. A cell knows no fonts: that rule is our *decision*.
 * - Korean is counted in words: a run of Hangul is one, alone or with letters.
 */
export function lengthOf(text: string): number {
  const counted = text.replace(UNCOUNTED, "");
  return counted.match(HAS_EAST_ASIAN.test(counted) ? MIXED : PLAIN)?.length ?? 0;
}
