import { CENTRED, HEADING, LABEL, MARKED, PLAIN, SCORE, TEXT, TITLE, WORDS } from "../../made-styles";
import type { Sheet } from "../../model";
import { SheetDraft } from "../../sheet-draft";

/** What a reviewer's sheet of a stage with one mark an applicant is made of. */
export interface MarkSheet {
  readonly title: string;
  readonly reviewer: string;
  readonly group: string | null;
  readonly applicants: readonly { readonly name: string; readonly recused: boolean }[];
  readonly full: number;
}

const HEADINGS = ["序号", "申报组织", "评审员", "得分", "评语"];
const GIVEN = 3;

/** A reviewer's marks (defence): an applicant a row, the reviewer named in each, so that the sheet lists no panel. */
export function markSheet(name: string, { title, reviewer, group, applicants, full }: MarkSheet): Sheet {
  const draft = new SheetDraft();
  draft.put(0, 0, title, TITLE);
  draft.merge({ row: 0, column: 0, rows: 1, columns: HEADINGS.length });
  draft.tall(0, 26);
  if (group !== null) draft.line(1, ["评审组：", group], PLAIN);
  draft.line(draft.next, HEADINGS, HEADING);
  const first = draft.next;
  applicants.forEach(({ name: applicant, recused }, i) => {
    const row = draft.next;
    draft.put(row, 0, i + 1, CENTRED);
    draft.put(row, 1, applicant, TEXT);
    draft.put(row, 2, reviewer, CENTRED);
    draft.put(row, GIVEN, recused ? "回避" : null, recused ? MARKED : SCORE);
    draft.put(row, GIVEN + 1, null, recused ? MARKED : WORDS);
  });
  draft.allow({
    box: { row: first, column: GIVEN, rows: applicants.length, columns: 1 },
    type: "decimal",
    least: 0,
    most: full,
    message: `请填 0 到 ${full} 之间的数；没有评分的请留空。`,
  });
  draft.put(draft.next + 1, 0, "评审员签字：", LABEL);
  draft.put(draft.next - 1, GIVEN, "日期：", LABEL);
  return draft.sheet(name, [12, 32, 16, 12, 60], { frozen: { rows: first, columns: 0 }, protected: true });
}
