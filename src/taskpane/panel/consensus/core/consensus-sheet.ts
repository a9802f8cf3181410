import type { Scheme, Stage } from "../../../../schemes/scheme";
import { a1 } from "../../../../workbook/address";
import { CENTRED, HEADING, LABEL, MARKED, PLAIN, POINTS, REMARK, TEXT, TITLE } from "../../../../workbook/made-styles";
import type { CellStyle, Sheet } from "../../../../workbook/model";
import type { Round } from "../../../../workbook/round/round";
import { SheetDraft } from "../../../../workbook/sheet-draft";
import type { Board } from "./board";
import { type BoardCell, type BoardReviewer, sumOf } from "./board-row";
import { agreedValue, type Draft } from "./drafts";

/** A board with what the panel agreed on: the draft of each part. */
export interface AgreedBoard {
  readonly board: Board;
  readonly draftOf: (part: string) => Draft | undefined;
}

const [CODE, NAME, MOST, FIRST] = [0, 1, 2, 3];

/** The name of a sheet made for one applicant: 合议 样例铝业. */
export const consensusSheetName = ({ applicant }: Board): string =>
  `合议 ${applicant.replace(/(股份)?有限(责任)?公司$/u, "")}`;

/**
 * The consensus of one applicant as a sheet: a part a row, a column a reviewer, the mean, the agreed value and its reason.
 * It is read back as items by reviewers. Means are plain formulas over the scores that count.
 */
export function consensusSheet({ board, draftOf }: AgreedBoard, scheme: Scheme, round: Round | null): Sheet {
  const { stage, applicant, group, reviewers } = board;
  const rows = board.rows.filter(({ part }) => part.level !== "whole");
  const percent = rows.some(({ unit }) => unit === "percent");
  const mean = FIRST + reviewers.length;
  const [agreed, reason] = [mean + 1, mean + 2];
  const width = reason + 1;
  const draft = new SheetDraft();
  title(draft, `${round?.title ?? scheme.award.zh}${stage.name.zh}合议评分表`, width);
  draft.put(1, CODE, "申报组织：", LABEL);
  draft.put(1, NAME, applicant, PLAIN);
  if (group !== null) draft.line(1, ["评审组：", group], PLAIN, FIRST);
  const mark = percent ? "(%)" : "";
  draft.line(2, ["条款号", "评分条款", "分值"], HEADING);
  reviewers.forEach(({ name }, i) => draft.put(2, FIRST + i, name, HEADING));
  draft.line(2, [`平均${mark}`, percent ? "合议%" : "合议分", "理由"], HEADING, mean);
  for (const row of rows) {
    const at = draft.next;
    draft.put(at, CODE, row.part.code, TEXT);
    draft.put(at, NAME, row.part.name.zh, TEXT);
    draft.put(at, MOST, row.part.points, CENTRED);
    scores(draft, at, FIRST, row.cells, reviewers);
    const own = counted(reviewers, at, FIRST);
    if (own && row.mean) draft.formula(at, mean, `AVERAGE(${own})`, POINTS, row.mean.toNumber());
    else draft.put(at, mean, null, CENTRED);
    const typed = draftOf(row.part.key);
    draft.put(at, agreed, agreedValue(row, typed)?.toNumber() ?? null, CENTRED);
    draft.put(at, reason, typed?.reason || null, TEXT);
  }
  total(draft, board, { draftOf, percent, agreed, first: 3 });
  notes(draft, reviewers);
  return draft.sheet(consensusSheetName(board), [...WIDTHS, ...reviewers.map(() => 11), 11, 11, 40], {
    frozen: { rows: 3, columns: NAME + 1 },
  });
}

const WIDTHS = [10, 26, 8];

/**
 * The consensus of a stage that is judged by one mark, as a sheet: an applicant a row. Scores, means and agreed values in
 * points.
 */
