import { createRequire } from "node:module";
import path from "node:path";
import type { Field } from "./data";

type Cells = unknown[][];
type AwardFunction = (...args: unknown[]) => Cells;

class HostError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

/** The functions of the built bundle, called as Excel calls them. */
export function loadFunctions(bundle: string): Readonly<Record<string, AwardFunction>> {
  const functions: Record<string, AwardFunction> = {};
  const associate = (id: string, body: AwardFunction) => (functions[id] = body);
  Object.assign(globalThis, { CustomFunctions: { Error: HostError, ErrorCode: {}, associate } });
  createRequire(path.resolve("package.json"))(bundle);
  return functions;
}

export const SCHEME = [["重庆2015"]];
/** Seats of the two tiers by 渝质监发〔2015〕103号, for the last step of the job. */
export const SEATS = 5;

/** What every contender of the whole job answers: an applicant's composite, tier, rank in it, and whether it has a seat. */
export type Result = readonly [composite: number, tier: string, rank: number | "", seat: boolean];

/** The whole job by our functions: percentages to points, panel, composite, gates, ranks in each tier, seats. */
export function ourJob(f: Readonly<Record<string, AwardFunction>>, field: Field, reviewers: number): Result[] {
  const document = f.PANEL(panels(f.SCORE(SCHEME, field.document, "percent"), reviewers), "mean");
  const site = f.PANEL(panels(f.SCORE(SCHEME, field.site, "percent"), reviewers), "mean");
  return ourRanks(f, document, site, f.PANEL(field.defence, "mean"));
}

/** The second stage alone: from a total for each applicant and stage. */
export function ourRanks(
  f: Readonly<Record<string, AwardFunction>>,
  document: Cells,
  site: Cells,
  defence: Cells,
): Result[] {
  const composite = f.COMBINE(SCHEME, document, site, defence) as number[][];
  const tiers = f.GATE(SCHEME, document, site) as string[][];
  const ranks = new Map<string, Cells>();
  for (const tier of ["市长质量管理奖", "市长质量管理奖提名奖"])
    ranks.set(tier, f.RANK(composite.map((row, i) => (tiers[i][0] === tier ? row : [null]))));
  return composite.map(([score], i) => {
    const rank = (ranks.get(tiers[i][0])?.[i]?.[0] ?? "") as number | "";
    return [score, tiers[i][0], rank, rank !== "" && rank <= SEATS];
  });
}

/** A column of totals as a row for each applicant. */
function panels(totals: Cells, reviewers: number): Cells {
  const rows: Cells = [];
  for (let i = 0; i < totals.length; i += reviewers) {
    const row = new Array<unknown>(reviewers);
    for (let k = 0; k < reviewers; k++) row[k] = totals[i + k][0];
    rows.push(row);
  }
  return rows;
}
