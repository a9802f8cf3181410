/** `points`, `percent` (0–100 of the maximum) or `fraction` (0–1, a percent-formatted cell). */
export type ScoreUnit = "points" | "percent" | "fraction";

/** A cell that holds neither a number nor nothing. `absent`: no score by this reviewer (回避 and the like). */
export class OddCell {
  constructor(
    readonly kind: "absent" | "text" | "boolean" | "error",
    readonly shown: string,
  ) {}
}

/** A score as read from a cell: a finite number, null for a blank, or what stands there instead. */
export type ScoreCell = number | null | OddCell;

const ABSENT = /^(回避|缺席|弃权|[-‐‑‒–—―─]+|\/)$/;
const PLAIN = /^[+-]?(\d+(\.\d*)?|\.\d+)$/;
const GROUPED = /^[+-]?\d{1,3}(,\d{3})+(\.\d*)?$/;

/**
 * Reads a cell as a score. Numbers stand for themselves; blank is null, undefined, "" or white space; text that is
 * plainly a number counts as one (８６．５, 86.5分, 85% where percent is the unit, 1,000, NBSP around it); the marks of a
 * reviewer who gave no score are `absent`; anything else is odd and never guessed at.
 * An error cell comes as `{error: "#N/A"}`; any other object is a data type without a plain value.
 */
export function readScoreCell(value: unknown, unit: ScoreUnit): ScoreCell {
  if (typeof value === "number") return Number.isFinite(value) ? value : new OddCell("error", "#NUM!");
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return readText(value, unit);
  if (typeof value === "boolean") return new OddCell("boolean", value ? "TRUE" : "FALSE");
  const error = (value as { error?: unknown }).error;
  return typeof error === "string" ? new OddCell("error", error) : new OddCell("text", "数据类型");
}

function readText(raw: string, unit: ScoreUnit): ScoreCell {
  const text = raw.normalize("NFKC").trim();
  if (text === "") return null;
  if (ABSENT.test(text)) return new OddCell("absent", text);
  const digits = withoutUnit(text, unit);
  const number = PLAIN.test(digits) || GROUPED.test(digits) ? Number(digits.replaceAll(",", "")) : Number.NaN;
  return Number.isFinite(number) ? number : new OddCell("text", raw.trim());
}

function withoutUnit(text: string, unit: ScoreUnit): string {
  const mark = unit === "percent" ? "%" : unit === "points" ? "分" : "";
  return mark !== "" && text.endsWith(mark) ? text.slice(0, -1).trimEnd() : text;
}
