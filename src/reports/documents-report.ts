import type { CheckedFile } from "../checks/checked-file";
import { tableSheet } from "../checks/out/sheet";
import type { Total } from "../checks/totals/totals";
import { judgement } from "../ranking/explain/judgement";
import { inBrackets, show } from "../ranking/explain/words";
import { Judge } from "../ranking/judge";
import { isUnsaid, type Scheme, type Stage } from "../schemes/scheme";
import { Gap } from "../scoring/gap";
import type { Text } from "../text/text";
import { CENTRED, LABEL, POINTS, TEXT } from "../workbook/made-styles";
import type { Book, CellValue, Sheet } from "../workbook/model";
import { legalSheetNames } from "../workbook/sheet-names";
import { applicantSheet } from "./applicant-report";
import { commentsOn } from "./comments";
import { profileOf } from "./profile";
import { howOf, howWords, type Shortlist } from "./result";

/** All that a report tells of: the round's judging, and the files with the comments. */
export interface Reported {
  readonly shortlist: Shortlist;
  readonly totals: readonly Total[];
  readonly files: readonly CheckedFile[];
}

/** The first stage of a scheme that is scored against the criteria: 资料评审; null where there is none. */
export function documentStage(scheme: Scheme): Stage | null {
  const stages = isUnsaid(scheme.stages) ? [] : scheme.stages.value;
  return stages.find(({ basis }) => basis === "criteria") ?? null;
}

/**
 * 资料评审报告 (重庆2015 第七条（二）, 第十六条（三）): how everybody stands after the documents, and for each applicant the
 * conclusion, points by category, strengths and improvements; to be signed by the panel. Null where no documents are scored.
 */
export function documentsReport(reported: Reported): Book | null {
  const { shortlist } = reported;
  const { scheme, applicants, stages } = shortlist;
  const stage = documentStage(scheme);
  const at = stages.findIndex((each) => each.stage.key === stage?.key);
  if (!stage || at < 0) return null;
  const scored = applicants.flatMap(({ name, scores }) => {
    const value = scores[at]?.value;
    return value ? [{ name, value }] : [];
  });
  const how = howOf(stages[at]);
  const title = `${scheme.award.zh}${stage.name.zh}报告`;
  const conclusions = scored.map(({ value }) => conclusionOn(scheme, stage, value.toNumber()));
  const rows = scored.map(({ name, value }, i): CellValue[] => [
    i + 1,
    name,
    value.toNumber(),
    conclusions[i].map(({ zh }) => zh).join(""),
  ]);
  const overview: Sheet = {
    ...tableSheet(
      "总表",
      title,
      [how ? `评审员得分的合并：${howWords(how).zh}` : ""].filter(Boolean),
      [
        { heading: "序号", width: 8, style: CENTRED },
        { heading: "申报组织", width: 30, style: TEXT },
        { heading: `${stage.name.zh}得分`, width: 16, style: POINTS },
        { heading: "结论和依据", width: 70, style: TEXT },
      ],
      rows,
      (draft) => SIGNED.forEach((words) => draft.put(draft.next + 1, 0, words, LABEL)),
    ),
    print: { landscape: true },
  };
  const names = legalSheetNames(["总表", ...scored.map(({ name }, i) => `${i + 1} ${name}`)]).slice(1);
  const sheets = scored.map(({ name }, i) =>
    applicantSheet(names[i], {
      title,
      addressed: `申报组织：${name}`,
      conclusion: conclusions[i],
      profile: profileOf(scheme, reported.totals, name, stage.key),
      comments: commentsOn(scheme, reported.files, name, stage.key),
      signed: SIGNED,
    }),
  );
  return { sheets: [overview, ...sheets], externalLinks: [], settings: {} };
}

const SIGNED = ["评审组长签字：                日期：", "评审员签字："];

/** What follows from the documents alone: which track may be entered, with the clause; or what the rules do not say. */
export function conclusionOn(scheme: Scheme, stage: Stage, score: number): Text[] {
  const judge = new Judge(scheme, [stage]);
  const points: Text = { zh: `${stage.name.zh}得分 ${show(score)} 分。`, en: `${stage.name.en}: ${show(score)}.` };
  if (judge.gates instanceof Gap) {
    const silent = scheme.tiers.flatMap(({ gates }) => (isUnsaid(gates) ? [gates] : []))[0];
    const clause = inBrackets(scheme, silent);
    const words = silent?.unsaid ?? { zh: "方案没有门槛", en: "the scheme has no gates" };
    return [points, { zh: `${words.zh}${clause.zh}。`, en: `${words.en}${clause.en}.` }];
  }
  return [points, ...judgement(judge, judge.keys.of([score])).sentences];
}
