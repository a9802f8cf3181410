import { type Standing, standings } from "../ranking/shortlist";
import type { Shortlist } from "./result";

/** A change of scores: what an applicant's score at a stage would be, or undefined where it stays. */
export type OtherScore = (stage: number, applicant: number) => number | null | undefined;

/** Judges a shortlist's applicants again, as if some stages had given other scores. */
export function rejudge({ judge, stages, standings: found }: Shortlist, other: OtherScore): Standing[] {
  const given = judge.stages.map(({ key }) => stages.findIndex(({ stage }) => stage.key === key));
  return standings(
    judge,
    found.map(({ applicant }, i) => ({
      ...applicant,
      scores: applicant.scores.map((score, s) => {
        const changed = given[s] < 0 ? undefined : other(given[s], i);
        return changed === undefined ? score : changed;
      }),
    })),
  );
}
