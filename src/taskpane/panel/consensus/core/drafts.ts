import { decimalOf } from "../../../../exact/decimal";
import { Fraction } from "../../../../exact/fraction";
import { round } from "../../../../exact/round";
import { readScoreCell } from "../../../../scoring/score-cell";
import type { PercentSteps } from "../../../../standard/criteria";
import { plainName } from "../../../../workbook/firm-name";
import { percentages } from "../../../../workbook/round/books/item-sheet";
import type { Board } from "./board";
import type { BoardRow } from "./board-row";

/** What was typed for a part and is not written yet: kept in the workbook, so that nothing is lost with the pane. */
export interface Draft {
  readonly value: string;
  readonly reason: string;
}

/** By stage, applicant and part. */
export type Drafts = Readonly<Record<string, Draft>>;

export const draftKey = (stage: string, applicant: string, part: string): string =>
  [stage, plainName(applicant), part].join("\n");

export const formatDrafts = (drafts: Drafts): string | null =>
  Object.keys(drafts).length === 0 ? null : JSON.stringify(drafts);

/** Reads what formatDrafts wrote; what is no draft is left out. */
export function parseDrafts(text: string | null): Drafts {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    if (typeof value !== "object" || value === null) return {};
    return Object.fromEntries(
      Object.entries(value).filter(([, each]) => typeof each?.value === "string" && typeof each.reason === "string"),
    ) as Drafts;
  } catch {
    return {};
  }
}

/** A draft less is left out once nothing is in it. */
export function withDraft(drafts: Drafts, key: string, draft: Draft | null): Drafts {
  const others = Object.fromEntries(Object.entries(drafts).filter(([each]) => each !== key));
  return draft && (draft.value !== "" || draft.reason !== "") ? { ...others, [key]: draft } : others;
}

/** What is wrong with a typed value. */
export type DraftFault = { readonly kind: "number" } | { readonly kind: "range"; readonly most: number };

/** A typed value in the row's unit; null for nothing typed. */
export function typedValue({ unit, part }: BoardRow, text: string): Fraction | DraftFault | null {
  const cell = readScoreCell(text, unit);
  if (cell === null) return null;
  if (typeof cell !== "number") return { kind: "number" };
  const most = unit === "percent" ? 100 : (part.points ?? Number.POSITIVE_INFINITY);
  return cell < 0 || cell > most ? { kind: "range", most } : decimalOf(cell);
}

/** Whether a percentage lies outside the steps: a warning, never an error. */
export const offStep = ({ unit }: BoardRow, steps: PercentSteps | null, value: Fraction): boolean =>
  unit === "percent" && steps !== null && !percentages(steps).some((each) => Fraction.of(each).equals(value));

/** A mean as one would type it: two decimals at most, rounded half-up once. */
export const typedMean = (mean: Fraction): string => String(round(mean, 2, "half-up").toNumber());

/** The agreed value of a row: what is typed, else what the sheets hold. */
export function agreedValue(row: BoardRow, draft: Draft | undefined): Fraction | null {
  const typed = draft ? typedValue(row, draft.value) : null;
  return typed instanceof Fraction ? typed : row.agreed;
}

/** Whether a part's agreed value is typed: a total that the parts make up is not. */
export const isTyped = ({ rows }: Pick<Board, "rows">, { part }: BoardRow): boolean =>
  part.level !== "whole" || rows.length === 1;

/** Parts of a board that have no agreed value yet, but for the total. */
export const openRows = (board: Board, drafts: Drafts): BoardRow[] =>
  board.rows.filter(
    (row) =>
      isTyped(board, row) &&
      agreedValue(row, drafts[draftKey(board.stage.key, board.applicant, row.part.key)]) === null,
  );

/** A draft without a field on its board. */
export interface Stranded extends Draft {
  readonly key: string;
  /** The key of the part it was typed for. */
  readonly part: string;
}

/** What was typed for an applicant before its sheets said more: a total, or categories, until the items came. */
export function strandedDrafts(board: Board, drafts: Drafts): Stranded[] {
  const own = draftKey(board.stage.key, board.applicant, "");
  const fields = new Set(board.rows.filter((row) => isTyped(board, row)).map(({ part }) => part.key));
  return Object.entries(drafts).flatMap(([key, draft]) => {
    const part = key.slice(own.length);
    return key.startsWith(own) && !fields.has(part) ? [{ key, part, ...draft }] : [];
  });
}
