import type { ScoreUnit } from "../../../scoring/score-cell";
import type { Criteria, PercentSteps } from "../../../standard/criteria";
import { a1, rangeRef } from "../../address";
import {
  CENTRED,
  HEADING,
  LABEL,
  MARKED,
  PLAIN,
  POINTS,
  REMARK,
  SCORE,
  STRONG,
  TEXT,
  TITLE,
  WORDS,
} from "../../made-styles";
import type { Sheet, Validation } from "../../model";
import { SheetDraft } from "../../sheet-draft";

/** What a reviewer's sheet for one applicant is made of. */
export interface ItemSheet {
  readonly title: string;
  readonly applicant: string;
  readonly reviewer: string;
  readonly group: string | null;
  readonly criteria: Criteria;
  readonly unit: ScoreUnit;
  readonly recused: boolean;
}

const HEADINGS: Readonly<Record<ScoreUnit, readonly string[]>> = {
  percent: ["条款号", "评分条款", "分值", "百分比(%)", "得分", "优势", "改进机会"],
  fraction: ["条款号", "评分条款", "分值", "百分比", "得分", "优势", "改进机会"],
  points: ["条款号", "评分条款", "分值", "得分", "优势", "改进机会"],
};
const WIDTHS: Readonly<Record<ScoreUnit, readonly number[]>> = {
  percent: [12, 26, 8, 11, 11, 40, 40],
  fraction: [12, 26, 8, 11, 11, 40, 40],
  points: [12, 26, 8, 11, 40, 40],
};
/** Where codes, names, maxima and given scores stand; what is computed stands behind a percentage, else in its place. */
const [CODE, NAME, MOST, GIVEN] = [0, 1, 2, 3];

/**
 * A reviewer's sheet for one applicant: a row an item with room for the score and for words; points, subtotals and total
 * are formulas that stay empty until all they rest on is there. Only what is to be filled in is unlocked, and one cell
 * in the line of the signature for the code of the seal. A recused
 * applicant's sheet says 回避 in each score's place and takes none.
 */
export function itemSheet(name: string, given: ItemSheet): Sheet {
  const { criteria, unit, recused } = given;
  const draft = new SheetDraft();
  const first = head(draft, given);
  const computed = unit === "points" ? GIVEN : GIVEN + 1;
  const width = HEADINGS[unit].length;
  const inCategory: string[] = [];
  for (const category of criteria.categories) {
    const row = draft.next;
    label(draft, row, category, category.items.length > 0);
    inCategory.push(a1(row, computed));
    if (category.items.length === 0) input(draft, row, given, category.points);
    else {
      for (const item of category.items) {
        label(draft, draft.next, item, false);
        input(draft, draft.next - 1, given, item.points);
      }
      const box = { row: row + 1, column: computed, rows: category.items.length, columns: 1 };
      if (computed !== GIVEN) draft.put(row, GIVEN, null, CENTRED);
      sum(draft, row, computed, rangeRef(box), category.items.length, recused);
    }
    for (let column = computed + 1; column < width; column++)
      if (category.items.length > 0) draft.put(row, column, null, TEXT);
  }
  const total = draft.next;
  draft.line(total, ["合计", null], STRONG);
  draft.put(total, MOST, criteria.total, { ...CENTRED, bold: true });
  if (computed !== GIVEN) draft.put(total, GIVEN, null, CENTRED);
  sum(draft, total, computed, inCategory.join(","), inCategory.length, recused);
  draft.put(total + 2, 0, "评审员签字：", LABEL);
  draft.put(total + 2, computed, "日期：", LABEL);
  // Beside the date, which is written by hand: the code of the seal goes there.
  if (!recused) draft.put(total + 2, computed + 2, null, { ...PLAIN, locked: false });
  return draft.sheet(name, WIDTHS[unit], { frozen: { rows: first, columns: 0 }, protected: true });
}

/** Title, names and headings; the row below them. */
function head(draft: SheetDraft, { title, applicant, reviewer, group, unit, recused }: ItemSheet): number {
  const headings = HEADINGS[unit];
  draft.put(0, 0, title, TITLE);
  draft.merge({ row: 0, column: 0, rows: 1, columns: headings.length });
  draft.tall(0, 26);
  draft.put(1, CODE, "申报组织：", LABEL);
  draft.put(1, NAME, applicant, PLAIN);
  draft.put(1, GIVEN + 1, "评审员：", LABEL);
  draft.put(1, GIVEN + 2, reviewer, PLAIN);
  if (group !== null) {
    draft.put(2, CODE, "评审组：", LABEL);
    draft.put(2, NAME, group, PLAIN);
  }
  if (recused) draft.put(draft.next, CODE, "注：已登记回避，本表不评分。", REMARK);
  draft.line(draft.next, headings, HEADING);
  return draft.next;
}

function label(
  draft: SheetDraft,
  row: number,
  { code, name, points }: { readonly code: string; readonly name: { readonly zh: string }; readonly points: number },
  strong: boolean,
): void {
  const style = strong ? STRONG : TEXT;
  draft.put(row, CODE, code, style);
  draft.put(row, NAME, name.zh, style);
  draft.put(row, MOST, points, strong ? { ...CENTRED, bold: true } : CENTRED);
}

/** The cells of a part that is scored: the score, the points it gives, strengths and improvements. */
function input(draft: SheetDraft, row: number, { unit, criteria, recused }: ItemSheet, most: number): void {
  const words = unit === "points" ? GIVEN + 1 : GIVEN + 2;
  if (recused) {
    draft.put(row, GIVEN, "回避", MARKED);
    for (let column = GIVEN + 1; column < words + 2; column++) draft.put(row, column, null, MARKED);
    return;
  }
  draft.put(row, GIVEN, null, unit === "fraction" ? { ...SCORE, format: "0%" } : SCORE);
  draft.allow(allowed(row, unit, criteria.steps, most));
  if (unit !== "points") {
    const given = a1(row, GIVEN);
    const points = `${a1(row, MOST)}*${given}${unit === "percent" ? "/100" : ""}`;
    draft.formula(row, GIVEN + 1, `IF(ISNUMBER(${given}),${points},"")`, POINTS);
  }
  draft.put(row, words, null, WORDS);
  draft.put(row, words + 1, null, WORDS);
}

/** A sum that is shown once each of its parts is there: a partial sum would count blanks as 0. */
function sum(draft: SheetDraft, row: number, column: number, parts: string, count: number, recused: boolean): void {
  const style = { ...POINTS, bold: true };
  if (recused) draft.put(row, column, null, MARKED);
  else draft.formula(row, column, `IF(COUNT(${parts})=${count},SUM(${parts}),"")`, style);
}

function allowed(row: number, unit: ScoreUnit, steps: PercentSteps | null, most: number): Validation {
  const box = { row, column: GIVEN, rows: 1, columns: 1 };
  if (unit === "points" || !steps) {
    const top = unit === "points" ? most : unit === "percent" ? 100 : 1;
    return { box, type: "decimal", least: 0, most: top, message: `请填 0 到 ${top} 之间的数；没有评分的请留空。` };
  }
  const list = percentages(steps).map((percent) => (unit === "percent" ? String(percent) : `${percent}%`));
  return { box, type: "list", list, message: `请从档次中选：${list.join("、")}；没有评分的请留空。` };
}

/** The percentages that steps allow, from the lowest. */
export function percentages({ step, bands }: PercentSteps): number[] {
  const found = new Set<number>();
  for (const [low, high] of bands) for (let percent = low; percent <= high; percent += step) found.add(percent);
  return [...found].sort((a, b) => a - b);
}
