import type { CheckedFile } from "../checks/checked-file";
import { scopesOf } from "../checks/report";
import { matchParts } from "../checks/match-parts";
import type { TableScope } from "../checks/scope";
import type { Scheme } from "../schemes/scheme";
import { plainName } from "../workbook/firm-name";
import { isErrorValue } from "../workbook/model";
import type { Entry } from "../workbook/score-book";

export type CommentKind = "strength" | "improvement" | "remark";

/** What somebody wrote about an applicant, without who it was. */
export interface Comment {
  readonly kind: CommentKind;
  /** The item or category as one says it; "" where it is about the whole. */
  readonly part: string;
  readonly text: string;
}

const STRENGTH = /优势|优点|亮点|长处|强项|strength/iu;
const IMPROVEMENT = /改进|不足|问题|弱项|weakness|opportunit|improvement|\bofis?\b/iu;

/** The comments on an applicant at a stage, in the order of the items; what several wrote alike stands once. */
export function commentsOn(scheme: Scheme, files: readonly CheckedFile[], applicant: string, stage: string): Comment[] {
  const found = files
    .flatMap((file) => ("book" in file ? scopesOf(scheme, file, null) : []))
    .filter(({ table }) => table.stage === stage)
    .flatMap((scope) => commentsIn(scope, plainName(applicant)));
  const order = new Intl.Collator("zh", { numeric: true });
  const sorted = found.sort((a, b) => order.compare(a.part, b.part));
  const same = (a: Comment, b: Comment) => a.kind === b.kind && a.part === b.part && a.text === b.text;
  return sorted.filter((each, i) => sorted.findIndex((other) => same(other, each)) === i);
}

function commentsIn(scope: TableScope, applicant: string): Comment[] {
  const { table } = scope;
  const matched = matchParts(scope).parts;
  return table.entries.flatMap((entry): Comment[] => {
    const whose = entry.applicant === null ? null : table.applicants[entry.applicant];
    const value = entry.cell?.value ?? null;
    if (entry.kind !== "comment" || !whose || plainName(whose.text) !== applicant) return [];
    const text = value === null || isErrorValue(value) ? "" : String(value).trim();
    if (text === "") return [];
    const part = entry.part === null ? null : matched[entry.part];
    const label = entry.part === null ? "" : table.parts[entry.part].text;
    return [{ kind: kindOf(scope, entry), part: part ? `${part.code} ${part.name.zh}` : label, text }];
  });
}

/** A comment is what the heading of its column, or of its row, calls it. */
function kindOf({ table, sheet }: TableScope, { row, column }: Entry): CommentKind {
  const { header } = table;
  const above = Array.from({ length: header.rows }, (_, i) => sheet.rows[header.row + i]?.[column]?.value);
  const beside = Array.from({ length: header.columns }, (_, i) => sheet.rows[row]?.[header.column + i]?.value);
  const words = [...above, ...(table.transposed ? beside : [])].filter((value) => typeof value === "string").join(" ");
  if (STRENGTH.test(words)) return "strength";
  return IMPROVEMENT.test(words) ? "improvement" : "remark";
}
