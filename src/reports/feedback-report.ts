import { isUnsaid, type Scheme } from "../schemes/scheme";
import { Gap } from "../scoring/gap";
import { fileNames } from "../workbook/file-names";
import type { Book } from "../workbook/model";
import { applicantSheet } from "./applicant-report";
import { commentsOn } from "./comments";
import { conclusionOn, documentStage, type Reported } from "./documents-report";
import { profileOf } from "./profile";
import type { Shortlist } from "./result";

/** A feedback report: a workbook that goes to one applicant and tells of nobody else. */
export interface Feedback {
  readonly applicant: string;
  readonly file: string;
  readonly book: Book;
}

/** Whether a scheme's rules ask for feedback at all. */
export const owesFeedback = ({ feedback }: Scheme): boolean => feedback !== undefined && !isUnsaid(feedback);

/** Who passes no tier's gate at the first stage, by the rules (重庆2015 第十六条（三）: less than 400 for documents). */
export function feedbackOwed({ scheme, judge, standings }: Shortlist): number[] {
  const stage = documentStage(scheme);
  const { gates } = judge;
  if (!owesFeedback(scheme) || !stage || gates instanceof Gap) return [];
  return standings.flatMap(({ keys }, i) => {
    const key = keys.get(stage.key);
    return key !== undefined && gates.best(new Map([[stage.key, key]])) === null ? [i] : [];
  });
}

/** The review report that the rules owe those applicants: why, points by category, strengths and improvements; no reviewer is named. */
export function feedbackReports({ shortlist, totals, files }: Reported): Feedback[] {
  const { scheme, applicants, standings, judge } = shortlist;
  const stage = documentStage(scheme);
  const owed = feedbackOwed(shortlist);
  if (!stage || owed.length === 0) return [];
  const at = judge.stages.findIndex(({ key }) => key === stage.key);
  const title = `${scheme.award.zh}${stage.name.zh}反馈报告`;
  const names = fileNames(owed.map((i) => `${stage.name.zh}反馈报告-${applicants[i].name}`));
  return owed.map((i, n): Feedback => {
    const { name } = applicants[i];
    const score = standings[i].applicant.scores[at];
    const sheet = applicantSheet("反馈报告", {
      title,
      addressed: `${name}：`,
      conclusion: typeof score === "number" ? conclusionOn(scheme, stage, score) : [],
      profile: profileOf(scheme, totals, name, stage.key),
      comments: commentsOn(scheme, files, name, stage.key),
      signed: ["评选委员会办公室（盖章）                日期："],
    });
    return { applicant: name, file: names[n], book: { sheets: [sheet], externalLinks: [], settings: {} } };
  });
}
