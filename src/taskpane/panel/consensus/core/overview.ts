import { decimalOf } from "../../../../exact/decimal";
import { Fraction } from "../../../../exact/fraction";
import type { Scheme, Stage } from "../../../../schemes/scheme";
import { plainName } from "../../../../workbook/firm-name";
import type { Round } from "../../../../workbook/round/round";
import { type Board, boardOf } from "./board";
import { type Concord, concordOf } from "./concord";
import type { ApplicantGiven } from "./given";

/** How a reviewer stands to the panel: the mean of the reviewer's distances from the panel's means, in percent points. */
export interface Leaning {
  readonly reviewer: string;
  /** Null where the reviewer shares no part with another. */
  readonly mean: Fraction | null;
  /** Of so many scores; as many lie above the panel's mean, as many below. */
  readonly count: number;
  readonly above: number;
  readonly below: number;
}

/** A stage as a whole: each applicant's board, and what the reviewers have in common. */
export interface Overview {
  readonly stage: Stage;
  readonly boards: readonly Board[];
  readonly leanings: readonly Leaning[];
  readonly concords: readonly Concord[];
}

/** Looks through a stage, applicant by applicant; yields after each for the caller to breathe. */
export function* overviewOf(
  basis: { readonly scheme: Scheme; readonly stage: Stage; readonly round: Round | null; readonly trigger: number },
  people: Iterable<ApplicantGiven>,
): Generator<void, Overview> {
  const boards: Board[] = [];
  const leanings = new Leanings();
  for (const each of people) {
    const board = boardOf(basis, each);
    boards.push(board);
    leanings.add(board);
    yield;
  }
  const concords = yield* concordOf(boards);
  yield;
  return { stage: basis.stage, boards, leanings: leanings.all(), concords };
}

interface Sums {
  readonly name: string;
  total: Fraction;
  count: number;
  above: number;
  below: number;
}

/** Distances from the panel's means, part by part; where a board has parts its total says nothing new. */
class Leanings {
  readonly #sums = new Map<string, Sums>();

  add({ reviewers, rows }: Board): void {
    const parts = rows.filter(({ part }) => part.level !== "whole");
    for (const { name, adviser } of reviewers) if (!adviser) this.#of(name);
    for (const { cells, mean, counted, unit, part } of parts.length > 0 ? parts : rows) {
      if (!mean || counted < 2) continue;
      const scale = unit === "percent" ? Fraction.ONE : part.points ? HUNDRED.over(decimalOf(part.points)) : null;
      if (!scale) continue;
      cells.forEach(({ state, value }, i) => {
        const { name, adviser, recused } = reviewers[i];
        if (state !== "given" || !value || adviser || recused !== null) return;
        const sums = this.#of(name);
        const distance = value.minus(mean);
        sums.total = sums.total.plus(distance.times(scale));
        sums.count++;
        const side = distance.compare(Fraction.ZERO);
        if (side > 0) sums.above++;
        if (side < 0) sums.below++;
      });
    }
  }

  all(): Leaning[] {
    return [...this.#sums.values()]
      .map(({ name, total, count, above, below }) => ({
        reviewer: name,
        mean: count === 0 ? null : total.over(Fraction.of(count)),
        count,
        above,
        below,
      }))
      .sort((a, b) => (a.mean && b.mean ? b.mean.compare(a.mean) : a.mean ? -1 : b.mean ? 1 : 0));
  }

  #of(name: string): Sums {
    const key = plainName(name);
    const known = this.#sums.get(key) ?? { name, total: Fraction.ZERO, count: 0, above: 0, below: 0 };
    this.#sums.set(key, known);
    return known;
  }
}

const HUNDRED = Fraction.of(100);
