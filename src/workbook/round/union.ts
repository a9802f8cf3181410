import type { MergeMethod } from "../../schemes/scheme";
import { plainName, sameFirm } from "../firm-name";
import type { PlacedRound } from "./placed-round";
import type { Entrant, Round } from "./round";

/** All that rounds of different stages, or shares of one round, say together. */
export function union(placed: readonly PlacedRound[]): Round {
  const rounds = placed.map(pinned);
  const [first] = rounds;
  const once = <T>(items: readonly T[], key: (item: T) => string): T[] => {
    const seen = new Map<string, T>();
    for (const item of items) if (!seen.has(key(item))) seen.set(key(item), item);
    return [...seen.values()];
  };
  const seatKey = (each: Round["reviewers"][number]) => [each.name, each.stage, each.group].map(String).join("\n");
  const stages = [...new Set(rounds.flatMap((round) => round.stages ?? []))];
  const entrants = entrantsOf(rounds);
  const full = Object.assign({}, ...rounds.map((each) => each.full ?? {}).reverse()) as Record<string, number>;
  const merge = Object.assign({}, ...rounds.map((each) => each.merge ?? {}).reverse()) as Record<string, MergeMethod>;
  return {
    scheme: first.scheme,
    applicants: once(
      rounds.flatMap(({ applicants }) => applicants),
      plainName,
    ),
    reviewers: once(
      rounds.flatMap(({ reviewers }) => reviewers),
      (each) => plainName(seatKey(each)),
    ),
    recusals: once(
      rounds.flatMap(({ recusals }) => recusals),
      (each) => `${plainName(each.reviewer)}\n${plainName(each.applicant)}`,
    ),
    seals: once(
      rounds.flatMap(({ seals }) => seals),
      (each) => [each.file, each.sheet, each.range, each.code].map(String).join("\n"),
    ),
    ...(first.title && { title: first.title }),
    ...(stages.length > 0 && { stages }),
    ...(Object.keys(full).length > 0 && { full }),
    ...(Object.keys(merge).length > 0 && { merge }),
    ...(entrants.length > 0 && { entrants }),
  };
}

/** Each applicant once in each group, with the stages of all rounds. */
function entrantsOf(rounds: readonly Round[]): Entrant[] {
  const known = new Map<string, Entrant>();
  for (const entrant of rounds.flatMap(({ entrants = [] }) => entrants)) {
    const key = `${plainName(entrant.applicant)}\n${plainName(entrant.group ?? "")}`;
    const { stages } = known.get(key) ?? { stages: [] };
    const both = stages && entrant.stages && [...new Set([...stages, ...entrant.stages])];
    known.set(key, { ...entrant, stages: both });
  }
  return [...known.values()];
}

/** A round of some stages with each seat and each applicant tied to them, so that it may stand beside others. */
function pinned({ round }: PlacedRound): Round {
  const { stages } = round;
  if (!stages) return round;
  return {
    ...round,
    reviewers: round.reviewers.flatMap((each) =>
      each.stage === null ? stages.map((stage) => ({ ...each, stage })) : [each],
    ),
    entrants: round.applicants.map((applicant) => {
      const known = round.entrants?.find((each) => sameFirm(each.applicant, applicant));
      return { applicant, group: known?.group ?? null, stages: known?.stages ?? stages };
    }),
  };
}
