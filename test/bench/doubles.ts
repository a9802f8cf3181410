import { type Field, POINTS } from "./data";
import type { Result } from "./ours";

/** The whole job in plain doubles and a careful loop: what a fast program does that counts a tie by its noise. */
export function doubles(field: Field, reviewers: number): Result[] {
  const n = field.defence.length;
  const composite = new Float64Array(n);
  const tier = new Array<string>(n);
  for (let i = 0; i < n; i++) {
    const document = total(field.document, i, reviewers);
    const site = total(field.site, i, reviewers);
    const marks = field.defence[i];
    let sum = 0;
    for (let j = 0; j < marks.length; j++) sum += marks[j];
    composite[i] = 0.2 * document + 0.8 * site + sum / marks.length;
    tier[i] = tierOf(document, site);
  }
  return ranked(composite, tier);
}

function total(rows: readonly (readonly number[])[], applicant: number, reviewers: number): number {
  let sum = 0;
  for (let j = 0; j < POINTS.length; j++) {
    let item = 0;
    for (let k = 0; k < reviewers; k++) item += rows[applicant * reviewers + k][j];
    sum += ((item / reviewers) * POINTS[j]) / 100;
  }
  return sum;
}

export const tierOf = (document: number, site: number): string =>
  document >= 500 && site >= 500
    ? "市长质量管理奖"
    : document >= 400 && site >= 400
      ? "市长质量管理奖提名奖"
      : "未入围";

function ranked(composite: Float64Array, tier: readonly string[]): Result[] {
  const order = Array.from(composite, (_, i) => i).sort((a, b) => composite[b] - composite[a]);
  const seen = new Map<string, { count: number; rank: number; score: number }>();
  const result = new Array<Result>(order.length);
  for (const i of order) {
    if (tier[i] === "未入围") {
      result[i] = [composite[i], tier[i], "", false];
      continue;
    }
    const pool = seen.get(tier[i]) ?? { count: 0, rank: 0, score: Number.NaN };
    pool.count++;
    if (composite[i] !== pool.score) pool.rank = pool.count;
    pool.score = composite[i];
    seen.set(tier[i], pool);
    result[i] = [composite[i], tier[i], pool.rank, pool.rank <= 5];
  }
  return result;
}
