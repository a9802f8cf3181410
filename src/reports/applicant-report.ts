import type { Text } from "../text/text";
import { CENTRED, HEADING, LABEL, POINTS, SECTION, TEXT, TITLE } from "../workbook/made-styles";
import type { CellStyle, Sheet } from "../workbook/model";
import { SheetDraft } from "../workbook/sheet-draft";
import { linesOf } from "../workbook/text-lines";
import type { Comment, CommentKind } from "./comments";
import type { CategoryScore } from "./profile";

/** What a report on one applicant says, on a sheet of its own that prints on A4. */
export interface ApplicantReport {
  readonly title: string;
  readonly addressed: string;
  readonly conclusion: readonly Text[];
  readonly profile: readonly CategoryScore[] | null;
  readonly comments: readonly Comment[];
  /** The lines that are signed, left to right and down. */
  readonly signed: readonly string[];
}

const PARAGRAPH: CellStyle = { vertical: "top", wrap: true };
const NUMBERS = ["一", "二", "三", "四", "五"];
const WIDTHS = [28, 14, 14, 40];
/** A full-width character takes two of these; a line of the merged width holds so many. */
const LINE = WIDTHS.reduce((sum, width) => sum + width, 0) - 4;
const BESIDE = LINE - WIDTHS[0] + 2;
const HEIGHT = 18;

/** The conclusion, the points by category, strengths and improvements; what nobody wrote is left for the office to fill in. */
export function applicantSheet(name: string, report: ApplicantReport): Sheet {
  const draft = new SheetDraft();
  draft.put(0, 0, report.title, TITLE);
  draft.merge({ row: 0, column: 0, rows: 1, columns: WIDTHS.length });
  draft.tall(0, 30);
  draft.put(1, 0, report.addressed, LABEL);
  let section = 0;
  const heading = (words: string) => {
    draft.put(draft.next + 1, 0, `${NUMBERS[section]}、${words}`, SECTION);
    section++;
  };
  heading("评审结论");
  for (const { zh } of report.conclusion) paragraph(draft, zh);
  if (report.profile) {
    heading("各类目得分");
    profileRows(draft, report.profile);
  }
  for (const [kind, words] of KINDS) {
    const own = report.comments.filter((each) => each.kind === kind);
    if (kind === "remark" && own.length === 0) continue;
    heading(words);
    if (own.length === 0) paragraph(draft, "（评审员没有填写，请补充。）");
    for (const { part, text } of own) commentRow(draft, part || "总体", text);
  }
  report.signed.forEach((words) => draft.put(draft.next + 1, 0, words, LABEL));
  return draft.sheet(name, WIDTHS, { print: {} });
}

const KINDS: readonly (readonly [CommentKind, string])[] = [
  ["strength", "优势"],
  ["improvement", "改进机会"],
  ["remark", "其他意见"],
];

function paragraph(draft: SheetDraft, words: string): void {
  const row = draft.next;
  draft.put(row, 0, words, PARAGRAPH);
  draft.merge({ row, column: 0, rows: 1, columns: WIDTHS.length });
  draft.tall(row, HEIGHT * linesOf(words, LINE));
}

function profileRows(draft: SheetDraft, profile: readonly CategoryScore[]): void {
  draft.line(draft.next, ["类目", "满分", "得分", "得分率"], HEADING);
  for (const { category, points, share } of profile) {
    const row = draft.next;
    draft.put(row, 0, `${category.code} ${category.name.zh}`, TEXT);
    draft.put(row, 1, category.points, CENTRED);
    draft.put(row, 2, points.toNumber(), POINTS);
    draft.put(row, 3, share, { ...CENTRED, format: "0.0%" });
  }
}

function commentRow(draft: SheetDraft, part: string, text: string): void {
  const row = draft.next;
  draft.put(row, 0, part, TEXT);
  draft.put(row, 1, text, TEXT);
  draft.put(row, 2, null, TEXT);
  draft.put(row, 3, null, TEXT);
  draft.merge({ row, column: 1, rows: 1, columns: WIDTHS.length - 1 });
  draft.tall(row, HEIGHT * Math.max(linesOf(text, BESIDE), linesOf(part, WIDTHS[0] - 1)));
}
