import { isUnsaid, type Scheme } from "../../../schemes/scheme";
import { sheetPrefix } from "../../address";
import { plainName } from "../../firm-name";
import type { Book, Sheet } from "../../model";
import { legalSheetNames } from "../../sheet-names";
import { applicantsFor } from "../roster";
import type { Round } from "../round";
import { ROUND_SHEET } from "../words";
import { writeRound } from "../write-round";
import { LIST_SHEET } from "./final-columns";
import { finalSheet, type FinalStage } from "./final-sheet";
import { listSheet } from "./list-sheet";
import { type MadeBook, titleOf } from "./reviewer-books";
import { SCHEME_SHEET, schemeArgument, schemeSheet } from "./scheme-sheet";
import type { StagePlan } from "./stage-plan";
import { summarySheet } from "./summary-sheet";

/**
 * The office's own book: an empty summary for each panel, and, where every stage of the scheme has one, the final table
 * that draws on them, with the list by our function beside it. The whole round stands behind, and before it a scheme of
 * the office's own, which the function reads there.
 */
export function summaryBook(round: Round, scheme: Scheme, plans: readonly StagePlan[]): MadeBook {
  const stages = isUnsaid(scheme.stages) ? [] : scheme.stages.value;
  const whole = stages.length > 0 && stages.every(({ key }) => plans.some(({ stage }) => stage.key === key));
  const panels = plans.flatMap((plan) => plan.panels.map((panel) => ({ plan, panel })));
  const wanted = panels.map(({ plan: { stage, panels: all }, panel: { group } }) =>
    [`${stage.name.zh}汇总`, ...(all.length > 1 && group !== null ? [group] : [])].join(" "),
  );
  const names = legalSheetNames([...(whole ? [FINAL, LIST_SHEET] : []), SCHEME_SHEET, ROUND_SHEET, ...wanted]).slice(
    -panels.length,
  );
  const summaries = panels.map(({ plan, panel }, i) => ({ plan, ...summarySheet(names[i], round, plan, panel) }));
  const sheets: Sheet[] = summaries.map(({ sheet }) => sheet);
  if (whole) {
    const applicants = round.applicants.filter((name) =>
      stages.some(({ key }) => applicantsFor(round, key, null).some((each) => plainName(each) === plainName(name))),
    );
    const final = stages.map((stage): FinalStage => {
      const own = summaries.filter(({ plan }) => plan.stage === stage);
      const at = own.flatMap(({ sheet, merged }) =>
        [...merged].map(([name, cell]) => [name, sheetPrefix(sheet.name) + cell] as const),
      );
      return { stage, full: own[0]?.plan.full ?? null, at: new Map(at) };
    });
    sheets.push(finalSheet(FINAL, `${titleOf(round, scheme)}综合评选得分表`, scheme, final, applicants));
    if (!stages.some(({ weight }) => isUnsaid(weight)))
      sheets.push(listSheet(FINAL, scheme, stages, applicants.length, null, schemeArgument(scheme)));
  }
  const own = schemeSheet(scheme);
  const book: Book = {
    sheets: [...sheets, ...(own ? [own] : []), writeRound(round, scheme)],
    externalLinks: [],
    settings: {},
  };
  return { name: ["评审汇总"], book };
}

const FINAL = "综合评选";
