import type { Scheme } from "../../../schemes/scheme";
import { sameFirm } from "../../firm-name";
import type { Book } from "../../model";
import { legalSheetNames } from "../../sheet-names";
import { isRecused } from "../roster";
import type { Round } from "../round";
import { writeRound } from "../write-round";
import { ROUND_SHEET } from "../words";
import { itemSheet } from "./item-sheet";
import { markSheet } from "./mark-sheet";
import { SCHEME_SHEET, schemeSheet } from "./scheme-sheet";
import type { StagePlan } from "./stage-plan";

/** A book with the parts of its file's name. */
export interface MadeBook {
  readonly name: readonly string[];
  readonly book: Book;
}

/**
 * A blank book for each reviewer of a stage: a sheet an applicant (one list where the stage has one mark), and the
 * reviewer's share of the round, and a scheme of the office's own, so that the book can be checked alone.
 */
export function* reviewerBooks(round: Round, scheme: Scheme, plan: StagePlan): Generator<MadeBook, void, void> {
  const { stage, panels } = plan;
  const own = schemeSheet(scheme);
  for (const panel of panels)
    for (const reviewer of panel.reviewers) {
      const share = shareOf(round, plan, panel, reviewer);
      const sheets = plan.criteria
        ? itemSheets(round, scheme, plan, panel, reviewer)
        : [markSheetOf(round, scheme, plan, panel, reviewer)];
      const group = panels.length > 1 && panel.group !== null ? [panel.group] : [];
      yield {
        name: [`${stage.name.zh}独立评分`, ...group, reviewer],
        book: {
          sheets: [...sheets, ...(own ? [own] : []), { ...writeRound(share, scheme), protected: true }],
          externalLinks: [],
          settings: {},
        },
      };
    }
}

type Panel = StagePlan["panels"][number];

function itemSheets(round: Round, scheme: Scheme, plan: StagePlan, panel: Panel, reviewer: string) {
  const { stage, criteria, unit } = plan;
  if (!criteria) return [];
  const names = legalSheetNames([...panel.applicants.map(sheetName), SCHEME_SHEET, ROUND_SHEET]);
  return panel.applicants.map((applicant, i) =>
    itemSheet(names[i], {
      title: `${titleOf(round, scheme)}${stage.name.zh}独立评分表`,
      applicant,
      reviewer,
      group: panel.group,
      criteria,
      unit,
      recused: isRecused(round, reviewer, applicant),
    }),
  );
}

function markSheetOf(round: Round, scheme: Scheme, { stage, full }: StagePlan, panel: Panel, reviewer: string) {
  return markSheet(stage.name.zh, {
    title: `${titleOf(round, scheme)}${stage.name.zh}评分表（满分${full}分）`,
    reviewer,
    group: panel.group,
    applicants: panel.applicants.map((name) => ({ name, recused: isRecused(round, reviewer, name) })),
    full,
  });
}

export const titleOf = ({ title }: Round, { award }: Scheme): string => title ?? award.zh;

/** A sheet's number and the firm's short name: 01 样例铝业. */
const sheetName = (applicant: string, i: number): string =>
  `${String(i + 1).padStart(2, "0")} ${applicant.replace(/(股份)?有限(责任)?公司$/u, "")}`;

function shareOf(round: Round, { stage, full }: StagePlan, panel: Panel, reviewer: string): Round {
  const { scheme, title, merge, recusals } = round;
  const method = merge?.[stage.key];
  return {
    scheme,
    ...(title && { title }),
    stages: [stage.key],
    ...(round.full?.[stage.key] !== undefined && { full: { [stage.key]: full } }),
    ...(method && { merge: { [stage.key]: method } }),
    share: reviewer,
    applicants: panel.applicants,
    ...(panel.group !== null && {
      entrants: panel.applicants.map((applicant) => ({ applicant, group: panel.group, stages: null })),
    }),
    reviewers: [{ name: reviewer, stage: stage.key, group: panel.group, adviser: false }],
    recusals: recusals.filter(
      (each) => sameFirm(each.reviewer, reviewer) && panel.applicants.some((name) => sameFirm(name, each.applicant)),
    ),
    seals: [],
  };
}
