import { readScoreCell, type ScoreCell, type ScoreUnit } from "../scoring/score-cell";
import type { Text } from "../text/text";
import { Failure } from "./failure";

/** A range as the host hands it over: rows of cells. An omitted argument is null. */
export type RangeArgument = readonly (readonly unknown[])[] | null | undefined;

/**
 * A cell as a plain value: errors as `{error}`, Excel's data types as the value they show. Hosts hand errors over as
 * CustomFunctions.Error (`code`) or as `{type: "Error", basicValue}`.
 */
export function plain(cell: unknown): unknown {
  if (typeof cell !== "object" || cell === null) return cell;
  const { type, basicValue, code, text } = cell as Record<"type" | "basicValue" | "code" | "text", unknown>;
  if (type === "Error" || (basicValue === undefined && typeof code === "string"))
    return { error: String(basicValue ?? code) };
  // An entity (a stock, a linked record) shows its text; its basic value is #VALUE!.
  if (type !== "Error" && typeof text === "string") return text;
  return basicValue === undefined ? cell : plain(basicValue);
}

export const isErrorCell = (value: unknown): value is { readonly error: string } =>
  typeof value === "object" && value !== null && typeof (value as { error?: unknown }).error === "string";

export const isBlank = (cell: unknown): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

/** The rows of a range as the host handed them over; of an omitted one none. */
export const rowsOf = (range: RangeArgument): readonly (readonly unknown[])[] => range ?? [];

/** The scores of a range. Numbers, nearly all of what comes, take the short way. */
export const scoreRows = (range: RangeArgument, unit: ScoreUnit = "points"): ScoreCell[][] =>
  rowsOf(range).map((row) => readRow(row, unit));

/** The scores of one row. */
export const readRow = (row: readonly unknown[], unit: ScoreUnit): ScoreCell[] =>
  row.map((cell) => readCell(cell, unit));

/** The score in one cell. */
export const readCell = (cell: unknown, unit: ScoreUnit): ScoreCell =>
  typeof cell === "number" && Number.isFinite(cell) ? cell : readScoreCell(plain(cell), unit);

/** Rows become columns. */
export function transpose<T>(rows: readonly (readonly T[])[]): T[][] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column]));
}

/** One of a few known words (case and width ignored); omitted or blank gives the default. */
export function option<T extends string>(what: Text, given: unknown, known: readonly T[], otherwise: T): T | Failure {
  if (isBlank(given)) return otherwise;
  const text = String(given).normalize("NFKC").trim().toLowerCase();
  const found = known.find((word) => word === text);
  return (
    found ?? new Failure({ code: "option-unknown", params: { what, found: String(given), known: known.join(", ") } })
  );
}

/** A cell as text, trimmed; "" where it is blank. */
export function textOf(cell: unknown): string {
  const value = plain(cell);
  if (isBlank(value)) return "";
  if (typeof value !== "object") return String(value).trim();
  return String((value as { error?: unknown }).error ?? "数据类型");
}
