import { passed } from "../../ranking/pass";
import type { Scheme, Stage } from "../../schemes/scheme";
import type { ShortlistFault } from "../../text/messages/shortlist";
import { plainName, sameFirm } from "../../workbook/firm-name";
import { nearName } from "./near";
import type { StageScore } from "./stage-scores";

/** An applicant with its score at each stage that was given; undefined where it never came to the stage. */
export interface Joined {
  readonly name: string;
  readonly scores: readonly (StageScore | undefined)[];
}

/**
 * Joins the stages' scores by name. The first stage says who applied; a name that stands in a later stage alone is a
 * fault, and so is one that passed the gates before and is missing. Near names are offered, never taken.
 */
export function joinStages(
  scheme: Scheme,
  given: readonly { readonly stage: Stage; readonly scores: readonly StageScore[] }[],
): { applicants: Joined[]; faults: ShortlistFault[] } {
  const [first, ...later] = given;
  if (!first) return { applicants: [], faults: [] };
  const names = first.scores.map(({ applicant }) => applicant);
  const unmatched = later.flatMap(({ stage, scores }) =>
    scores
      .filter(({ applicant }) => !names.some((name) => sameFirm(name, applicant)))
      .map(({ applicant }): ShortlistFault => {
        const near = nearName(applicant, names) ?? "";
        const params = { stage: stage.name, found: applicant, near, base: first.stage.name };
        return { code: "name-unmatched", params };
      }),
  );
  const index = given.map(({ scores }) => new Map(scores.map((each) => [plainName(each.applicant), each])));
  const applicants = names.map((name) => ({ name, scores: index.map((each) => each.get(plainName(name))) }));
  return { applicants, faults: [...unmatched, ...missing(scheme, given, applicants)] };
}

/** Who passed the gates so far and has no place in the next stage's books. */
function missing(
  scheme: Scheme,
  given: readonly { readonly stage: Stage; readonly scores: readonly StageScore[] }[],
  applicants: readonly Joined[],
): ShortlistFault[] {
  return given.slice(1).flatMap(({ stage, scores }, i) => {
    const before = given.slice(0, i + 1).map((each) => each.stage);
    const rows = applicants.map((each) => each.scores.slice(0, i + 1).map((score) => score?.value?.toNumber() ?? null));
    const tiers = passed(scheme, { stages: before, rows });
    return applicants.flatMap((applicant, n): ShortlistFault[] => {
      const came = applicant.scores.slice(0, i + 1).every((score) => score?.value);
      if (applicant.scores[i + 1] || tiers[n] === null || !came) return [];
      const strangers = scores.map((each) => each.applicant).filter((name) => !isListed(name, applicants));
      const near = nearName(applicant.name, strangers) ?? "";
      return [{ code: "name-missing", params: { stage: stage.name, found: applicant.name, near } }];
    });
  });
}

const isListed = (name: string, applicants: readonly Joined[]): boolean =>
  applicants.some((each) => sameFirm(each.name, name));
