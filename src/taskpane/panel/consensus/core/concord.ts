import { STATISTICS, type StatisticName } from "../../../../agreement/statistics";
import type { PanelScores } from "../../../../agreement/units";
import { Gap } from "../../../../scoring/gap";
import { plainName } from "../../../../workbook/firm-name";
import type { Board } from "./board";

/** How far the reviewers of a panel agree on its applicants' totals. */
export interface Concord {
  /** The review group, where there are several. */
  readonly group: string | null;
  readonly reviewers: readonly string[];
  /** Applicants with at least one total. */
  readonly applicants: number;
  /** Those of them that every reviewer has scored: ICC and W rest on these alone. */
  readonly complete: number;
  readonly figures: Readonly<Record<Figure, number | Gap>>;
}

export const FIGURES = ["icc2k", "w", "alpha"] as const satisfies readonly StatisticName[];
export type Figure = (typeof FIGURES)[number];

/**
 * Who shares no applicant cannot be compared: reviewers are taken together who do, directly or through others. Yields
 * after each figure, for the caller to breathe.
 */
export function* concordOf(boards: readonly Board[]): Generator<void, Concord[]> {
  const panels = componentsOf(boards);
  const found: Concord[] = [];
  for (const { boards: own, reviewers, group } of panels) {
    yield;
    const scores = own.map((board) => reviewers.map((name) => totalBy(board, name)));
    const given = scores.filter((row) => row.some((score) => score !== null));
    const complete = given.filter((row) => row.every((score) => score !== null));
    yield;
    const icc2k = orFewer(STATISTICS.icc2k(complete), complete, reviewers);
    yield;
    const w = orFewer(STATISTICS.w(complete), complete, reviewers);
    yield;
    const alpha = STATISTICS.alpha(given);
    found.push({
      group: panels.length > 1 ? group : null,
      reviewers,
      applicants: given.length,
      complete: complete.length,
      figures: { icc2k, w, alpha },
    });
  }
  return found;
}

/** Of no complete rows the number of reviewers cannot be read. */
const orFewer = (found: number | Gap, complete: PanelScores, reviewers: readonly string[]): number | Gap =>
  found instanceof Gap && reviewers.length < 2 && complete.length >= 2
    ? Gap.missing({ code: "too-few-reviewers", params: { found: reviewers.length } })
    : found;

/** A reviewer's total for an applicant, as it counts. */
function totalBy({ reviewers, rows }: Board, name: string): number | null {
  const at = reviewers.findIndex((each) => plainName(each.name) === plainName(name));
  const total = rows.at(-1);
  if (at < 0 || total?.part.level !== "whole") return null;
  const { adviser, recused } = reviewers[at];
  const { state, value } = total.cells[at];
  return state === "given" && value && !adviser && recused === null ? value.toNumber() : null;
}

interface Component {
  readonly boards: Board[];
  readonly reviewers: string[];
  readonly group: string | null;
}

function componentsOf(boards: readonly Board[]): Component[] {
  const found: Component[] = [];
  for (const board of boards) {
    const names = board.reviewers.filter(({ adviser }) => !adviser).map(({ name }) => name);
    const touched = found.filter(({ reviewers }) => names.some((name) => has(reviewers, name)));
    const [first = { boards: [], reviewers: [], group: board.group }, ...others] = touched;
    if (touched.length === 0) found.push(first);
    for (const other of others) {
      first.boards.push(...other.boards);
      for (const name of other.reviewers) if (!has(first.reviewers, name)) first.reviewers.push(name);
      found.splice(found.indexOf(other), 1);
    }
    first.boards.push(board);
    for (const name of names) if (!has(first.reviewers, name)) first.reviewers.push(name);
  }
  return found.filter(({ reviewers }) => reviewers.length > 0);
}

const has = (names: readonly string[], name: string): boolean =>
  names.some((each) => plainName(each) === plainName(name));
