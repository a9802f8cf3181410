import { type Field, POINTS } from "./data";
import { tierOf } from "./doubles";
import type { Result } from "./ours";

const mean = (xs: readonly number[]): number => xs.reduce((a, b) => a + b, 0) / xs.length;

/** The whole job a cell at a time, each rank by looking at everyone: as formulas do it row by row. */
export function naive(field: Field, reviewers: number): Result[] {
  const stage = (rows: readonly (readonly number[])[], i: number) =>
    POINTS.map((points, j) =>
      mean(rows.slice(i * reviewers, (i + 1) * reviewers).map((row) => (points * row[j]) / 100)),
    ).reduce((a, b) => a + b, 0);
  const scored = field.defence.map((marks, i) => {
    const [document, site] = [stage(field.document, i), stage(field.site, i)];
    return { composite: 0.2 * document + 0.8 * site + mean(marks), tier: tierOf(document, site) };
  });
  return scored.map(({ composite, tier }) => {
    if (tier === "未入围") return [composite, tier, "", false];
    const rank = scored.filter((other) => other.tier === tier && other.composite > composite).length + 1;
    return [composite, tier, rank, rank <= 5];
  });
}
