import type { CellValue } from "./model";

/** A sheet whose scores were sealed in the pane, as the workbook's settings keep it. */
export interface KeptSeal {
  readonly sheet: string;
  /** The sealed cells, an A1 range. */
  readonly range: string;
  readonly code: string;
  /** When, in ISO 8601. */
  readonly time: string;
  /** Whose scores they are, where the sheet says. */
  readonly reviewer?: string;
  /** The cell that the code was written into, A1. */
  readonly at?: string;
  /** What was sealed, row by row, so that a change can be shown and taken back; absent for large ranges. */
  readonly values?: readonly (readonly CellValue[])[];
  /** The seals before this one, oldest first, and why the scores were changed after each. */
  readonly earlier?: readonly { readonly code: string; readonly time: string; readonly reason?: string }[];
}

/** The key under which a workbook keeps its seals. */
export const SEALS = "seals";

export const formatSeals = (seals: readonly KeptSeal[]): string => JSON.stringify(seals);

/** Reads what `formatSeals` wrote; what is no seal is left out. */
export function parseSeals(text: string | null | undefined): KeptSeal[] {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "[]");
  } catch {
    return [];
  }
  return Array.isArray(value) ? value.filter(isSeal) : [];
}

function isSeal(value: unknown): value is KeptSeal {
  if (typeof value !== "object" || value === null) return false;
  const { sheet, range, code, time, reviewer, at, values, earlier } = value as Record<string, unknown>;
  return (
    [sheet, range, code, time].every((each) => typeof each === "string") &&
    [reviewer, at].every((each) => each === undefined || typeof each === "string") &&
    (values === undefined || (Array.isArray(values) && values.every(Array.isArray))) &&
    (earlier === undefined || (Array.isArray(earlier) && earlier.every(isEarlier)))
  );
}

function isEarlier(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  const { code, time, reason } = value as Record<string, unknown>;
  return typeof code === "string" && typeof time === "string" && (reason === undefined || typeof reason === "string");
}
