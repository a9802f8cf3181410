import type { Census } from "./census";
import { LABEL_WORDS, type Word } from "./words";

/** Words that make a heading row beside a single name. */
export const TELLING: ReadonlySet<Word> = new Set<Word>([
  ...LABEL_WORDS,
  "reviewer",
  "points",
  "percent",
  "score",
  "rank",
  "outcome",
]);

/** Whether what a row holds makes it a heading, whatever stands below. */
export function saysHeading({
  words,
  texts,
  numbers,
  reviewers,
  applicants,
  parts,
  stages,
  keys,
  alternating,
}: Census): boolean {
  if ((alternating && words.size >= 2) || (keys > 0 && words.size === 0)) return false;
  if (texts >= 2 && words.size >= 2 && numbers <= texts) return true;
  // A number in the corner may be the applicant's: 25 before ten tasters.
  if (numbers > 0) return numbers === 1 && reviewers >= 4;
  if (parts.size >= 3) return true;
  if (texts < 2) return false;
  if (reviewers >= 2 || stages.size >= 2 || applicants >= 2) return true;
  const telling = [...words].some((word) => TELLING.has(word));
  return telling && (reviewers > 0 || parts.size > 0 || (stages.size > 0 && texts > words.size));
}
