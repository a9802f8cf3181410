import { microOfNumber } from "../exact/micro";
import type { Text } from "../text/text";
import { Gap } from "./gap";
import type { ScoreCell } from "./score-cell";

/**
 * What is wrong with a score that may be blank or absent, or null where nothing is: text, a logical or an error value,
 * below 0, or above `most` by a millionth of a point or more (less is a double's noise). `clause` names the rule behind
 * `most`.
 */
export function checkScore(cell: ScoreCell, what: Text, most: number, clause?: () => string): Gap | null {
  if (typeof cell === "number") {
    if (cell < 0 && microOfNumber(cell) < 0)
      return Gap.bad({ code: "score-below-zero", params: { what, found: cell } });
    if (cell > most && microOfNumber(cell) > microOfNumber(most))
      return Gap.bad({ code: "score-above-maximum", params: { what, found: cell, most, clause: clause?.() } });
    return null;
  }
  if (cell === null || cell.kind === "absent") return null;
  return Gap.bad({ code: `score-${cell.kind}`, params: { what, found: cell.shown } });
}
