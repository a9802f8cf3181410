import type { Scheme } from "../schemes/scheme";
import { checkScore } from "../scoring/bounds";
import { BONUS } from "../scoring/combine";
import { Gap } from "../scoring/gap";
import type { ScoreCell } from "../scoring/score-cell";
import type { Text } from "../text/text";
import { outcomeOf, rankInList, whyOf } from "./explain/standing";
import type { Judge } from "./judge";
import type { Standing } from "./shortlist";

/** A cell of the list: a value, or why there is none. */
export type ListCell = number | string | Gap;

/** An applicant's line of the list, and its row among those given. */
export interface ListLine {
  readonly row: number;
  readonly standing: Standing;
  readonly cells: readonly ListCell[];
}

/**
 * The shortlist: its headings, and the applicants, best tier first, then by place; blank rows are left out. Stages that
 * weigh stand before 评审得分, those that are added after it; 加分 only where bonus points are given.
 */
export function shortlistLines(
  judge: Judge,
  standings: readonly Standing[],
  withBonus: boolean,
): { readonly headings: readonly string[]; readonly lines: readonly ListLine[] } {
  const { scheme, stages } = judge;
  const weighted = stages.flatMap(({ role }, i) => (role === "weighted" ? [i] : []));
  const added = stages.flatMap(({ role }, i) => (role === "added" ? [i] : []));
  const names = (indices: readonly number[]) => indices.map((i) => stages[i].name.zh);
  const headings = [
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
  const waiting = waitingIn(standings);
  const lines = inOrder(scheme, standings).map(({ standing, row }): ListLine => {
    const { applicant, review, composite, verdict } = standing;
    const scoreAt = (i: number) => scoreCell(applicant.scores[i], stages[i].name);
    const outcome = outcomeOf(scheme, standing);
    const placed = verdict.kind === "placed" ? verdict.seat.place : null;
    const cells: ListCell[] = [
      applicant.name,
      ...weighted.map(scoreAt),
      review instanceof Gap ? sumGap(review) : review.toNumber(),
      ...added.map(scoreAt),
      ...(withBonus ? [scoreCell(applicant.bonus ?? null, BONUS)] : []),
      composite instanceof Gap ? sumGap(composite) : composite.toNumber(),
      outcome?.zh ?? (verdict.kind === "gap" ? verdict.gap : ""),
      placed ?? "",
      whyOf(judge, standing, waiting).zh,
    ];
    return { row, standing, cells };
  });
  return { headings, lines };
}

/** How many still lack a score or hold a wrong one: they may yet move the others. */
export const waitingIn = (standings: readonly Standing[]): number =>
  standings.filter(
    ({ verdict }) => verdict.kind === "incomplete" || (verdict.kind === "gap" && verdict.gap.kind === "bad"),
  ).length;

/** A sum that is missing only because a score is blank stays empty: the outcome says what is missing. */
const sumGap = (gap: Gap): ListCell => (gap.reason?.code === "score-missing" ? "" : gap);

function scoreCell(cell: ScoreCell, what: Text): ListCell {
  if (typeof cell === "number") return cell;
  if (cell === null) return "";
  return checkScore(cell, what, Number.POSITIVE_INFINITY) ?? cell.shown;
}

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
