import { isUnsaid, type Scheme } from "../../../../schemes/scheme";
import { stagesOf } from "../../../../checks/scope";
import type { Text } from "../../../../text/text";
import { SheetDraft } from "../../../../workbook/sheet-draft";
import { readRound } from "../../../../workbook/round/read-round";
import type { Round } from "../../../../workbook/round/round";
import { COLUMNS, KEYS, LISTS, METHODS, ROUND_SHEET } from "../../../../workbook/round/words";
import { saying } from "../texts";
import type { RoundDraft } from "./draft";

/** A field of the form: what a fault is shown at. */
export type Field =
  | { readonly of: "full"; readonly stage: string }
  | { readonly of: "merge"; readonly stage: string }
  | { readonly of: "stages" | "title" }
  /** Lines and rows count from 0. */
  | { readonly of: "applicants" | "reviewers" | "recusals"; readonly at: number };

export interface FieldFault {
  readonly field: Field;
  readonly message: Text;
}

export interface DraftReading {
  readonly round: Round;
  readonly faults: readonly FieldFault[];
}

/**
 * Reads a draft as its sheet would be read, so that the form and the sheet know the same rules and the same words; each
 * fault comes back to the field it belongs to.
 */
export function readDraft(draft: RoundDraft, scheme: Scheme): DraftReading {
  const sheet = new SheetDraft();
  const fields = new Map<number, Field>();
  const line = (cells: readonly string[], field?: Field) => {
    const row = sheet.next;
    if (field) fields.set(row, field);
    sheet.line(
      row,
      cells.map((cell) => cell.trim() || null),
    );
  };
  const stages = stagesOf(scheme);
  const nameOf = (key: string) => stages.find((stage) => stage.key === key)?.name.zh ?? key;
  line([ROUND_SHEET]);
  line([KEYS.scheme, scheme.name.zh]);
  if (draft.title.trim() !== "") line([KEYS.title, draft.title], { of: "title" });
  if (draft.stages) line([KEYS.stages, draft.stages.map(nameOf).join("、")], { of: "stages" });
  const own = stages.filter(({ key }) => !draft.stages || draft.stages.includes(key));
  for (const { key, name, full } of own) {
    const typed = draft.full[key] ?? "";
    if (typed.trim() !== "" || (isUnsaid(full) && key in draft.full))
      line([`${KEYS.full}（${name.zh}）`, typed], { of: "full", stage: key });
    const method = draft.merge[key];
    if (method) line([`${KEYS.merge}（${name.zh}）`, METHODS[method]], { of: "merge", stage: key });
  }
  const head = (list: "applicants" | "reviewers" | "recusals") => {
    line([LISTS[list].title]);
    line(LISTS[list].columns.map((column) => COLUMNS[column]));
  };
  head("applicants");
  draft.applicants.split("\n").forEach((text, at) => {
    if (text.trim() !== "") line(text.split("\t"), { of: "applicants", at });
  });
  head("reviewers");
  draft.reviewers.forEach(({ name, group, stage, adviser }, at) => {
    const cells = [name, group, stage === "" ? "" : nameOf(stage), adviser ? "顾问" : "评审员"];
    if ([name, group, stage].some((cell) => cell.trim() !== "") || adviser) line(cells, { of: "reviewers", at });
  });
  head("recusals");
  draft.recusals.forEach(({ reviewer, applicant, reason }, at) => {
    line([reviewer, applicant, reason], { of: "recusals", at });
  });
  const { round, findings } = readRound(sheet.sheet(ROUND_SHEET, []), scheme, (row) => lineWords(fields.get(row)));
  const faults = findings.flatMap(({ row, message }): FieldFault[] => {
    const field = fields.get(row);
    return field ? [{ field, message }] : [];
  });
  const found = round ?? { scheme: scheme.name.zh, applicants: [], reviewers: [], recusals: [], seals: [] };
  return { round: { ...found, scheme: scheme.name.zh, seals: draft.seals }, faults };
}

/** What the form shows is a line of a list; the sheet that the draft is read from nobody sees. */
function lineWords(field: Field | undefined): Text {
  return field && "at" in field ? saying.line(field.at + 1) : { zh: "上文", en: "above" };
}
