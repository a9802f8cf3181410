import { serialOfIso } from "../formats";
import type { CellValue } from "../model";
import { Refused } from "../refusal";
import { unescapeText } from "./texts";

const NUMBER = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?\s*$/;

/** What a sheet's c element holds, as text. */
export interface RawCell {
  readonly type: string;
  /** The text of v; null where there is no v. */
  readonly value: string | null;
  /** The plain text of an inline string; null where there is none. */
  readonly inline: string | null;
}

/**
 * The value of a cell; null for a blank one, and undefined where there is nothing to read a value from.
 * What claims to be a number and is none stays text: never a wrong number.
 */
export function cellValue(cell: RawCell, strings: readonly string[], part: string): CellValue | undefined {
  const { type, value } = cell;
  if (type === "inlineStr") return text(cell.inline ?? value);
  if (value === null) return undefined;
  if (type === "str") return text(value);
  if (value.trim() === "") return undefined;
  switch (type) {
    case "s": {
      const found = NUMBER.test(value) ? strings[Number(value)] : undefined;
      if (found === undefined) throw new Refused("corrupt", { part });
      return found === "" ? null : found;
    }
    case "b":
      return value.trim() === "1" || value.trim().toLowerCase() === "true";
    case "e":
      return { error: value.trim() };
    case "d":
      return serialOfIso(value) ?? value;
    default: {
      const number = NUMBER.test(value) ? Number(value) : NaN;
      return Number.isFinite(number) ? number : unescapeText(value);
    }
  }
}

const text = (raw: string | null): string | null | undefined => {
  if (raw === null) return undefined;
  return raw === "" ? null : unescapeText(raw);
};
