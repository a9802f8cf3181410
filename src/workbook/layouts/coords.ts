import type { ScoreUnit } from "../../scoring/score-cell";
import type { EntryKind } from "../score-book";
import type { Word } from "./words";

/** What a row or a column says about its cells; null where it says nothing. Indexes are those of the table being read. */
export interface Coord {
  /** Null: nothing; `skip`: something known that no entry is made of (权重, 最高分, 电话). */
  readonly kind: EntryKind | "skip" | null;
  readonly applicant: number | null;
  readonly reviewer: number | null;
  readonly part: number | null;
  readonly stage: string | null;
  readonly unit: ScoreUnit | null;
  /** 0 to 1: below 1 where nothing but its place among others says what it is. */
  readonly sure: number;
}

export const NOWHERE: Coord = {
  kind: null,
  applicant: null,
  reviewer: null,
  part: null,
  stage: null,
  unit: null,
  sure: 1,
};

const KIND_OF: Partial<Record<Word, EntryKind | "skip">> = {
  percent: "score",
  score: "score",
  comment: "comment",
  mean: "mean",
  agreed: "agreed",
  subtotal: "subtotal",
  total: "total",
  review: "review",
  composite: "composite",
  rank: "rank",
  outcome: "outcome",
  points: "skip",
  highest: "skip",
  statistic: "skip",
  weight: "skip",
  info: "skip",
  group: "skip",
  code: "skip",
  number: "skip",
  seq: "skip",
};

/** The kind of entry that a word makes of its cells. */
export const kindOfWord = (word: Word | null): EntryKind | "skip" | null => (word ? (KIND_OF[word] ?? null) : null);

/** Where a row and a column both say what a cell is, the one that stands further on here has it. */
const RANKED: readonly (EntryKind | "skip" | null)[] = [
  null,
  "score",
  "points",
  "subtotal",
  "total",
  "mean",
  "agreed",
  "review",
  "composite",
  "outcome",
  "rank",
  "comment",
  "skip",
];

/** What a cell is by its row and its column together. */
export function kindAt(row: Coord["kind"], column: Coord["kind"]): EntryKind | "skip" {
  const kind = RANKED[Math.max(RANKED.indexOf(row), RANKED.indexOf(column))];
  return kind ?? "score";
}
