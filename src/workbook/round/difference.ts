import { inBoth, type Text } from "../../text/text";
import { plainName, sameFirm } from "../firm-name";
import type { PlacedRound } from "./placed-round";
import { applicantsFor } from "./roster";
import type { Round } from "./round";
import { methodWords } from "./words";

/** What two rounds say differently: what each has that the other has not. */
export interface Difference {
  readonly what: Text;
  readonly found: Text;
  readonly expected: Text;
}

const stagesOf = ({ round, stages }: PlacedRound): readonly string[] => round.stages ?? stages;

/** The first thing in which two rounds differ, of the scheme and the stages they share; null where they agree. */
export function difference(a: PlacedRound, b: PlacedRound): Difference | null {
  if (a.scheme !== b.scheme)
    return { what: WHAT.scheme, found: inBoth(a.round.scheme), expected: inBoth(b.round.scheme) };
  for (const stage of stagesOf(a).filter((key) => stagesOf(b).includes(key))) {
    const found = settings(a.round, b.round, stage) ?? lists(a.round, b.round, stage);
    if (found) return found;
  }
  return null;
}

/** A full mark or a method that only one of the two names is no contradiction. */
function settings(a: Round, b: Round, stage: string): Difference | null {
  const [full, otherFull] = [a.full?.[stage], b.full?.[stage]];
  if (full !== undefined && otherFull !== undefined && full !== otherFull)
    return { what: WHAT.full, found: inBoth(full), expected: inBoth(otherFull) };
  const [merge, otherMerge] = [a.merge?.[stage], b.merge?.[stage]];
  if (merge && otherMerge && merge !== otherMerge)
    return { what: WHAT.merge, found: methodWords(merge), expected: methodWords(otherMerge) };
  return null;
}

function lists(a: Round, b: Round, stage: string): Difference | null {
  const groups = [...new Set([...groupsIn(a, stage), ...groupsIn(b, stage)])];
  for (const group of groups.length > 0 ? groups : [null]) {
    if (!judges(a, stage, group) || !judges(b, stage, group)) continue;
    const found = unlike(WHAT.applicants, applicantsFor(a, stage, group), applicantsFor(b, stage, group));
    if (found) return found;
  }
  const who = sharer(a) ?? sharer(b);
  const both = a.share !== undefined && b.share !== undefined;
  if (both && !sameFirm(a.share, b.share)) return null;
  const [seats, others] = [a, b].map((round) => seatsIn(round, stage, who));
  const known = (name: string) => [a, b].every(({ applicants }) => applicants.some((each) => sameFirm(each, name)));
  const [recusals, otherRecusals] = [a, b].map((round) => recusalsIn(round, who, known));
  return unlike(WHAT.reviewers, seats, others) ?? unlike(WHAT.recusals, recusals, otherRecusals);
}

const sharer = ({ share }: Round): string | null => share ?? null;

/** Whether a round speaks of a group: a share speaks of its reviewer's own alone. */
const judges = (round: Round, stage: string, group: string | null): boolean =>
  round.share === undefined || group === null || groupsIn(round, stage).has(plainName(group));

const groupsIn = ({ reviewers }: Round, stage: string): Set<string> =>
  new Set(
    reviewers.flatMap((each) =>
      each.group !== null && (each.stage === null || each.stage === stage) ? plainName(each.group) : [],
    ),
  );

const seatsIn = ({ reviewers }: Round, stage: string, who: string | null): string[] =>
  reviewers
    .filter((each) => (each.stage === null || each.stage === stage) && (who === null || sameFirm(each.name, who)))
    .map(({ name, group, adviser }) => [name, group ?? "", adviser ? "顾问" : ""].filter(Boolean).join(" "));

/** Recusals from applicants that both rounds list: a share lists those of its panel. */
const recusalsIn = ({ recusals }: Round, who: string | null, known: (applicant: string) => boolean): string[] =>
  recusals
    .filter(({ reviewer, applicant }) => known(applicant) && (who === null || sameFirm(reviewer, who)))
    .map(({ reviewer, applicant }) => `${reviewer}–${applicant}`);

/** What one list has and the other has not, in either direction. */
function unlike(what: Text, a: readonly string[], b: readonly string[]): Difference | null {
  const lacks = (list: readonly string[]) => {
    const names = new Set(list.map(plainName));
    return (name: string) => !names.has(plainName(name));
  };
  const [more, less] = [a.find(lacks(b)), b.find(lacks(a))];
  return more === undefined && less === undefined ? null : { what, found: said(more), expected: said(less) };
}

const said = (name: string | undefined): Text => (name === undefined ? NOT_THERE : inBoth(name));
const NOT_THERE: Text = { zh: "（没有）", en: "(nothing)" };

const WHAT = {
  scheme: { zh: "方案", en: "the scheme" },
  full: { zh: "满分", en: "the full mark" },
  merge: { zh: "合并方法", en: "the merge method" },
  applicants: { zh: "申报组织名单", en: "the list of applicants" },
  reviewers: { zh: "评审员名单", en: "the list of reviewers" },
  recusals: { zh: "回避登记", en: "the list of recusals" },
} as const satisfies Record<string, Text>;
