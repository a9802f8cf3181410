import type { Finding } from "../checks/finding";
import type { CheckedFile } from "../checks/checked-file";
import { type Report, scopesOf } from "../checks/report";
import { type StageScore, stageScores } from "../checks/totals/stage-scores";
import { type Total, totalsOf } from "../checks/totals/totals";
import { isUnsaid, type MergeMethod, type Scheme, type Stage } from "../schemes/scheme";
import type { ShortlistFault } from "../text/messages/shortlist";
import type { Text } from "../text/text";
import type { Round } from "../workbook/round/round";

/** The books of one stage. */
export interface StageBooks {
  readonly stage: Stage;
  readonly files: readonly CheckedFile[];
}

export interface GatheredStage {
  readonly stage: Stage;
  readonly scores: readonly StageScore[];
}

/** The totals that a stage's books hold of it; a table that names no stage is taken for what it was given as. */
export function stageTotals(scheme: Scheme, { stage, files }: StageBooks, round: Round | null): Total[] {
  return files
    .flatMap((each) => ("book" in each ? scopesOf(scheme, each, round) : []))
    .filter(({ table }) => table.layout !== "collection-form")
    .flatMap((scope) => {
      const named = scope.table.stage !== null || scope.table.layout === "applicants-by-stages";
      return totalsOf(named ? scope : { ...scope, stage, table: { ...scope.table, stage: stage.key } });
    })
    .filter((total) => total.stage === stage.key);
}

/** Errors in the sheets that the totals come from, and in their files as a whole. */
export function errorsIn(report: Report, totals: readonly Total[]): Finding[] {
  const sheets = new Set(totals.map(({ at }) => `${at.file}\n${at.sheet}`));
  const files = new Set(totals.map(({ at }) => at.file));
  return report.findings.filter(
    ({ severity, file, sheet }) =>
      severity === "error" && (sheet === "" ? files.has(file) : sheets.has(`${file}\n${sheet}`)),
  );
}

/** Each stage's scores, merged by the method asked for (null: none), or the one that the round's sheet or the scheme names. */
export function gather(
  scheme: Scheme,
  given: readonly { readonly books: StageBooks; readonly totals: readonly Total[] }[],
  round: Round | null,
  asked: (stage: Stage) => MergeMethod | null,
): { stages: GatheredStage[]; faults: ShortlistFault[] } {
  const faults: ShortlistFault[] = [];
  const stages = given.map(({ books, totals }) => {
    const { stage } = books;
    if (totals.length === 0) {
      const found = stagesIn(scheme, books);
      faults.push({ code: "stage-unread", params: { stage: stage.name, found } });
    }
    const own = asked(stage);
    const methods = own === "consensus" ? { asked: null, named: own } : { asked: own, named: methodOf(stage, round) };
    const result = stageScores(stage, totals, methods);
    faults.push(...result.faults);
    return { stage, scores: result.scores };
  });
  return { stages, faults };
}

const methodOf = (stage: Stage, round: Round | null): MergeMethod | null =>
  round?.merge?.[stage.key] ?? (isUnsaid(stage.merge) ? null : stage.merge.value);

/** The stages that books do hold, by name. */
function stagesIn(scheme: Scheme, { files }: StageBooks): Text {
  const all = isUnsaid(scheme.stages) ? [] : scheme.stages.value;
  const keys = new Set(
    files.flatMap((each) =>
      "book" in each ? scopesOf(scheme, each, null).flatMap(({ table }) => table.stage ?? []) : [],
    ),
  );
  const names = all.filter(({ key }) => keys.has(key)).map(({ name }) => name);
  return { zh: names.map(({ zh }) => zh).join("、"), en: names.map(({ en }) => en).join(", ") };
}
