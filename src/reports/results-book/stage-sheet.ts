import { Fraction } from "../../exact/fraction";
import { type StageScore, written } from "../../checks/totals/stage-scores";
import type { Total } from "../../checks/totals/totals";
import type { PanelMethod } from "../../scoring/panel";
import { a1, rangeRef, sheetPrefix } from "../../workbook/address";
import { plainName } from "../../workbook/firm-name";
import { HEADING, POINTS, TEXT, TITLE } from "../../workbook/made-styles";
import type { Cell, CellValue, Sheet } from "../../workbook/model";
import { plainMerge } from "../../workbook/round/books/merge-formula";
import { SheetDraft } from "../../workbook/sheet-draft";
import type { GatheredStage } from "../gather";
import { isMerged } from "../leave-out";
import { howOf, howWords, type Shortlist } from "../result";
import { totalFormula } from "./reference";

/** A stage's sheet, and where each applicant's merged score stands on it. */
export interface MergedSheet {
  readonly sheet: Sheet;
  readonly at: ReadonlyMap<string, string>;
}

/**
 * A stage's totals, reviewer by reviewer: the cells of the open workbook where they stand there, else their values. Behind
 * them the merged score as a plain formula, beside it the same by our function, and their difference.
 */
export function stageSheet(
  name: string,
  { applicants }: Pick<Shortlist, "applicants">,
  stage: GatheredStage,
  index: number,
  open: ReadonlySet<string>,
): MergedSheet {
  const how = howOf(stage);
  const scores = applicants.flatMap((each) => each.scores[index] ?? []);
  const columns = [...headsOf(scores)];
  const draft = new SheetDraft();
  const method = ourMethod(stage);
  const words = how ? howWords(how).zh : "得分";
  const ours = method ? [`${words}（加载项）`, "偏差"] : [];
  draft.put(0, 0, `${stage.stage.name.zh}得分`, { ...TITLE, horizontal: "left" });
  draft.line(1, ["申报组织", ...columns.map(([, head]) => head), words, ...ours], HEADING);
  const last = columns.length + 1;
  const at = new Map<string, string>();
  for (const score of scores) {
    const row = draft.next;
    draft.put(row, 0, score.applicant, TEXT);
    columns.forEach(([key], i) => {
      const own = score.from.find(({ reviewer }) => plainName(reviewer ?? "") === key);
      draft.set(row, i + 1, { ...totalCell(own, open), style: POINTS });
    });
    const range = rangeRef({ row, column: 1, rows: 1, columns: columns.length });
    const merged = mergedCell(score, stage, range);
    draft.set(row, last, { ...merged, style: { ...POINTS, bold: true } });
    if (method && merged.formula) {
      const difference = `ROUND(${a1(row, last)}-${a1(row, last + 1)},6)`;
      draft.formula(row, last + 2, difference, POINTS, 0);
    } else if (method) draft.put(row, last + 2, null, POINTS);
    at.set(score.applicant, sheetPrefix(name) + a1(row, last));
  }
  if (method && how) ourColumn(draft, scores, method, last);
  const widths = [32, ...columns.map(() => 13), 22, ...ours.map((_, i) => (i === 0 ? 26 : 9))];
  return { sheet: draft.sheet(name, widths, { frozen: { rows: 2, columns: 1 } }), at };
}

function headsOf(scores: readonly StageScore[]): Map<string, string> {
  const heads = new Map<string, string>();
  for (const { from } of scores)
    for (const { reviewer } of from) heads.set(plainName(reviewer ?? ""), reviewer ?? "得分");
  return heads;
}

function totalCell(total: Total | undefined, open: ReadonlySet<string>): Cell {
  if (!total) return { value: null };
  const value: CellValue = total.value instanceof Fraction ? total.value.toNumber() : written(total.value).zh;
  const formula = open.has(total.at.file) ? totalFormula(total) : null;
  return { value, ...(formula !== null && { formula: `=${formula}` }) };
}

/** =AWARD.PANEL over all applicants, each score handed over once; it fills the column. */
function ourColumn(draft: SheetDraft, scores: readonly StageScore[], method: PanelMethod, last: number): void {
  const top = draft.next - scores.length;
  const box = { row: top, column: 1, rows: scores.length, columns: last - 1 };
  scores.forEach(({ value, from }, i) => {
    const shown: CellValue = value?.toNumber() ?? (from.length > 0 ? { error: "#N/A" } : "");
    draft.put(top + i, last + 1, shown, POINTS);
  });
  if (scores.length === 0) return;
  const formula = `=AWARD.PANEL(${rangeRef(box)},"${method}")`;
  const spill = { row: top, column: last + 1, rows: scores.length, columns: 1 };
  const first: CellValue = scores[0].value?.toNumber() ?? "";
  draft.set(top, last + 1, { value: first, formula, spill, style: POINTS });
}

/** Merging item by item cannot be shown over totals, nor is a wider trim one of our function's methods. */
function ourMethod(stage: GatheredStage): PanelMethod | null {
  const how = howOf(stage);
  if (how === null || !isMerged(how) || mergesItems(stage)) return null;
  const { high, low } = trimOf(stage);
  return how === "trimmed" && (high !== 1 || low !== 1) ? null : how;
}

function mergedCell({ how, value, from }: StageScore, stage: GatheredStage, range: string): Cell {
  const number = value?.toNumber() ?? null;
  if (number === null) return { value: null };
  if (!isMerged(how)) return from.length === 1 ? { value: number, formula: `=${range}` } : { value: number };
  if (mergesItems(stage)) return { value: number };
  return { value: number, formula: `=${plainMerge(how, trimOf(stage)).formula(range)}` };
}

const mergesItems = ({ stage, scores }: GatheredStage): boolean =>
  stage.mergeAt !== undefined &&
  "value" in stage.mergeAt &&
  stage.mergeAt.value === "item" &&
  scores.every(({ how }) => how !== "mean");

const trimOf = ({ stage: { trim } }: GatheredStage): { readonly high: number; readonly low: number } =>
  trim && "value" in trim ? trim.value : { high: 1, low: 1 };
