import { outcomeOf, rankInList, whyOf } from "../ranking/explain/standing";
import type { Standing } from "../ranking/shortlist";
import type { Judge } from "../ranking/judge";
import type { Scheme } from "../schemes/scheme";
import { checkScore } from "../scoring/bounds";
import { BONUS } from "../scoring/combine";
import { Gap } from "../scoring/gap";
import type { ScoreCell } from "../scoring/score-cell";
import type { Text } from "../text/text";
import { gapCell } from "./encode";
import type { ResultCell } from "./host";

/**
 * The shortlist as cells: a header row, then the applicants, best tier first, then by place. Stages that weigh stand
 * before 评审得分, those that are added after it; 加分 only where bonus points are given.
 */
export function shortlistTable(judge: Judge, standings: readonly Standing[], withBonus: boolean): ResultCell[][] {
  const { scheme, stages } = judge;
  const weighted = stages.flatMap(({ role }, i) => (role === "weighted" ? [i] : []));
  const added = stages.flatMap(({ role }, i) => (role === "added" ? [i] : []));
  const names = (indices: readonly number[]) => indices.map((i) => stages[i].name.zh);
  const header = [
    "申报组织",
    ...names(weighted),
    "评审得分",
    ...names(added),
    ...(withBonus ? ["加分"] : []),
    "综合得分",
    "结果",
    "名次",
    "说明",
  ];
  const waiting = standings.filter(({ verdict }) => isWaiting(verdict)).length;
  const rows = inOrder(scheme, standings).map(({ standing, row }) => {
    const { applicant, review, composite, verdict } = standing;
    const scoreAt = (i: number) => scoreCell(applicant.scores[i], stages[i].name, row);
    const outcome = outcomeOf(scheme, standing);
    const placed = verdict.kind === "placed" ? verdict.seat.place : null;
    return [
      applicant.name,
      ...weighted.map(scoreAt),
      review instanceof Gap ? sumGap(review, row) : review.toNumber(),
      ...added.map(scoreAt),
      ...(withBonus ? [scoreCell(applicant.bonus ?? null, BONUS, row)] : []),
      composite instanceof Gap ? sumGap(composite, row) : composite.toNumber(),
      outcome?.zh ?? (verdict.kind === "gap" ? gapCell(verdict.gap, row) : ""),
      placed ?? "",
      whyOf(judge, standing, waiting).zh,
    ];
  });
  return [header, ...rows];
}

/** A sum that is missing only because a score is blank stays empty: the outcome says what is missing. */
function sumGap(gap: Gap, row: number): ResultCell {
  return gap.reason?.code === "score-missing" ? "" : gapCell(gap, row);
}

function scoreCell(cell: ScoreCell, what: Text, row: number): ResultCell {
  if (typeof cell === "number") return cell;
  if (cell === null) return "";
  const fault = checkScore(cell, what, Number.POSITIVE_INFINITY);
  return fault ? gapCell(fault, row) : cell.shown;
}

/** Whose score is missing or wrong may still move the others. */
const isWaiting = (verdict: Standing["verdict"]): boolean =>
  verdict.kind === "incomplete" || (verdict.kind === "gap" && verdict.gap.kind === "bad");

/** Applicants in the order of the list, blank rows left out (a whole column would not fit under the header); equals keep the order in which they were given. */
function inOrder(scheme: Scheme, standings: readonly Standing[]): { standing: Standing; row: number }[] {
  return standings
    .flatMap((standing, row) => (isBlankRow(standing) ? [] : [{ standing, row }]))
    .map(({ standing, row }) => ({ standing, row, order: rankInList(scheme.tiers, standing) }))
    .sort(
      (a, b) =>
        a.order[0] - b.order[0] || a.order[1] - b.order[1] || byComposite(a.standing, b.standing) || a.row - b.row,
    );
}

const isBlankRow = ({ verdict }: Standing): boolean => verdict.kind === "gap" && verdict.gap === Gap.BLANK;

function byComposite({ composite: a }: Standing, { composite: b }: Standing): number {
  return a instanceof Gap || b instanceof Gap ? 0 : b.micro() - a.micro();
}
