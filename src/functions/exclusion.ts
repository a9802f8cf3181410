import { checkScore } from "../scoring/bounds";
import type { Gap } from "../scoring/gap";
import { OddCell } from "../scoring/score-cell";
import { isBlank, isErrorCell, plain, textOf } from "./decode";

const NOT_EXCLUDED = /^(FALSE|否|无|不|没有|未|未排除|不排除|NO|N|0|[-‐‑‒–—―─]+|\/)$/i;
const EXCLUDED = /^(TRUE|是|YES|Y|1)$/i;

/** What the argument is called. */
export const EXCLUSION = { zh: "排除", en: "excluded" };

/**
 * Who is excluded: null for nobody (FALSE, 否, 无, blank, a dash, and 0, for old Excels hand blanks over as 0), "" for an
 * exclusion without a reason (TRUE, 是), otherwise the reason that stands in the cell. An error cell says neither.
 */
export function exclusion(cell: unknown): string | null | Gap {
  const value = plain(cell);
  if (isBlank(value)) return null;
  if (isErrorCell(value)) return checkScore(new OddCell("error", value.error), EXCLUSION, 0);
  const shown = textOf(value);
  const text = shown.normalize("NFKC");
  if (NOT_EXCLUDED.test(text)) return null;
  return EXCLUDED.test(text) ? "" : shown;
}