export function consensusList(
  stage: Stage,
  boards: readonly AgreedBoard[],
  scheme: Scheme,
  round: Round | null,
): Sheet {
  const names = [...new Map(boards.flatMap(({ board }) => board.reviewers.map((each) => [each.name, each]))).values()];
  const mean = 2 + names.length;
  const draft = new SheetDraft();
  title(draft, `${round?.title ?? scheme.award.zh}${stage.name.zh}合议得分表`, mean + 3);
  draft.line(1, ["序号", "申报组织", ...names.map(({ name }) => name), "平均分", "合议分", "理由"], HEADING);
  boards.forEach(({ board, draftOf }, i) => {
    const at = draft.next;
    const row = board.rows.at(-1);
    if (!row) return;
    draft.put(at, 0, i + 1, CENTRED);
    draft.put(at, 1, board.applicant, TEXT);
    const own = names.map(({ name, adviser }): BoardReviewer => {
      const found = board.reviewers.find((each) => each.name === name);
      return found ?? { name, adviser, recused: null };
    });
    const cells = names.map(({ name }) => row.cells[board.reviewers.findIndex((each) => each.name === name)]);
    scores(draft, at, 2, cells, own);
    const range = counted(own, at, 2);
    if (range && row.mean) draft.formula(at, mean, `AVERAGE(${range})`, POINTS, row.mean.toNumber());
    else draft.put(at, mean, null, CENTRED);
    const typed = draftOf(row.part.key);
    draft.put(at, mean + 1, agreedValue(row, typed)?.toNumber() ?? null, CENTRED);
    draft.put(at, mean + 2, typed?.reason || null, TEXT);
  });
  notes(draft, names);
  return draft.sheet(`合议 ${stage.name.zh}`, [8, 32, ...names.map(() => 12), 12, 12, 40], {
    frozen: { rows: 2, columns: 2 },
  });
}

function title(draft: SheetDraft, text: string, columns: number): void {
  draft.put(0, 0, text, TITLE);
  draft.merge({ row: 0, column: 0, rows: 1, columns });
  draft.tall(0, 26);
}

function scores(
  draft: SheetDraft,
  row: number,
  first: number,
  cells: readonly (BoardCell | undefined)[],
  reviewers: readonly BoardReviewer[],
): void {
  cells.forEach((cell, i) => {
    const put = (value: string | number | null, style: CellStyle) => draft.put(row, first + i, value, style);
    if (reviewers[i].recused !== null || cell?.state === "absent") put("回避", MARKED);
    else if (cell?.state === "given" && cell.value) put(cell.value.toNumber(), reviewers[i].adviser ? MARKED : CENTRED);
    else put(null, CENTRED);
  });
}

/** The cells whose scores count, as a range or a list of them: an adviser's do not, a recused reviewer's hold a word. */
function counted(reviewers: readonly BoardReviewer[], row: number, first: number): string | null {
  const cells = reviewers.flatMap(({ adviser }, i) => (adviser ? [] : [first + i]));
  if (cells.length === 0) return null;
  const whole = cells.length === reviewers.length;
  return whole ? `${a1(row, cells[0])}:${a1(row, cells[cells.length - 1])}` : cells.map((c) => a1(row, c)).join(",");
}

/** The total stands apart below: within the columns of percentages it would be one that is out of range. */
function total(
  draft: SheetDraft,
  { rows }: Board,
  {
    draftOf,
    percent,
    agreed,
    first,
  }: Pick<AgreedBoard, "draftOf"> & { percent: boolean; agreed: number; first: number },
): void {
  const parts = rows.filter(({ part }) => part.level !== "whole");
  if (parts.length === 0 || parts.some(({ part }) => part.points === null)) return;
  const [most, values] = [MOST, agreed].map((column) => `${a1(first, column)}:${a1(draft.next - 1, column)}`);
  const sum = sumOf(
    parts.map((row) => agreedValue(row, draftOf(row.part.key))),
    parts,
  );
  const formula = percent ? `SUMPRODUCT(${most},${values})/100` : `SUM(${values})`;
  const at = draft.next + 1;
  draft.put(at, CODE, "合议总分：", LABEL);
  const whole = `IF(COUNT(${values})=${parts.length},${formula},"")`;
  draft.formula(at, NAME, whole, { ...POINTS, border: false, horizontal: "left", bold: true }, sum?.toNumber() ?? "");
}

function notes(draft: SheetDraft, reviewers: readonly BoardReviewer[]): void {
  const advisers = reviewers.filter(({ adviser }) => adviser).map(({ name }) => name);
  if (advisers.length > 0) draft.put(draft.next + 1, 0, `注：${advisers.join("、")}为顾问，不计分。`, REMARK);
  draft.put(draft.next + 1, 0, "评审组签字：", LABEL);
}
