import type { Reason } from "../../text/messages";
import { isDateFormat } from "../formats";
import type { LayoutName } from "../score-book";
import type { Header } from "./header";
import { LAYOUT_NAMES } from "./layout-names";
import type { Lexicon } from "./lexicon";
import type { Plane } from "./plane";
import type { Section } from "./section";

/** Fewer numbers than this may stand on any sheet. */
export const FEW = 4;
/** No score is larger; telephone numbers, codes and sums of money are. */
export const LARGEST_SCORE = 3000;

function scoresLike(plane: Plane, counts: (c: number) => boolean = () => true): number {
  let numbers = 0;
  for (let c = 0; c < plane.width; c++) if (counts(c)) numbers += scoreLike(plane, c);
  return numbers;
}

/** Whether a sheet holds numbers that could be scores, more than may stand on any. */
export const holdsScores = (plane: Plane): boolean => scoresLike(plane) >= FEW;

/** What is said of a sheet that no layout fits; null where it holds hardly a number that could be a score. */
export function seenOn(
  plane: Plane,
  lexicon: Lexicon,
  sections: readonly Section[],
  best: LayoutName | null,
): Reason | null {
  const numbers = scoresLike(plane, (c) => !isOther(plane, lexicon, sections, c));
  if (numbers < FEW) return null;
  const header = sections.find((section) => section.header !== null)?.header ?? null;
  const guess = best ? LAYOUT_NAMES[best] : null;
  return {
    code: "sheet-unknown",
    params: { numbers, headings: header ? headingsOf(plane, header) : firstTexts(plane, lexicon), guess },
  };
}

/** Whether a heading says that a column holds something else: 数量, 单价（元）, 职工人数. */
function isOther(plane: Plane, lexicon: Lexicon, sections: readonly Section[], c: number): boolean {
  return sections.some(({ header, c0, c1 }) => {
    if (!header || c < c0 || c > c1) return false;
    const text = plane.shown(header.last, c);
    return lexicon.token(text).word === "info" || MONEY.test(text);
  });
}

const MONEY = /[(（][万亿]?元[)）]|\b(?:RMB|CNY|USD)\b|[￥¥$]/u;

/** Numbers of a column, of all its rows or some, that could be scores: no dates, years, running numbers, telephone numbers. */
export function scoreLike(plane: Plane, c: number, among: (r: number) => boolean = () => true): number {
  let count = 0;
  let run = 0;
  let running = true;
  let years = 0;
  for (let r = 0; r < plane.height; r++) {
    if (plane.kind(r, c) !== "number") continue;
    const cell = plane.cell(r, c);
    const value = Number(plane.text(r, c));
    if (!Number.isFinite(value) || Math.abs(value) > LARGEST_SCORE || isDate(cell?.style?.format)) continue;
    if (value !== run + 1) running = false;
    run = value;
    if (!among(r)) continue;
    if (Number.isInteger(value) && value >= 1900 && value <= 2100) years++;
    count++;
  }
  return running ? 0 : count - years;
}

const isDate = (format: string | undefined): boolean =>
  format !== undefined && (isDateFormat(format) || /h+:?m|[时分]"?ss|上午/iu.test(format));

const headingsOf = (plane: Plane, header: Header): string => {
  const texts: string[] = [];
  for (let c = 0; c < plane.width && texts.length < 6; c++) {
    const text = plane.text(header.last, c);
    if (text !== "") texts.push(text.slice(0, 16));
  }
  return texts.join("｜");
};

function firstTexts(plane: Plane, lexicon: Lexicon): string {
  const texts: string[] = [];
  for (let r = 0; r < plane.height && texts.length < 4; r++)
    for (let c = 0; c < plane.width && texts.length < 4; c++)
      if (plane.kind(r, c) === "text" && !lexicon.token(plane.text(r, c)).key)
        texts.push(plane.text(r, c).slice(0, 16));
  return texts.join("｜");
}
