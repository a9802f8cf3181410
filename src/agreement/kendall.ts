import { Fraction } from "../exact/fraction";
import { microOfNumber } from "../exact/micro";
import { rank } from "../ranking/rank";
import { Gap } from "../scoring/gap";
import { completePanel } from "./complete";
import type { PanelScores } from "./units";

/**
 * Kendall's coefficient of concordance W, corrected for ties (M. G. Kendall, Rank Correlation Methods, chapter 6):
 * how far m reviewers put n applicants in one order, 0 to 1.
 *
 * W = 12·S ÷ (m²(n³ − n) − m·ΣT), S the squared deviations of the rank sums, T = Σ(t³ − t) over each reviewer's ties.
 * Scores tie as ranks do, at 10⁻⁶. Without complete rows, or when every reviewer ties everyone, there is no value.
 */
export function kendallW(scores: PanelScores): number | Gap {
  const panel = completePanel(scores);
  if (panel instanceof Gap) return panel;
  const n = panel.length;
  const m = panel[0].length;
  // Twice the ranks, so that shared places are whole: 2R deviates from m(n + 1) by twice what R does from its mean.
  const sums = new Array<number>(n).fill(0);
  let ties = 0n;
  for (let reviewer = 0; reviewer < m; reviewer++) {
    const keys = panel.map((row) => microOfNumber(row[reviewer]));
    rank(keys, keys, "average").forEach((place, i) => (sums[i] += 2 * place!));
    ties += tieTerm(keys);
  }
  const squares = sums.reduce((total, sum) => total + BigInt(sum - m * (n + 1)) ** 2n, 0n);
  const under = BigInt(m) ** 2n * cubeLess(n) - BigInt(m) * ties;
  if (under === 0n) return Gap.missing({ code: "no-variation", params: undefined });
  return Fraction.of(3n * squares, under).toNumber();
}

function tieTerm(keys: readonly number[]): bigint {
  const counts = new Map<number, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  let term = 0n;
  for (const count of counts.values()) term += cubeLess(count);
  return term;
}

const cubeLess = (t: number): bigint => BigInt(t) ** 3n - BigInt(t);
