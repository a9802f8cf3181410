/** What stands in the label of a category or item: 4.1.2社会责任（40分） → 4.1.2, 社会责任, 40. */
export interface PartText {
  readonly code: string | null;
  readonly name: string;
  readonly points: number | null;
  /** The points are a bare number at the end (外观分析 15): they may be no points but a count (Test 2). */
  readonly loose?: boolean;
}

const IN_BRACKETS =
  /[([【]\s*(?:满分|分值|标准分|共|max\.?|maximum)?\s*[:：]?\s*(\d+(?:\.\d+)?)\s*(?:分|points?|pts?\.?|marks?)?\s*[)\]】]\s*$/iu;
const WITH_UNIT = /[\s:：,，、/-]*(?:满分)?(\d+(?:\.\d+)?)\s*(?:分|points?|pts?\.?|marks?)$/iu;
const BARE = /(?:[\s:：]+|(?<=\p{Script=Han}))([1-9]\d{0,3}(?:\.\d+)?)$/u;
const CODE = /^[([]?\s*([A-Za-z]?\d{1,2}(?:[.．·-]\d{1,2})*)\s*[)\].、:：]?(?![\d\p{Script=Latin}%])\s*(.*)$/u;
const ORDINAL = /^(?:[(]?[一二三四五六七八九十]{1,3}[)、.．]|第[一二三四五六七八九十]{1,3}[条项类])\s*(.+)$/u;

/** Reads a plain text as a part's label. The points are those written inside it; the name may be empty. */
export function readPartText(text: string): PartText {
  const { rest, ...points } = takePoints(text);
  const coded = CODE.exec(rest);
  if (coded) return { code: coded[1].replace(/[．·]/gu, "."), name: coded[2].trim(), ...points };
  return { code: null, name: ORDINAL.exec(rest)?.[1] ?? rest, ...points };
}

/** Whether loose points among labels are points: numbered things share one name. */
export function loosePointsHold(labels: readonly Pick<PartText, "name" | "loose">[]): boolean {
  const loose = labels.filter((label) => label.loose);
  return loose.length === 0 || new Set(loose.map(({ name }) => name)).size * 2 > loose.length;
}

function takePoints(text: string): { rest: string; points: number | null; loose?: boolean } {
  for (const pattern of [IN_BRACKETS, WITH_UNIT, BARE]) {
    const found = pattern.exec(text);
    const rest = found && text.slice(0, found.index).trim();
    if (!found || !rest || !/\p{L}/u.test(rest)) continue;
    if (pattern === BARE && isYear(Number(found[1]))) continue;
    return { rest, points: Number(found[1]), ...(pattern === BARE && { loose: true }) };
  }
  return { rest: text, points: null };
}

const isYear = (value: number): boolean => value >= 1900 && value <= 2100;

/** The code in a cell of codes: 4.1.2, also as a number. */
export const codeLike = ({ label, text }: { label: PartText; text: string }): string | null =>
  label.code ?? (text === "" ? null : text);
