import type { MergeMethod } from "../../schemes/scheme";

/** What an office sets down about a round (the sheet 评审设置), as checks and made books need it. Names are as written. */
export interface Round {
  readonly scheme: string;
  readonly applicants: readonly string[];
  readonly reviewers: readonly RoundReviewer[];
  readonly recusals: readonly Recusal[];
  readonly seals: readonly Seal[];
  /** What titles call the round, e.g. 2025年度重庆市市长质量管理奖; absent: the award's name. */
  readonly title?: string;
  /** Keys of the stages it is about; absent: all of the scheme's. */
  readonly stages?: readonly string[];
  /** The stage's full mark, and how its reviewers' scores are merged, where the office names them; by stage key. */
  readonly full?: Readonly<Record<string, number>>;
  readonly merge?: Readonly<Record<string, MergeMethod>>;
  /** Applicants that belong to one review group, or to some stages only; who is not listed here belongs to all. */
  readonly entrants?: readonly Entrant[];
  /** The reviewer whose own book this is: then it tells of that reviewer alone. */
  readonly share?: string;
}

export interface RoundReviewer {
  readonly name: string;
  /** Key of the stage, or null for every stage. */
  readonly stage: string | null;
  /** The review group (第一组), or null. */
  readonly group: string | null;
  readonly adviser: boolean;
}

export interface Recusal {
  readonly reviewer: string;
  readonly applicant: string;
  readonly reason?: string;
}

export interface Entrant {
  readonly applicant: string;
  readonly group: string | null;
  /** Keys of stages, or null for every stage. */
  readonly stages: readonly string[] | null;
}

/** A range that was sealed, and the code it had. */
export interface Seal {
  readonly file: string | null;
  readonly sheet: string;
  /** An A1 range. */
  readonly range: string;
  readonly code: string;
  /** When it was sealed, as written. */
  readonly time?: string;
}
