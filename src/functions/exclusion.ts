import { EXCLUSION, excludedBy } from "../ranking/excluded";
import { checkScore } from "../scoring/bounds";
import type { Gap } from "../scoring/gap";
import { OddCell } from "../scoring/score-cell";
import { isErrorCell, plain, textOf } from "./decode";

/** Who is excluded, by a cell as the host hands it over. An error cell says neither. */
export function exclusion(cell: unknown): string | null | Gap {
  const value = plain(cell);
  if (isErrorCell(value)) return checkScore(new OddCell("error", value.error), EXCLUSION, 0);
  return excludedBy(textOf(value));
}
