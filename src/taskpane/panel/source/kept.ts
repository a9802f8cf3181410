import type { Choices } from "../../../reports/assemble";
import type { MergeMethod } from "../../../schemes/scheme";

/** What the workbook keeps of the panel's choices for its results, and of the sheets we wrote. */
export interface Kept {
  readonly merge: Choices;
  /** Our own sheets: they are no source of scores. */
  readonly sheets: readonly string[];
}

const NOTHING: Kept = { merge: {}, sheets: [] };
export const METHODS: readonly MergeMethod[] = ["mean", "trimmed", "median", "consensus"];

/** What a setting says; what is not ours says nothing. */
export function parseKept(text: string | null): Kept {
  let value: unknown;
  try {
    value = JSON.parse(text ?? "null");
  } catch {
    return NOTHING;
  }
  if (typeof value !== "object" || value === null) return NOTHING;
  const { merge, sheets } = value as Readonly<Record<"merge" | "sheets", unknown>>;
  const chosen = Object.entries(typeof merge === "object" && merge !== null ? merge : {}).filter(([, method]) =>
    METHODS.includes(method as MergeMethod),
  );
  return {
    merge: Object.fromEntries(chosen) as Choices,
    sheets: Array.isArray(sheets) ? sheets.filter((name): name is string => typeof name === "string") : [],
  };
}

export const formatKept = (kept: Kept): string => JSON.stringify(kept);
