import { decimalOf } from "../exact/decimal";
import { Fraction } from "../exact/fraction";
import { exactSum, type Sum } from "../exact/sum";
import type { Scheme } from "../schemes/scheme";
import type { Text } from "../text/text";
import { checkScore } from "./bounds";
import { Gap } from "./gap";
import { ruled } from "./rules";
import type { ScoreCell } from "./score-cell";

const ORDINARY = { zh: "一般人才", en: "ordinary persons" };
const SENIOR = { zh: "高端人才", en: "senior persons" };

/**
 * Bonus points for introduced persons (运政发〔2023〕14号第三条): so many for each ordinary one and each senior one, the
 * senior ones not counted among the ordinary. Head counts are whole and at least 0; a blank one beside a filled one is 0.
 */
export function bonusPoints(scheme: Scheme, ordinary: ScoreCell, senior: ScoreCell): Sum | Gap {
  if (ordinary === null && senior === null) return Gap.BLANK;
  if (!scheme.bonus) return Gap.missing({ code: "no-bonus", params: { scheme: scheme.name } });
  const counts = [headCount(ordinary, ORDINARY), headCount(senior, SENIOR)];
  const rates = [ruled(scheme, scheme.bonus.ordinary), ruled(scheme, scheme.bonus.senior)];
  const cap = ruled(scheme, scheme.bonus.cap);
  for (const each of [...counts, ...rates, cap]) if (each instanceof Gap) return each;
  const points = rates.reduce<Fraction>(
    (sum, rate, i) => sum.plus(decimalOf(rate as number).times(decimalOf(counts[i] as number))),
    Fraction.ZERO,
  );
  const most = cap === null ? null : decimalOf(cap as number);
  return exactSum(most && points.compare(most) > 0 ? most : points);
}

function headCount(cell: ScoreCell, what: Text): number | Gap {
  if (cell === null) return 0;
  if (typeof cell === "number")
    return Number.isInteger(cell) && cell >= 0
      ? cell
      : Gap.bad({ code: "count-not-whole", params: { what, found: cell } });
  return cell.kind === "absent"
    ? Gap.bad({ code: "count-not-whole", params: { what, found: cell.shown } })
    : (checkScore(cell, what, Number.POSITIVE_INFINITY) ?? 0);
}
