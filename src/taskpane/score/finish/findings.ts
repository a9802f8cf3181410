import type { CheckCode } from "../../../checks/codes";
import type { Finding } from "../../../checks/finding";
import { checkFiles } from "../../../checks/report";
import type { Scheme } from "../../../schemes/scheme";
import { parseA1 } from "../../../workbook/address";
import type { Sheet } from "../../../workbook/model";
import type { Round } from "../../../workbook/round/round";
import type { SheetReading } from "../../../workbook/score-book";
import type { ScoreSheet } from "../sheet/score-sheet";
import { cellKey } from "../sheet/slot";
import type { SealUnit } from "./seal-range";

/** What can only be judged with the other sheets of the round, or is said elsewhere in this view. */
const OF_OTHERS: ReadonlySet<CheckCode> = new Set<CheckCode>([
  "applicant-missing",
  "reviewer-missing",
  "panel-size",
  "scores-identical",
  "seal-mismatch",
]);

/** What every check finds on one sheet, as far as it concerns the scores that are to be sealed. */
export function findingsOn(
  sheet: Sheet,
  reading: SheetReading,
  scheme: Scheme,
  round: Round | null,
  scores: ScoreSheet,
  unit: SealUnit,
): Finding[] {
  const book = { sheets: [sheet], externalLinks: [], settings: {} };
  const file = { file: "", sha256: "", book, reading: { file: "", sheets: [reading] } };
  const own = new Set(unit.slots.map(cellKey));
  return checkFiles(scheme, [file], round).findings.filter(({ sheet: name, cell, code }) => {
    if (name !== sheet.name || OF_OTHERS.has(code)) return false;
    const spot = parseA1(cell);
    const key = spot ? cellKey(spot) : "";
    return !scores.at.has(key) || own.has(key);
  });
}
