import { mergeAgain, type How, type StageScore } from "../checks/totals/stage-scores";
import { outcomeOf } from "../ranking/explain/standing";
import type { Standing } from "../ranking/shortlist";
import type { Scheme, Stage } from "../schemes/scheme";
import type { PanelMethod } from "../scoring/panel";
import { Gap } from "../scoring/gap";
import type { Text } from "../text/text";
import { plainName } from "../workbook/firm-name";
import { rejudge } from "./rejudge";
import type { Shortlist } from "./result";

/** Whose outcome would be another without a reviewer's scores at a stage. */
export interface LeftOut {
  readonly stage: Stage;
  readonly reviewer: string;
  readonly moves: readonly Move[];
}

export interface Move {
  readonly applicant: string;
  readonly from: Text;
  readonly to: Text;
}

/** What cannot be told: a score is wrong, or the rules are silent. */
const UNTOLD: Text = { zh: "无法判定", en: "cannot be told" };

/**
 * What changes when one reviewer is left out of one stage, reviewer by reviewer: who crosses a gate or a seat. Stages whose
 * score is the panel's own (合议) or one listed value rest on no reviewer. Yields after each, for the caller to breathe.
 */
export function* leaveOneOut(shortlist: Shortlist): Generator<LeftOut> {
  const { scheme, stages, applicants, standings } = shortlist;
  const before = standings.map((each) => outcomeIn(scheme, each));
  for (const [s, { stage }] of stages.entries()) {
    for (const [key, reviewer] of reviewersAt(shortlist, s)) {
      const after = rejudge(shortlist, (n, i) => {
        const score = applicants[i].scores[n];
        return n === s && score ? without(stage, score, key) : undefined;
      });
      const moves = after.flatMap((each, i): Move[] => {
        const to = outcomeIn(scheme, each);
        return to.zh === before[i].zh ? [] : [{ applicant: applicants[i].name, from: before[i], to }];
      });
      yield { stage, reviewer, moves };
    }
  }
}

/** How many times leaveOneOut yields. */
export const leftOutCount = (shortlist: Shortlist): number =>
  shortlist.stages.reduce((sum, _, s) => sum + reviewersAt(shortlist, s).size, 0);

/** The reviewers on whose scores a stage rests, by their plain names. */
export function reviewersAt({ applicants }: Pick<Shortlist, "applicants">, stage: number): Map<string, string> {
  const names = new Map<string, string>();
  for (const { scores } of applicants) {
    const score = scores[stage];
    if (!score || !isMerged(score.how)) continue;
    for (const { reviewer } of score.from) if (reviewer !== null) names.set(plainName(reviewer), reviewer);
  }
  return names;
}

/** Whether a score was made of reviewers' scores. */
export const isMerged = (how: How): how is PanelMethod => how !== "single" && how !== "consensus";

function without(stage: Stage, { applicant, how, from }: StageScore, reviewer: string): number | null | undefined {
  const others = from.filter((total) => plainName(total.reviewer ?? "") !== reviewer);
  if (!isMerged(how) || others.length === from.length) return undefined;
  const value = mergeAgain(stage, applicant, how, others);
  return value === null || value instanceof Gap || "code" in value ? null : value.toNumber();
}

const outcomeIn = (scheme: Scheme, standing: Standing): Text => outcomeOf(scheme, standing) ?? UNTOLD;
