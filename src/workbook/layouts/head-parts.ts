import { type Lexicon, SCORE_BEHIND, type Token } from "./lexicon";
import { loosePointsHold } from "./part-text";
import type { Spot } from "./spot";
import type { Word } from "./words";

/** The spots that name parts. Where several do, a text that could also be a word is one too, unless its part is named. */
export function partsAmong(
  stacks: readonly { readonly spots: readonly Spot[] }[],
  lexicon: Lexicon,
): ReadonlySet<Token> {
  const sure = new Map<string, Token>();
  const spots = [
    ...new Map(stacks.flatMap((stack) => stack.spots).map((spot) => [`${spot.r},${spot.c}`, spot])).values(),
  ];
  const loose = loosePointsHold(spots.map(({ token }) => token.label));
  const codes = spots.filter(({ token }) => token.label.name === "" && lexicon.parts.coded(token.label.code));
  const marked = spots.filter(({ token }) => token.label.points !== null && !token.label.loose && token.word === null);
  const staged = new Set(marked.flatMap(({ token }) => token.stage ?? []));
  // One of several maxima that speaks of a stage is a part: 陈述内容（40分）, 回答问题（40分）, 现场表现（20分）.
  const ofStages = staged.size > 1 || marked.filter(({ token }) => token.stage === null).length < 2;
  for (const { token } of spots) {
    const pointed =
      token.label.points !== null && (loose || !token.label.loose) && !token.reviewer && (!token.stage || !ofStages);
    const key = token.part?.part.code ?? (pointed ? token.text : null);
    const suffixed = token.part !== null && SCORE_BEHIND.test(token.label.name) && token.word !== "subtotal";
    if (key !== null && (!token.word || suffixed) && !token.applicant) sure.set(key, token);
  }
  const parts = new Set(sure.values());
  if (codes.length >= 2) for (const { token } of codes) parts.add(token);
  if (parts.size >= 2)
    for (const { token } of spots) {
      const pointed =
        token.label.points !== null && !token.label.loose && token.word !== null && BESIDE.has(token.word);
      const key = token.part?.part.code ?? (pointed ? token.text : undefined);
      if (key === undefined || sure.has(key)) continue;
      sure.set(key, token);
      parts.add(token);
    }
  return parts;
}

/** Words that are parts, too, where maxima stand behind them: 时间（10分）. */
const BESIDE: ReadonlySet<Word> = new Set<Word>(["info", "comment", "item", "category"]);
