import { pick, xorshift128 } from "../agreement/random";
import { mergeAgain, type StageScore } from "../checks/totals/stage-scores";
import type { Total } from "../checks/totals/totals";
import type { Standing } from "../ranking/shortlist";
import type { Stage } from "../schemes/scheme";
import { Gap } from "../scoring/gap";
import { plainName } from "../workbook/firm-name";
import { isMerged } from "./leave-out";
import { rejudge } from "./rejudge";
import type { Shortlist } from "./result";

/** How often each applicant held a seat of each tier, out of the draws that counted. */
export interface Redrawn {
  readonly counted: number;
  /** By applicant, then by tier, from 0 to 1; those tied for the last seats share them equally. */
  readonly held: readonly (readonly number[])[];
}

/** An applicant's score at a stage, by whom its panel gave. */
interface Cell {
  readonly applicant: number;
  readonly score: StageScore;
  readonly by: ReadonlyMap<string, Total>;
}

/** Reviewers who score the same applicants, with those. */
interface Panel {
  readonly stage: number;
  readonly reviewers: readonly string[];
  readonly cells: readonly Cell[];
}

/**
 * How firmly seats are held in the whole round: every panel of every stage is drawn again from its reviewers, with
 * replacement, its scores merged and everybody judged anew by the scheme's gates, quotas and ties. The draws are seeded,
 * the same on every machine. A draw that leaves somebody without a score who had one could not have been a panel and does
 * not count, as in AWARD.STABILITY. Yields how many draws are done; at last it returns what came of them.
 */
export function* redraw(shortlist: Shortlist, draws: number): Generator<number, Redrawn> {
  const { stages, scheme, applicants } = shortlist;
  const panels = stages.flatMap((_, s) => panelsOf(shortlist, s));
  const next = xorshift128();
  const held = applicants.map(() => scheme.tiers.map(() => 0));
  let counted = 0;
  for (let done = 1; done <= draws; done++) {
    const scores = drawScores(
      panels,
      stages.map(({ stage }) => stage),
      next,
    );
    if (scores) {
      counted++;
      const after = rejudge(shortlist, (s, i) => scores.get(keyOf(s, i)));
      after.forEach((standing, i) => count(standing, held[i]));
    }
    yield done;
  }
  return { counted, held: held.map((row) => row.map((times) => (counted === 0 ? 0 : times / counted))) };
}

function drawScores(
  panels: readonly Panel[],
  stages: readonly Stage[],
  next: () => number,
): Map<string, number> | null {
  const scores = new Map<string, number>();
  let whole = true;
  for (const { stage, reviewers, cells } of panels) {
    const drawn = reviewers.map(() => reviewers[pick(next, reviewers.length)]);
    for (const { applicant, score, by } of cells) {
      if (!isMerged(score.how)) continue;
      const from = drawn.flatMap((reviewer) => by.get(reviewer) ?? []);
      const value = mergeAgain(stages[stage], score.applicant, score.how, from);
      if (value === null || value instanceof Gap || "code" in value) whole = false;
      else scores.set(keyOf(stage, applicant), value.toNumber());
    }
  }
  return whole ? scores : null;
}

const keyOf = (stage: number, applicant: number): string => `${stage} ${applicant}`;

function count({ verdict }: Standing, held: number[]): void {
  if (verdict.kind !== "placed") return;
  const { seat } = verdict;
  if (seat.kind === "seat") held[seat.tier]++;
  else if (seat.kind === "tied") held[seat.tier] += seat.left / seat.tied;
}

interface Gathering {
  readonly reviewers: Set<string>;
  readonly cells: Cell[];
}

/** A stage's panels: reviewers belong together who have an applicant in common. Who has no merged score is in none. */
function panelsOf({ applicants }: Shortlist, stage: number): Panel[] {
  const panels: Gathering[] = [];
  applicants.forEach(({ scores }, applicant) => {
    const score = scores[stage];
    if (!score || score.value === null || !isMerged(score.how)) return;
    const by = new Map(score.from.map((total) => [plainName(total.reviewer ?? ""), total]));
    const joined = panels.filter(({ reviewers }) => [...by.keys()].some((key) => reviewers.has(key)));
    const own: Gathering = { reviewers: new Set(by.keys()), cells: [{ applicant, score, by }] };
    for (const each of joined) {
      for (const key of each.reviewers) own.reviewers.add(key);
      own.cells.push(...each.cells);
      panels.splice(panels.indexOf(each), 1);
    }
    panels.push(own);
  });
  return panels.map(({ reviewers, cells }) => ({ stage, reviewers: [...reviewers].sort(), cells }));
}
