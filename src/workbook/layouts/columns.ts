import type { Coord } from "./coords";
import { kindOfWord, NOWHERE } from "./coords";
import type { Head } from "./heads";
import type { Profile } from "./profile";
import type { Role } from "./sides";

/** What the names over columns are, where headings alone do not say. */
export type Across = "applicant" | "reviewer" | "part" | "none";

/** What stands down the side of a table. */
export interface Down {
  readonly applicant: boolean;
  readonly reviewer: boolean;
  readonly part: boolean;
  readonly stage: boolean;
  readonly measure: boolean;
}

export const downOf = (roles: readonly Role[]): Down => ({
  applicant: roles.includes("applicant"),
  reviewer: roles.includes("reviewer"),
  part: roles.some((role) => role === "item" || role === "category" || role === "code"),
  stage: roles.includes("stage"),
  measure: roles.includes("measure"),
});

/** A name over columns that says by itself nothing: what its neighbours and the sides make of it. */
export interface Guess {
  readonly dim: Across;
  /** 0 to 1: how sure that is. */
  readonly sure: number;
}

/** What stands beside leaves hardly another reading; or it is the likeliest of several. */
const LIKELY = 0.8;
const GUESSED = 0.5;

/** Decides what the names over columns are that say nothing known. */
export function acrossOf(values: readonly Head[], down: Down, named: { applicant: boolean; reviewer: boolean }): Guess {
  const unknown = values.filter(isUnknown);
  const persons = unknown.filter((head) => head.unknown?.token.person).length;
  const says = (word: string) => values.some((head) => head.word === word && !isUnknown(head));
  if (unknown.some(({ judged }) => judged)) return { dim: "reviewer", sure: 1 };
  if (values.some(({ applicant, applied }) => applicant || applied) && !down.applicant)
    return { dim: "applicant", sure: 1 };
  if (!down.part && unknown.some(({ points }) => points !== null)) return { dim: "part", sure: 1 };
  if (persons * 2 >= unknown.length && persons > 0 && !down.reviewer) {
    // Two words in capitals are a name less surely than a Chinese name is one.
    const han = unknown.filter((head) => head.unknown?.token.person && /\p{Script=Han}/u.test(head.unknown.token.text));
    return { dim: "reviewer", sure: han.length >= 2 ? 1 : han.length + persons > 1 && says("mean") ? LIKELY : GUESSED };
  }
  if (values.some(({ reviewer }) => reviewer) && !down.reviewer) return { dim: "reviewer", sure: GUESSED };
  if (down.reviewer && down.applicant) return { dim: "none", sure: GUESSED };
  if (down.reviewer) return named.applicant ? { dim: "part", sure: GUESSED } : { dim: "applicant", sure: LIKELY };
  if (down.part) {
    if (says("mean") || says("agreed")) return { dim: "reviewer", sure: LIKELY };
    // One person's percentage or score: what stands beside it is what it was made of (方法, 展开, 学习, 整合).
    if (says("percent") || says("score")) return { dim: "none", sure: LIKELY };
    if (down.applicant || named.applicant) return { dim: "reviewer", sure: GUESSED };
    // Who scores is named already: these are whom they scored.
    if (named.reviewer) return { dim: "applicant", sure: LIKELY };
    return { dim: says("rank") ? "applicant" : "reviewer", sure: GUESSED };
  }
  if (down.applicant) {
    if (says("mean")) return { dim: "reviewer", sure: GUESSED };
    const summed = (says("total") || says("subtotal")) && !values.some(({ stage }) => stage);
    return { dim: summed ? "part" : "none", sure: GUESSED };
  }
  return down.stage || down.measure ? { dim: "applicant", sure: LIKELY } : { dim: "none", sure: GUESSED };
}

/** Whether only a name that says nothing known stands over a column of values. */
export const isUnknown = (head: Head): boolean =>
  head.unknown !== null &&
  head.reviewer === null &&
  head.parts.length === 0 &&
  head.applicant === null &&
  (head.word === null ||
    head.applied ||
    head.word === "score" ||
    head.word === "percent" ||
    head.word === "reviewer" ||
    head.word === "adviser");

/** Under a reviewer's name a text that says nothing else is what is scored: 评委一｜创新, 质量, 效益. */
const namesPart = ({ reviewer, unknown, word, stage }: Head): boolean =>
  reviewer !== null && unknown !== null && unknown.r > reviewer.r && word === null && stage === null;

/** Where the table keeps what columns name. */
export interface Registry {
  readonly applicant: (head: Head) => number;
  readonly reviewer: (head: Head) => number;
  readonly part: (head: Head) => number;
}

/** What a column of values says about its cells. */
export function columnCoord(head: Head, profile: Profile, across: Guess, registry: Registry): Coord {
  const said = kindOfWord(head.word);
  const lonely = isUnknown(head);
  // A column of texts under a heading that says nothing known is one of remarks of some kind.
  const wordy = lonely && !head.judged && profile.texts > profile.numbers;
  const dim = lonely && !wordy ? across.dim : null;
  const reviewer = head.reviewer !== null || dim === "reviewer" ? registry.reviewer(head) : null;
  const applicant = head.applicant !== null || dim === "applicant" ? registry.applicant(head) : null;
  const part = head.parts.length > 0 || dim === "part" || namesPart(head) ? registry.part(head) : null;
  const placed = reviewer !== null || applicant !== null || part !== null || head.stage !== null;
  const nothing = said === null && !placed;
  // What was agreed on in words is a remark.
  const worded = said === "agreed" && profile.texts > profile.numbers;
  const kind = nothing ? "skip" : worded ? "comment" : said;
  return {
    ...NOWHERE,
    kind,
    applicant,
    reviewer,
    part,
    stage: head.stage,
    unit: head.unit,
    sure: wordy ? 1 : lonely ? across.sure : nothing ? GUESSED : 1,
  };
}
