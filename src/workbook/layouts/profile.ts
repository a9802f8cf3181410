import type { Lexicon, Token } from "./lexicon";
import { isSignature } from "./names";
import { loosePointsHold, type PartText } from "./part-text";
import type { Plane } from "./plane";

/** What a column's cells are, over a sample of its rows. */
export interface Profile {
  readonly numbers: number;
  readonly texts: number;
  /** Of the texts: how many are names of known parts, carry points, are codes … */
  readonly parts: number;
  readonly pointed: number;
  readonly codes: number;
  readonly reviewers: number;
  readonly applicants: number;
  readonly persons: number;
  readonly stages: number;
  readonly measures: number;
  /** Measures or stages: 资料评审, 评审得分, 名次. */
  readonly results: number;
  readonly prose: number;
  /** Whether the cells differ at all. */
  readonly varied: boolean;
  /** Whether the numbers run 1, 2, 3 … */
  readonly counting: boolean;
  /** Numbers that are codes of known parts. */
  readonly codeNumbers: number;
  /** Whether a heading word for maxima stands among the cells: 项目满分. */
  readonly saysPoints: boolean;
}

/** So many filled cells are enough to tell what a column is. */
const SAMPLE = 240;
const MEASURES: ReadonlySet<string> = new Set([
  "points",
  "percent",
  "score",
  "comment",
  "mean",
  "agreed",
  "total",
  "review",
  "composite",
  "rank",
  "outcome",
]);

type Draft = { -readonly [K in keyof Profile]: Profile[K] };

/** Looks at a column between two rows, both included. */
export function profileOf(plane: Plane, lexicon: Lexicon, c: number, r0: number, r1: number): Profile {
  const profile = blank();
  let labels: PartText[] | null = null;
  let first: string | null = null;
  let run = 0;
  let runs = true;
  for (let r = r0; r <= r1 && profile.numbers + profile.texts < SAMPLE; r++) {
    const kind = plane.kind(r, c);
    if (kind === "blank" || kind === "odd") continue;
    const text = plane.text(r, c);
    // The line to sign on stands below the table: it says nothing of a column whose cells are still blank.
    if (kind === "text" && isSignature(text)) continue;
    if (first === null) first = text;
    else if (text !== first) profile.varied = true;
    if (kind === "text") {
      const token = lexicon.token(text);
      countText(profile, lexicon, token);
      if (token.label.points !== null) (labels ??= []).push(token.label);
      continue;
    }
    profile.numbers++;
    const value = Number(text);
    if (value !== run + 1) runs = false;
    run = value;
    if (lexicon.parts.coded(text)) profile.codeNumbers++;
  }
  if (labels && loosePointsHold(labels)) profile.pointed = labels.length;
  profile.counting = runs && profile.numbers > 0;
  return profile;
}

function countText(profile: Draft, lexicon: Lexicon, { text, word, label, part, ...token }: Token): void {
  const isCode = label.code !== null && label.name === "";
  const isMeasure = word !== null && MEASURES.has(word) && !part;
  profile.texts++;
  if (part || (isCode && lexicon.parts.coded(label.code))) profile.parts++;
  if (isCode) profile.codes++;
  if (token.reviewer) profile.reviewers++;
  if (token.applicant) profile.applicants++;
  if (token.person) profile.persons++;
  if (token.stage) profile.stages++;
  if (isMeasure) profile.measures++;
  if (isMeasure || token.stage) profile.results++;
  if (word === "points") profile.saysPoints = true;
  if (text.length > 40) profile.prose++;
}

const blank = (): Draft => ({
  numbers: 0,
  texts: 0,
  parts: 0,
  pointed: 0,
  codes: 0,
  reviewers: 0,
  applicants: 0,
  persons: 0,
  stages: 0,
  measures: 0,
  results: 0,
  prose: 0,
  varied: false,
  counting: false,
  codeNumbers: 0,
  saysPoints: false,
});
