import { a1, rangeRef } from "../../address";
import { CENTRED, HEADING, LABEL, MARKED, PLAIN, POINTS, REMARK, SCORE, TEXT, TITLE } from "../../made-styles";
import type { Sheet } from "../../model";
import { SheetDraft } from "../../sheet-draft";
import { isRecused } from "../roster";
import type { Round } from "../round";
import { mergeColumn } from "./merge-formula";
import type { StagePlan } from "./stage-plan";

/** A panel's summary, and where each applicant's merged score stands on it. */
export interface Summary {
  readonly sheet: Sheet;
  readonly merged: ReadonlyMap<string, string>;
}

const FIRST = 2;

/** An empty summary of a panel: applicants × reviewers, the merged score where a method is named, 回避 where recorded. */
export function summarySheet(name: string, round: Round, plan: StagePlan, panel: StagePlan["panels"][number]): Summary {
  const { stage, full } = plan;
  const { reviewers, applicants, group } = panel;
  const column = mergeColumn(plan);
  const last = FIRST + reviewers.length;
  const draft = new SheetDraft();
  draft.put(0, 0, `${stage.name.zh}得分汇总表`, TITLE);
  draft.merge({ row: 0, column: 0, rows: 1, columns: last + 2 });
  draft.tall(0, 26);
  if (group !== null) draft.put(1, 0, `评审组：${group}`, PLAIN);
  draft.put(1, FIRST, `（满分${full}分）`, PLAIN);
  draft.line(2, ["序号", "申报组织", ...reviewers, column.heading, "备注"], HEADING);
  const merged = new Map<string, string>();
  applicants.forEach((applicant, i) => {
    const row = draft.next;
    draft.put(row, 0, i + 1, CENTRED);
    draft.put(row, 1, applicant, TEXT);
    reviewers.forEach((reviewer, n) => {
      const recused = isRecused(round, reviewer, applicant);
      draft.put(row, FIRST + n, recused ? "回避" : null, recused ? MARKED : SCORE);
    });
    const scores = rangeRef({ row, column: FIRST, rows: 1, columns: reviewers.length });
    if (column.formula) draft.formula(row, last, column.formula(scores, reviewers.length), POINTS);
    else draft.put(row, last, null, SCORE);
    draft.put(row, last + 1, null, { ...TEXT, locked: false });
    merged.set(applicant, a1(row, last));
  });
  const columns = reviewers.length + (column.formula ? 0 : 1);
  draft.allow({
    box: { row: 3, column: FIRST, rows: applicants.length, columns },
    type: "decimal",
    least: 0,
    most: full,
    message: `请填 0 到 ${full} 之间的数；没有评分的请留空。`,
  });
  draft.put(draft.next + 1, 0, `注：${column.remark}`, REMARK);
  draft.put(draft.next, 0, "组长签字：", LABEL);
  draft.put(draft.next - 1, 5, "监督员签字：", LABEL);
  const widths = [8, 32, ...reviewers.map(() => 12), 12, 20];
  return { sheet: draft.sheet(name, widths, { frozen: { rows: 3, columns: FIRST }, protected: true }), merged };
}
