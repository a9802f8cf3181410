import type { MergeMethod, Scheme } from "../../../../schemes/scheme";
import { stagesOf } from "../../../../checks/scope";
import { plainName } from "../../../../workbook/firm-name";
import type { Recusal, Round, Seal } from "../../../../workbook/round/round";

/** A round while it is edited: as typed, so that nothing is lost while it is still wrong. */
export interface RoundDraft {
  readonly title: string;
  /** Keys; null for every stage. */
  readonly stages: readonly string[] | null;
  /** Full marks as typed, by stage. */
  readonly full: Readonly<Record<string, string>>;
  readonly merge: Readonly<Record<string, MergeMethod>>;
  /** A line an applicant: the name, then where it is wanted the group and the stages behind tabs. */
  readonly applicants: string;
  readonly reviewers: readonly ReviewerDraft[];
  readonly recusals: readonly Required<Recusal>[];
  /** Carried along; sealing is the reviewers' affair. */
  readonly seals: readonly Seal[];
}

export interface ReviewerDraft {
  readonly name: string;
  readonly group: string;
  /** Key of the stage; "" for every stage. */
  readonly stage: string;
  readonly adviser: boolean;
}

export const EMPTY_DRAFT: RoundDraft = {
  title: "",
  stages: null,
  full: {},
  merge: {},
  applicants: "",
  reviewers: [],
  recusals: [],
  seals: [],
};

/** A round as one edits it. */
export function draftOf(round: Round, scheme: Scheme): RoundDraft {
  const stages = stagesOf(scheme);
  const nameOf = (key: string) => stages.find((stage) => stage.key === key)?.name.zh ?? key;
  const line = (applicant: string) => {
    const own = round.entrants?.find((each) => plainName(each.applicant) === plainName(applicant));
    const cells = [applicant, own?.group ?? "", own?.stages?.map(nameOf).join("、") ?? ""];
    return cells.join("\t").trimEnd();
  };
  return {
    title: round.title ?? "",
    stages: round.stages ?? null,
    full: Object.fromEntries(Object.entries(round.full ?? {}).map(([key, value]) => [key, String(value)])),
    merge: round.merge ?? {},
    applicants: round.applicants.map(line).join("\n"),
    reviewers: round.reviewers.map(({ name, group, stage, adviser }) => ({
      name,
      group: group ?? "",
      stage: stage ?? "",
      adviser,
    })),
    recusals: round.recusals.map(({ reviewer, applicant, reason = "" }) => ({ reviewer, applicant, reason })),
    seals: round.seals,
  };
}

/** Whether nothing has been typed. */
export const isEmpty = (draft: RoundDraft): boolean => JSON.stringify(draft) === JSON.stringify(EMPTY_DRAFT);

/** The names in the list of applicants. */
export const applicantNames = ({ applicants }: RoundDraft): string[] =>
  applicants.split("\n").flatMap((line) => line.split("\t")[0].trim() || []);

/** Reads a kept draft; null where there is none, or something that is not ours. */
export function parseDraft(text: string | null): RoundDraft | null {
  try {
    const value = JSON.parse(text ?? "null") as Partial<RoundDraft> | null;
    const sound =
      value !== null &&
      typeof value === "object" &&
      typeof value.applicants === "string" &&
      typeof value.title === "string" &&
      [value.reviewers, value.recusals, value.seals].every(Array.isArray) &&
      typeof value.full === "object" &&
      typeof value.merge === "object";
    return sound ? { ...EMPTY_DRAFT, ...value } : null;
  } catch {
    return null;
  }
}
