import { createRequire } from "node:module";
import path from "node:path";
import { type Field, POINTS } from "./data";
import type { Result } from "./ours";

interface FormulaJs {
  AVERAGE(xs: readonly number[]): number;
  SUM(xs: readonly number[]): number;
  AND(...xs: boolean[]): boolean;
  IF<T>(test: boolean, yes: T, no: T): T;
  RANKEQ?(x: number, among: readonly number[]): number;
  RANK?: { EQ(x: number, among: readonly number[]): number };
}

/** The whole job by @formulajs/formulajs: AVERAGE, SUM, IF, RANK.EQ. */
export function formulaJs(): (field: Field, reviewers: number) => Result[] {
  const f = createRequire(path.resolve("test/bench/package.json"))("@formulajs/formulajs") as FormulaJs;
  const rank = f.RANKEQ ?? f.RANK?.EQ;
  if (!rank) throw new Error("formulajs has no RANK.EQ");
  return (field, reviewers) => {
    const stage = (rows: readonly (readonly number[])[], i: number) =>
      f.SUM(
        POINTS.map((points, j) => {
          const marks = [];
          for (let k = 0; k < reviewers; k++) marks.push(rows[i * reviewers + k][j]);
          return (f.AVERAGE(marks) * points) / 100;
        }),
      );
    const scored = field.defence.map((marks, i) => {
      const [document, site] = [stage(field.document, i), stage(field.site, i)];
      const tier = f.IF(
        f.AND(document >= 500, site >= 500),
        "市长质量管理奖",
        f.IF(f.AND(document >= 400, site >= 400), "市长质量管理奖提名奖", "未入围"),
      );
      return { composite: 0.2 * document + 0.8 * site + f.AVERAGE(marks), tier };
    });
    const pools = new Map<string, number[]>();
    for (const { tier, composite } of scored) {
      const pool = pools.get(tier);
      if (pool) pool.push(composite);
      else pools.set(tier, [composite]);
    }
    return scored.map(({ composite, tier }) => {
      if (tier === "未入围") return [composite, tier, "", false];
      const place = rank(composite, pools.get(tier) ?? []);
      return [composite, tier, place, place <= 5];
    });
  };
}
