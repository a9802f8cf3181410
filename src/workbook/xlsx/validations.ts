import { parseA1 } from "../address";
import type { Validation } from "../model";
import type { Tag } from "../xml/scan";
import { UNBOUNDED } from "./lists";

/** A validation as the sheet writes it; its list may point at cells that are read later. */
export interface RawValidation {
  readonly type: string;
  readonly operator: string;
  readonly message: string | undefined;
  places: string;
  first: string;
  second: string;
}

export const rawValidation = (tag: Tag): RawValidation => ({
  type: tag.get("type") ?? "none",
  operator: tag.get("operator") ?? "between",
  message: tag.get("error") || tag.get("prompt") || undefined,
  places: tag.get("sqref") ?? "",
  first: "",
  second: "",
});

/**
 * The validations of a sheet, one for each of their ranges. A bound that is not a plain number, or that the operator
 * excludes, is left out: what is not known is not said.
 * @param listAt the texts of the cells a list points at, or null where it points at none.
 */
export function validationsOf(
  raw: readonly RawValidation[],
  listAt: (formula: string) => readonly string[] | null,
): Validation[] {
  return raw.flatMap((one) => {
    const { type, message } = one;
    if (type !== "list" && type !== "whole" && type !== "decimal") return [];
    const list = type === "list" ? (literalList(one.first) ?? listAt(one.first)) : null;
    const rule: Omit<Validation, "box"> = {
      type,
      ...(type === "list" ? list && { list } : boundsOf(one)),
      ...(message && { message }),
    };
    const places = one.places.split(/\s+/).map(parseA1);
    return places.flatMap((box) => (box ? [{ box, ...rule }] : []));
  });
}

function literalList(formula: string): readonly string[] | null {
  const text = formula.trim();
  if (!/^".*"$/s.test(text)) return null;
  return text
    .slice(1, -1)
    .replaceAll('""', '"')
    .split(",")
    .map((item) => item.trim());
}

function boundsOf({ type, operator, first, second }: RawValidation): { least?: number; most?: number } {
  const [a, b] = [first, second].map((text) =>
    /^\s*[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?\s*$/i.test(text) ? bound(Number(text)) : null,
  );
  const step = type === "whole" ? 1 : null;
  const least = (value: number | null | undefined) => (value == null ? {} : { least: value });
  const most = (value: number | null | undefined) => (value == null ? {} : { most: value });
  switch (operator) {
    case "between":
      return { ...least(a), ...most(b) };
    case "equal":
      return { ...least(a), ...most(a) };
    case "greaterThanOrEqual":
      return least(a);
    case "lessThanOrEqual":
      return most(a);
    case "greaterThan":
      return least(a == null || step === null ? null : Math.floor(a) + step);
    case "lessThan":
      return most(a == null || step === null ? null : Math.ceil(a) - step);
    default:
      return {};
  }
}

const bound = (value: number): number | null => (Math.abs(value) < UNBOUNDED ? value : null);
