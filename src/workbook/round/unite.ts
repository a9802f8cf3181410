import type { MergeMethod } from "../../schemes/scheme";
import type { RoundFault } from "../../text/messages/round";
import type { Text } from "../../text/text";
import { plainName, sameFirm } from "../firm-name";
import { applicantsFor } from "./roster";
import type { Entrant, Round } from "./round";
import { METHODS } from "./words";

/** A round and where it stands. */
export interface PlacedRound {
  readonly file: string;
  readonly sheet: string;
  readonly round: Round;
  /** Id of the scheme it names, or the name where none is known by it. */
  readonly scheme: string;
  /** Keys of the scheme's stages. */
  readonly stages: readonly string[];
}

/** Two rounds that say different things: where the later one stands, and what it says. */
export interface RoundDifference {
  readonly at: PlacedRound;
  readonly fault: RoundFault;
}

/**
 * One round from the rounds of several files. Whole ones must say the same of the stages they share; a reviewer's share
 * must agree with them, or with the other shares where there is no whole one. The first stands where two differ.
 */
export function uniteRounds(placed: readonly PlacedRound[]): {
  round: Round | null;
  differences: RoundDifference[];
} {
  const wholes = placed.filter(({ round }) => round.share === undefined);
  const shares = placed.filter(({ round }) => round.share !== undefined);
  const differences = [
    ...againstFirst(wholes),
    ...shares.flatMap((share, i) => firstDifference(share, [...wholes, ...shares.slice(0, i)])),
  ];
  const base = wholes.length > 0 ? wholes : shares;
  if (base.length === 0) return { round: null, differences };
  return { round: base.length === 1 ? base[0].round : union(base), differences };
}

const againstFirst = (wholes: readonly PlacedRound[]): RoundDifference[] =>
  wholes.flatMap((each, i) => firstDifference(each, wholes.slice(0, i)));

function firstDifference(at: PlacedRound, others: readonly PlacedRound[]): RoundDifference[] {
  for (const other of others) {
    const found = difference(at, other);
    if (found) {
      const params = { ...found, other: `${other.file}!${other.sheet}` };
      return [{ at, fault: { code: "rounds-differ", params } }];
    }
  }
  return [];
}

interface Difference {
  readonly what: Text;
  readonly found: string;
  readonly expected: string;
}

const stagesOf = ({ round, stages }: PlacedRound): readonly string[] => round.stages ?? stages;

function difference(a: PlacedRound, b: PlacedRound): Difference | null {
  if (a.scheme !== b.scheme) return { what: WHAT.scheme, found: a.round.scheme, expected: b.round.scheme };
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
    return { what: WHAT.full, found: String(full), expected: String(otherFull) };
  const [merge, otherMerge] = [a.merge?.[stage], b.merge?.[stage]];
  if (merge && otherMerge && merge !== otherMerge)
    return { what: WHAT.merge, found: METHODS[merge], expected: METHODS[otherMerge] };
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
  return more === undefined && less === undefined ? null : { what, found: more ?? "", expected: less ?? "" };
}

const WHAT = {
  scheme: { zh: "方案", en: "the scheme" },
  full: { zh: "满分", en: "the full mark" },
  merge: { zh: "合并方法", en: "the merge method" },
  applicants: { zh: "申报组织名单", en: "the list of applicants" },
  reviewers: { zh: "评审员名单", en: "the list of reviewers" },
  recusals: { zh: "回避登记", en: "the list of recusals" },
} as const satisfies Record<string, Text>;

/** All that rounds of different stages, or shares of one round, say together. */
function union(placed: readonly PlacedRound[]): Round {
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
  const full = Object.assign({}, ...rounds.toReversed().map((each) => each.full ?? {})) as Record<string, number>;
  const merge = Object.assign({}, ...rounds.toReversed().map((each) => each.merge ?? {})) as Record<
    string,
    MergeMethod
  >;
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
