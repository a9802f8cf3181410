import { Fraction } from "../../../exact/fraction";
import type { Text } from "../../../text/text";

/** A score and the words about it that do not go together, with why it is asked. */
export interface Contradiction {
  readonly code: "praise-at-bottom" | "lack-at-top" | "nothing-to-improve" | "no-strength";
  /** The words that raised the doubt, as written. */
  readonly words: string | null;
  readonly message: Text;
}

export interface Words {
  readonly strengths: string | null;
  readonly improvements: string | null;
}

/** The lowest and the highest band of both editions. */
const BOTTOM = Fraction.of(5);
const TOP = Fraction.of(90);

const PRAISE =
  /优秀|卓越|标杆|领先|完善|健全|系统全面|全面系统|成熟|显著|excellent|outstanding|benchmark|leading|mature|world[- ]class/iu;
const LACK =
  /没有|缺乏|缺少|缺失|未建立|未形成|未开展|未见|尚未|不足|不完善|\b(?:no|not|none|lacks?|lacking|missing|without)\b/iu;
/** "没有明显不足", "no significant gaps": a lack that is denied is none. */
const DENIED =
  /(?:没有|未见|无)(?:发现)?(?:明显|重大|大的|显著)?的?(?:不足|缺失|短板|弱项|薄弱环节|问题|差距)|\bno(?:t any)? (?:\w+ )?(?:gaps?|weakness(?:es)?|deficienc(?:y|ies)|issues?)\b/giu;
const NEGATED_PRAISE =
  /(?:不|未|欠|不够|尚未|没有)(?:.{0,2})(?:完善|健全|成熟|领先|显著|优秀|卓越)|\bnot (?:\w+ )?(?:excellent|outstanding|leading|mature)\b/giu;

/**
 * Looks whether strengths and improvements fit the percentage they stand beside: praise at 5 % or less, a lack at 90 % or
 * more, and a low or a high score without the words that would explain it. Only the plainest are asked about; each is a
 * question and changes nothing.
 * @param percent the score as a percentage of its maximum
 */
export function contradictions(percent: Fraction, { strengths, improvements }: Words): Contradiction[] {
  const found: Contradiction[] = [];
  const low = percent.compare(BOTTOM) <= 0;
  const high = percent.compare(TOP) >= 0;
  const praise = low ? firstIn(strengths, PRAISE, NEGATED_PRAISE) : null;
  if (praise) found.push(praiseAtBottom(praise));
  const lack = high ? (firstIn(improvements, LACK, DENIED) ?? firstIn(strengths, LACK, DENIED)) : null;
  if (lack) found.push(lackAtTop(lack));
  if (low && !blank(strengths) && blank(improvements)) found.push(NOTHING_TO_IMPROVE);
  if (high && blank(strengths) && !blank(improvements)) found.push(NO_STRENGTH);
  return found;
}

const blank = (text: string | null): boolean => text === null || text.trim() === "";

const firstIn = (text: string | null, pattern: RegExp, except: RegExp): string | null =>
  pattern.exec((text ?? "").replaceAll(except, ""))?.[0] ?? null;

const praiseAtBottom = (words: string): Contradiction => ({
  code: "praise-at-bottom",
  words,
  message: {
    zh: `得分在最低一档，优势里却写着“${words}”。请看看是分数偏低，还是话说重了。`,
    en: `The score is in the lowest band, yet the strengths say "${words}". Is the score too low, or the wording too strong?`,
  },
});

const lackAtTop = (words: string): Contradiction => ({
  code: "lack-at-top",
  words,
  message: {
    zh: `得分在最高一档（90%及以上），评语里却写着“${words}”。请看看是分数偏高，还是指的是小处。`,
    en: `The score is in the top band (90 % and above), yet the comment says "${words}". Is the score too high, or is it a small matter?`,
  },
});

const NOTHING_TO_IMPROVE: Contradiction = {
  code: "nothing-to-improve",
  words: null,
  message: {
    zh: "得分在最低一档，写了优势，没写改进机会。低分要让企业知道差在哪里。",
    en: "The score is in the lowest band with a strength and no improvement. A low score should tell the applicant what is missing.",
  },
};

const NO_STRENGTH: Contradiction = {
  code: "no-strength",
  words: null,
  message: {
    zh: "得分在最高一档（90%及以上），写了改进机会，没写优势。高分要有依据。",
    en: "The score is in the top band (90 % and above) with an improvement and no strength. A high score needs its grounds.",
  },
};
