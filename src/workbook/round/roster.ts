import { plainName, sameFirm } from "../firm-name";
import type { Entrant, Round } from "./round";

/** Those who sit together in a stage: a review group, or all where there is none. */
export interface Panel {
  /** Null where the stage has one panel. */
  readonly group: string | null;
  readonly reviewers: readonly string[];
  readonly advisers: readonly string[];
}

/** The applicants of a stage, in the round's order; of one review group where one is named. */
export function applicantsFor(round: Round, stage: string, group: string | null): string[] {
  const sits = (entrant: Entrant) =>
    (group === null || entrant.group === null || sameFirm(entrant.group, group)) &&
    (entrant.stages === null || entrant.stages.includes(stage));
  return round.applicants.filter((applicant) => {
    const own = (round.entrants ?? []).filter((each) => sameFirm(each.applicant, applicant));
    return own.length === 0 || own.some(sits);
  });
}

/** The panels of a stage, in the order in which their groups are first named. Who names no group sits in each. */
export function panelsFor(round: Round, stage: string): Panel[] {
  const own = round.reviewers.filter((each) => each.stage === null || each.stage === stage);
  const groups = new Map<string, string>();
  for (const { group } of own) if (group !== null && !groups.has(plainName(group))) groups.set(plainName(group), group);
  const panel = (group: string | null): Panel => {
    const members = own.filter((each) => each.group === null || group === null || sameFirm(each.group, group));
    const names = (adviser: boolean) =>
      distinct(members.flatMap((each) => (each.adviser === adviser ? each.name : [])));
    return { group, reviewers: names(false), advisers: names(true) };
  };
  return groups.size === 0 ? [panel(null)] : [...groups.values()].map(panel);
}

export const isRecused = ({ recusals }: Round, reviewer: string, applicant: string): boolean =>
  recusals.some((each) => sameFirm(each.reviewer, reviewer) && sameFirm(each.applicant, applicant));

function distinct(names: readonly string[]): string[] {
  const seen = new Set<string>();
  return names.filter((name) => !seen.has(plainName(name)) && seen.add(plainName(name)));
}
