import { cite } from "../schemes/cite";
import { type Cited, isUnsaid, type Scheme, type Stage } from "../schemes/scheme";
import type { Criteria } from "../standard/criteria";
import { findingMessages } from "../text/messages/checks";
import { inBoth, type Text } from "../text/text";
import { a1 } from "../workbook/address";
import type { Sheet } from "../workbook/model";
import type { Round } from "../workbook/round/round";
import type { Entry, Label, ScoreTable } from "../workbook/score-book";
import { type CheckCode, SEVERITY } from "./codes";
import type { Finding } from "./finding";
import { headingOf } from "./headings";

/** A table with all that a check may hold it against. */
export interface TableScope {
  readonly file: string;
  readonly sheet: Sheet;
  readonly table: ScoreTable;
  readonly scheme: Scheme;
  readonly criteria: Criteria | null;
  readonly stage: Stage | null;
  readonly round: Round | null;
  /** Who never came to a stage, by all that is checked together. */
  readonly stopped: Stopped;
}

/** Whether an applicant never came to a stage, because an earlier one's gate stopped it. */
export type Stopped = (applicant: string, stage: string) => boolean;

/** A check of one table: reads, never writes, never throws. */
export type TableCheck = (scope: TableScope) => Finding[];

export interface Spot {
  readonly row: number;
  readonly column: number;
}

interface Fault {
  readonly what?: Text;
  readonly found?: string | number | Text;
  readonly expected?: string | number | Text;
  /** What it was held against, as one says it. */
  readonly from?: Text;
  readonly rule?: Cited;
}

/** A finding at a cell of a sheet; a spot above the sheet (row -1) means the sheet as a whole. */
export function findingAt(
  place: { readonly file: string; readonly sheet: string },
  scheme: Scheme,
  code: CheckCode,
  spot: Spot | null,
  { what = NOTHING, found = "", expected = "", from, rule }: Fault,
): Finding {
  const words = { what, found: asText(found), expected: asText(expected), from };
  return {
    ...place,
    cell: spot && spot.row >= 0 ? a1(spot.row, spot.column) : "",
    code,
    severity: SEVERITY[code],
    found: words.found,
    expected: words.expected,
    message: findingMessages[code](words),
    clause: rule ? cite(scheme, rule) : "",
  };
}

const NOTHING = { zh: "", en: "" };
const asText = (words: string | number | Text): Text => (typeof words === "object" ? words : inBoth(words));

/** A finding at a cell of the table. */
export const inTable = (scope: TableScope, code: CheckCode, spot: Spot | null, fault: Fault): Finding =>
  findingAt({ file: scope.file, sheet: scope.sheet.name }, scope.scheme, code, spot, fault);

/** What an entry is about, as one says it: applicant, reviewer, item. */
export function nameOf(scope: TableScope, entry: Entry): Text {
  const { table, stage } = scope;
  const parts: Text[] = [];
  const add = (label: Label | undefined) => label && parts.push(inBoth(label.text));
  if (entry.applicant !== null) add(table.applicants[entry.applicant]);
  if (entry.reviewer !== null) add(table.reviewers[entry.reviewer]);
  const part = entry.part === null ? undefined : table.parts[entry.part];
  if (part)
    add({ ...part, text: part.code && !part.text.includes(part.code) ? `${part.code} ${part.text}` : part.text });
  if (entry.kind !== "score" && entry.kind !== "comment")
    parts.push(entry.kind === "mean" ? meanName(scope, entry) : KINDS[entry.kind]);
  else if (parts.length === 0 && stage) parts.push(stage.name);
  return { zh: parts.map(({ zh }) => zh).join("·"), en: parts.map(({ en }) => en).join(" · ") };
}

/** A mean by its own heading, where that says more than mean: two merges may stand side by side. */
function meanName(scope: TableScope, entry: Entry): Text {
  const heading = headingOf(scope, entry);
  return MEAN.test(heading) ? KINDS.mean : inBoth(heading);
}

const MEAN = /^(?:平均(?:分|得分|值)?|mean|average)?$/iu;

const KINDS: Readonly<Record<Exclude<Entry["kind"], "score" | "comment">, Text>> = {
  points: { zh: "得分", en: "points" },
  subtotal: { zh: "小计", en: "subtotal" },
  total: { zh: "合计", en: "total" },
  mean: { zh: "平均分", en: "mean" },
  review: { zh: "评审得分", en: "review score" },
  composite: { zh: "综合得分", en: "composite" },
  rank: { zh: "名次", en: "rank" },
  outcome: { zh: "结果", en: "outcome" },
  agreed: { zh: "合议分", en: "agreed score" },
};

/** The applicant that an entry is about. */
export function applicantOf({ table }: TableScope, { applicant }: Entry): Text {
  const text = applicant === null ? "" : table.applicants[applicant].text;
  return inBoth(text);
}

/** The stages of a scheme, none where its document names none. */
export const stagesOf = ({ stages }: Scheme): readonly Stage[] => (isUnsaid(stages) ? [] : stages.value);
