import { cite } from "../../../schemes/cite";
import { isUnsaid, type Scheme, type Stage } from "../../../schemes/scheme";
import { CENTRED, HEADING, LABEL, POINTS, REMARK, SCORE, TEXT, TITLE } from "../../made-styles";
import type { Sheet } from "../../model";
import { SheetDraft } from "../../sheet-draft";
import { computedColumns, FIRST, LIST_SHEET, NAME } from "./final-columns";

/** A stage with where each applicant's score stands on its summary; a stage that is not made has none. */
export interface FinalStage {
  readonly stage: Stage;
  readonly full: number | null;
  readonly at: ReadonlyMap<string, string>;
}

/**
 * The final table: each applicant's stage scores, taken from the summaries, with review score, composite and rank in
 * plain formulas, and the outcome from the sheet of the list that AWARD.SHORTLIST gives, where there is one. Where the
 * scheme's document gives no weights there is no composite, and the sheet says so.
 */
export function finalSheet(
  name: string,
  title: string,
  scheme: Scheme,
  stages: readonly FinalStage[],
  applicants: readonly string[],
  list: string | null = LIST_SHEET,
): Sheet {
  const bonus = scheme.bonus ? FIRST + stages.length : null;
  const columns = computedColumns(
    scheme,
    stages.map(({ stage }) => stage),
    bonus,
    list,
  );
  const draft = new SheetDraft();
  const headings = [
    "序号",
    "申报组织",
    ...stages.map(({ stage }) => `${stage.name.zh}得分`),
    ...(bonus === null ? [] : ["加分"]),
  ];
  const width = headings.length + columns.length;
  draft.put(0, 0, title, TITLE);
  draft.merge({ row: 0, column: 0, rows: 1, columns: width });
  draft.tall(0, 26);
  draft.line(1, [...headings, ...columns.map(({ heading }) => heading)], HEADING);
  const end = 2 + applicants.length;
  applicants.forEach((applicant, i) => {
    const row = draft.next;
    draft.put(row, 0, i + 1, CENTRED);
    draft.put(row, NAME, applicant, TEXT);
    stages.forEach(({ at }, n) => {
      const from = at.get(applicant);
      if (from) draft.formula(row, FIRST + n, `IF(ISNUMBER(${from}),${from},"")`, POINTS);
      else draft.put(row, FIRST + n, null, SCORE);
    });
    if (bonus !== null) draft.put(row, bonus, null, SCORE);
    columns.forEach(({ formula, style }, n) => draft.formula(row, headings.length + n, formula(row, end), style));
  });
  stages.forEach(({ full }, n) =>
    draft.allow({
      box: { row: 2, column: FIRST + n, rows: applicants.length, columns: 1 },
      type: "decimal",
      least: 0,
      ...(full !== null && { most: full }),
    }),
  );
  for (const remark of remarks(scheme, columns.length > 0, list !== null))
    draft.put(draft.next + 1, 0, `注：${remark}`, REMARK);
  draft.put(draft.next + 1, 0, "评审组长签字：", LABEL);
  draft.put(draft.next - 1, 4, "监督员签字：", LABEL);
  const widths = [
    8,
    32,
    ...headings.slice(FIRST).map(() => 16),
    ...columns.map(({ heading }) => (heading === "结果" ? 28 : 14)),
  ];
  return draft.sheet(name, widths, { frozen: { rows: 2, columns: FIRST }, protected: true });
}

function remarks(scheme: Scheme, computes: boolean, listed: boolean): string[] {
  const silent = isUnsaid(scheme.stages) ? undefined : scheme.stages.value.find(({ weight }) => isUnsaid(weight));
  if (silent && isUnsaid(silent.weight))
    return [`${silent.weight.unsaid.zh}（${cite(scheme, silent.weight)}），不作合成。`];
  if (!computes) return ["方案规定四舍六入五成双，普通公式算不出，请用加载项的 AWARD.COMBINE。"];
  return listed
    ? ["评审得分、综合得分、名次为普通公式；结果取自“入围名单”，由加载项按门槛、名额和并列规则给出。"]
    : ["评审得分、综合得分、名次为普通公式。"];
}
