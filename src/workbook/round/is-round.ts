import type { Sheet } from "../model";
import { linesOf } from "./lines";
import { sectionsOf } from "./sections";
import { isRoundName, isRoundSheet } from "./words";

/**
 * Whether a sheet holds a round: by its name (评审设置, Round settings); one that is called Review or Round alone, as any
 * sheet may be, by what only a round says, too: its scheme, or lists of both applicants and reviewers.
 */
export const holdsRound = (sheet: Sheet): boolean =>
  isRoundSheet(sheet.name) || (isRoundName(sheet.name) && saysRound(sheet));

/** Whether a sheet of any name says what only a round says. */
export function saysRound(sheet: Sheet): boolean {
  const { keys, lists } = sectionsOf(linesOf(sheet));
  const listed = new Set(lists.map(({ list }) => list));
  return keys.some(({ key }) => key === "scheme") || (listed.has("applicants") && listed.has("reviewers"));
}
